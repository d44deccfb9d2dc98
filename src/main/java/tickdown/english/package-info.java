/// The wording of what happened in a run, of the status of items and runs, and of changes in a
/// checklist.
///
/// The log, one-shot commands, plain lines and the full screen all use it.
package tickdown.english;
