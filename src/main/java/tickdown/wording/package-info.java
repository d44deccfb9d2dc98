/// What the author's words mean: conditions, placeholders, steps, procedures.
///
/// Works on the texts of a checklist, whatever file they come from, and uses no library.
package tickdown.wording;
