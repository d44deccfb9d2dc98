/// Verifies a journal, and repairs a damaged one without changing it.
///
/// [Verification] checks every line, [Salvage] writes the good lines to a new file and keeps the
/// old one.
package tickdown.journal.salvage;
