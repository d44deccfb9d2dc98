/// What has happened in a run, and what is outstanding.
///
/// A [Run] is a checklist plus its events; everything about it is computed from those two. Nothing
/// here uses a clock, a file or the environment. To record something, ask the rules in
/// `tickdown.run.rules`; the result is the events to record, or a refusal.
package tickdown.run;
