/// Foreign text made safe to show, and how wide it is.
///
/// Everything that comes from a checklist, a journal, git, the environment or another program is
/// foreign. It reaches a terminal as [SafeText] or not at all. This room stands below all others
/// and uses nothing but the JDK.
package tickdown.text;
