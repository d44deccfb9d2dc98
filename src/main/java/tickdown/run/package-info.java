/// What has happened in a run, and what may happen next.
///
/// A [Run] is a checklist plus its events; everything it says is computed from those two. Nothing
/// here looks at a clock, a file or the environment: whoever wants something to happen asks
/// [Rules], and gets events to record or a [Refusal].
package tickdown.run;
