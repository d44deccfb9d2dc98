/// What has happened in a run, and what may happen next.
///
/// A [Run] is a checklist plus its events; everything about it is computed from those two. Nothing
/// here uses a clock, a file or the environment. To record something, ask [Rules]; the result is
/// the events to record, or a [Refusal].
package tickdown.run;
