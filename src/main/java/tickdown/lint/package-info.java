/// Finds mistakes in checklists, with one class per rule. Rules are pure and take linear time.
///
/// A rule reports what a release manager would want to know, and stays silent when in doubt: nobody
/// reads hints that are wrong half of the time. [Lint] lists the rules.
package tickdown.lint;
