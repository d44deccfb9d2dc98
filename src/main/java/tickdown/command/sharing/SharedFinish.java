package tickdown.command.sharing;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.command.console.CommandContext;
import tickdown.english.SharingText;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.text.Tone;
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;

/// Finishing a run that others share.
public final class SharedFinish {
  private SharedFinish() {}

  /// What there is to know before: who of the others is in the walk, and what they have not been
  /// sent. One line each; none for a run that is not shared. Exchanges it once, so that it is true,
  /// unless the remote does not answer.
  public static List<Line> beforehand(
      RunJournal journal, Operator operator, CommandContext context) {
    Optional<Sharing> now = exchanged(journal, operator, context);
    if (now.isEmpty()) {
      return List.of();
    }
    Run run = journal.opened().run().after(journal.journal().events());
    SharingText text =
        new SharingText(at ->
            Times.recent(
                at, context.environment().clock().instant(), context.environment().zone()));
    return text.beforeFinish(
        now.get(), now.get().waiting(run.events()), id -> run.entry(id).map(Entry::number));
  }

  /// Sends that it is finished; whether that succeeded, or how to do it later. Empty if the run is
  /// not shared.
  public static Optional<Line> sent(RunJournal journal, Operator operator, CommandContext context) {
    return exchanged(journal, operator, context)
        .map(now ->
            now.waiting(journal.journal().events()) == 0
                ? Line.of("Sent to %s.", now.remote())
                : Line.of(
                    Tone.CARE,
                    "Not sent to %s yet: `tickdown sync %s` sends it.",
                    now.remote(),
                    journal.opened().name()));
  }

  /// What is known after one exchange; empty if the run is not shared.
  private static Optional<Sharing> exchanged(
      RunJournal journal, Operator operator, CommandContext context) {
    Optional<Sharing> shared = SharingFile.of(SharedJournal.file(journal)).read();
    if (shared.isEmpty()) {
      return shared;
    }
    try (WaitNote _ = WaitNote.begun(shared.get().remote(), context)) {
      return Optional.of(
          SharedJournal.refreshed(journal, operator, shared.get(), context.console()::note));
    }
  }
}
