/// Arguments and options of the commands, and groups of options that several commands share.
package tickdown.command.options;
