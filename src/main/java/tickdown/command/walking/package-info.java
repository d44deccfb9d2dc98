/// Starts a walk on the full screen or in plain lines, and says at its end where it stopped.
package tickdown.command.walking;
