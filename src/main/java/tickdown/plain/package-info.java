/// The plain walk in words: one item at a time, every prompt a full sentence, nothing repainted.
package tickdown.plain;
