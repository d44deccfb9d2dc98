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
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;

/// What there is to know before a run is finished that others share: who of them is in the walk,
/// and what they have not been sent.
public final class BeforeFinish {
  private BeforeFinish() {}

  /// One line each; none for a run that is not shared. Exchanges it once, so that it is true,
  /// unless the remote does not answer.
  public static List<Line> lines(RunJournal journal, Operator operator, CommandContext context) {
    Optional<Sharing> shared = SharingFile.of(SharedJournal.file(journal)).read();
    if (shared.isEmpty()) {
      return List.of();
    }
    try (WaitNote _ = WaitNote.begun(shared.get().remote(), context)) {
      Sharing now =
          SharedJournal.refreshed(journal, operator, shared.get(), context.console()::note);
      Run run = journal.opened().run().after(journal.journal().events());
      SharingText text =
          new SharingText(at ->
              Times.recent(
                  at, context.environment().clock().instant(), context.environment().zone()));
      return text.beforeFinish(
          now, now.waiting(run.events()), id -> run.entry(id).map(Entry::number));
    }
  }
}
