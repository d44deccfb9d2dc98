/// A run as the text of its checklist, with the boxes ticked.
package tickdown.export;
