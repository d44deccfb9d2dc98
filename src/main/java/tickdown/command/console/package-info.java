/// What every command needs: its surroundings, its output, failures and exit codes.
package tickdown.command.console;
