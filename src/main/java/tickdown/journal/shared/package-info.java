/// The lines of a journal as they travel: those of one writer.
package tickdown.journal.shared;
