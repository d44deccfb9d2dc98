/// The events of a run on disk: one YAML file to a run, one line to an event, added and never changed.
///
///     # A run of RELEASE_CHECKLIST.md by Tickdown. Lines are added, never changed. Any YAML tool can read it.
///     format: 1
///     run: 1.4.0
///     checklist: RELEASE_CHECKLIST.md
///     events:
///       - {"id":"5d2c…-1","at":"2026-11-22T10:00:00Z","by":"ana","kind":"started",…,"crc":"0f1e2d3c"}
///       - {"id":"5d2c…-2","at":"2026-11-22T10:01:07Z","by":"ana","kind":"answered",…,"crc":"4b5a6978"}
///
/// [Journal] opens, appends and follows one file; [JournalFolder] finds the files of a checklist's runs; [tickdown.journal.salvage.Verification] says
/// whether a file is whole and [tickdown.journal.salvage.Salvage] brings a damaged one back to work. An answer that was returned from
/// [Journal#append] is on the disk; one that cannot be put there is refused with a [JournalProblem].
///
/// Every line ends with a checksum of itself, and the started event holds one of the header, so that a single changed bit is
/// noticed when the file is read. Lines of one writer are chained by hash, so that a missing or exchanged line is noticed by
/// [tickdown.journal.salvage.Verification]. All file work happens on threads of its own ([UninterruptibleThread]), because an interrupted thread would close
/// the file, and under a lock ([JournalLock]), because several programs may write one run.
package tickdown.journal;
