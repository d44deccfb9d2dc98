/// Under which signatures lines came.
package tickdown.run.signing;
