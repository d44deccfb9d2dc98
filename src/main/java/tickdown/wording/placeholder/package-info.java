/// Placeholders: finding them in texts and commands, and filling them with the values of a run.
package tickdown.wording.placeholder;
