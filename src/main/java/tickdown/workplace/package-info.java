/// Opening a run: where things are, which checklist and which run is meant, how a run is started,
/// resumed and goes on with a changed checklist.
///
/// Nothing here prints or ends the program: what cannot be done is a [tickdown.workplace.Failure],
/// what the operator should know comes back as notices.
package tickdown.workplace;
