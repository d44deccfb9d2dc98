/// One class for each command: what it is given, what it is called, which reports and walks it
/// starts.
///
/// Commands are thin. [Commands] is the list of them, [Program] finds the one that was asked for
/// and is the only place where a failure is printed; [Workplace] knows where checklists and
/// journals are.
package tickdown.command;
