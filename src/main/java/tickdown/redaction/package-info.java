/// A run without what people and programs wrote, so that the rest can be shown to others: which
/// items there are, what became of them, who did it and when.
package tickdown.redaction;
