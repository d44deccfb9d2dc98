/// Opening a run: finding the checklist and the run, starting and resuming a run, and adopting a
/// changed checklist.
///
/// Nothing here prints or ends the program: errors are [tickdown.workplace.Failure]s, and anything
/// else that the operator should know is returned as notices.
package tickdown.workplace;
