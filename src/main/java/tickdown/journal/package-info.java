/// The events of a run on disk: one YAML file per run, one line per event, append-only.
///
///     # A run of RELEASE_CHECKLIST.md by Tickdown. Lines are added, never changed. Any YAML tool can read it.
///     format: 1
///     run: 1.4.0
///     checklist: RELEASE_CHECKLIST.md
///     events:
///       - {"id":"5d2c…-1","at":"2026-11-22T10:00:00Z","by":"ana","kind":"started",…,"crc":"0f1e2d3c"}
///       - {"id":"5d2c…-2","at":"2026-11-22T10:01:07Z","by":"ana","kind":"answered",…,"crc":"4b5a6978"}
///
/// [Journal] opens, appends to and follows one file; [JournalFolder] finds the files of a
/// checklist's runs. Checking and repairing journals is in `tickdown.journal.salvage`. Once
/// [Journal#append] returns, the event is on disk; if it cannot be saved, append fails with a
/// [JournalProblem].
///
/// Every line ends with a checksum of itself, and the started event contains one of the header, so
/// that reading notices a single flipped bit. The lines of a writer are chained by hash, so that a
/// check notices missing or swapped lines. All file access happens on [tickdown.journal.disk.UninterruptibleThread]s,
/// because an interrupt would close the file, and under a [JournalLock], because several programs
/// may write to the same run.
package tickdown.journal;
