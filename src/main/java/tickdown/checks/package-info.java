/// Checks whether an item holds: its `verify` annotation, and the few commands whose true check is
/// known.
package tickdown.checks;
