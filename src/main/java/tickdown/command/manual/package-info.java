/// What Tickdown says about its commands: the overview, the manual page, completion scripts, words
/// for wrong arguments.
package tickdown.command.manual;
