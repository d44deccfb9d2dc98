/// Text that is safe to show, and its width.
///
/// Everything that comes from a checklist, a journal, git, the environment or another program is
/// foreign. It must become [SafeText] before it reaches a terminal. This package depends on nothing
/// but the JDK.
package tickdown.text;
