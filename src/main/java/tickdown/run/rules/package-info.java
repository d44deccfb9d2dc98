/// Decides what may be recorded in a run: a [Request] becomes events, or a [Refusal].
package tickdown.run.rules;
