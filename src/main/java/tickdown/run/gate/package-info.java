/// What stands in the way of going on: the go/no-go summary of a phase ([PhaseGate]), what has to
/// be confirmed before the first item that cannot be undone ([Departure]), stale and contradicted
/// answers, missing sign-offs, waits.
package tickdown.run.gate;
