/// Files: written and synced, readable only by their owner, on a thread that nobody can interrupt.
package tickdown.journal.disk;
