/// What plain lines, the full screen and the commands say the same way: notices, questions, an
/// item's particulars, the checklist's notes, the greeting.
package tickdown.plain.lines;
