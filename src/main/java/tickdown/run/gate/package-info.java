/// What stands in the way of going on: [PhaseGate], the go/no-go summary of a phase, and [Stale]
/// answers.
package tickdown.run.gate;
