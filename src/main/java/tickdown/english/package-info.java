/// The one wording of what happened in a run, of how an item and a run are, and of what changed in
/// a checklist.
///
/// The log, the one-shot commands, plain lines and the full screen all take their words from here.
package tickdown.english;
