/// The commands that print what was read and what has happened: a checklist, a run, all runs.
package tickdown.command.records;
