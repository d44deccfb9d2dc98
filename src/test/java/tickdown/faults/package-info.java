/// Plants one fault at a time into a copy of the program, and shows which test notices it.
///
/// The faults are in `src/test/resources/faults.yaml`.
package tickdown.faults;
