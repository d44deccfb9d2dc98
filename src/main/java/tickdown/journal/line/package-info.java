/// One event as one line of a journal: its fields, its checksum, strict JSON that is YAML as well.
package tickdown.journal.line;
