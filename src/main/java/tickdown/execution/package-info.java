/// Runs a step: in a session of its own, with its output captured, capped and masked, so that it
/// can be interrupted together with everything that it started ([StepProcess]); or with the
/// operator's terminal ([TerminalStep]).
package tickdown.execution;
