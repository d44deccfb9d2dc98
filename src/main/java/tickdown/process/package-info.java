/// Runs a program and hands over what it says.
package tickdown.process;
