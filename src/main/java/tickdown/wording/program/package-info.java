/// Commands: which programs there are, and whether a piece of code is one that runs them.
package tickdown.wording.program;
