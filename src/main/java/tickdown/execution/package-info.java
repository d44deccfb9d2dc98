/// Runs a step in a session of its own: its output is captured, capped and masked, and it can be
/// interrupted together with everything that it started.
package tickdown.execution;
