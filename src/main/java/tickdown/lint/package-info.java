/// What is wrong in a checklist beyond its being read: one class for each rule, pure, linear.
///
/// A rule names what a release manager would want to know and is silent when in doubt: a hint that
/// is wrong as often as right is not read. [Lint] lists the rules.
package tickdown.lint;
