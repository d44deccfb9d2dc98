/// Arguments and options of the commands, and the groups of them that several commands share.
package tickdown.command.options;
