/// The words of each language that decide how a checklist is read, and texts taken apart into
/// words.
package tickdown.wording.vocabulary;
