/// The walk in plain lines: one item at a time, every prompt a full sentence, nothing repainted.
package tickdown.plain;
