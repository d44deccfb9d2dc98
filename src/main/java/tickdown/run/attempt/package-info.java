/// What an attempt at a step was: the command exactly as it was run, how it ended, what it printed.
/// Records only; nothing here runs anything.
package tickdown.run.attempt;
