/// What can be checked about the items of a run, and by what.
package tickdown.run.check;
