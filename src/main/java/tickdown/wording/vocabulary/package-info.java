/// The words of each language that determine how a checklist is read, and splitting texts into
/// words.
package tickdown.wording.vocabulary;
