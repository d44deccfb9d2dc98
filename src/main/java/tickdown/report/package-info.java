/// A checklist or a run written down: for people, and for other programs.
///
/// What comes from a checklist is foreign: it is written as safe text, or escaped as the format wants it.
package tickdown.report;
