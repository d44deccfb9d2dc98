/// Runs programs and returns their output.
package tickdown.process;
