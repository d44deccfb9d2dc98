/// The commands for a run that several operators share over git.
package tickdown.command.sharing;
