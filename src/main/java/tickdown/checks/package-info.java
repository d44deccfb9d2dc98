/// Checks whether an item holds: its `verify` annotation, and the few commands whose true check is
/// known.
///
/// [tickdown.checks.CommandCheck] runs a command, [tickdown.checks.RepositoryCheck] looks at the
/// repository, [tickdown.checks.CheckRound] does several at once.
package tickdown.checks;
