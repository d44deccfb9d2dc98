/// Documentation of the commands: the overview, the man page, completion scripts, messages about
/// wrong arguments.
package tickdown.command.manual;
