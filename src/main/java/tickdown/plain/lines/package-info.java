/// Text that plain lines, the full screen and the commands share: notices, questions, details of
/// items, notes, the welcome.
package tickdown.plain.lines;
