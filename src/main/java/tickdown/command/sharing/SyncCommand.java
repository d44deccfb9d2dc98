package tickdown.command.sharing;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Entry;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.english.DriverText;
import tickdown.english.EventText;
import tickdown.english.OutcomeText;
import tickdown.english.SharingText;
import tickdown.exchange.Exchanged;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Times;
import tickdown.text.Tone;
import tickdown.workplace.Workplace;

/// `tickdown sync`: exchanges a shared run with its remote once.
public final class SyncCommand implements Command {
  private final RunArgument run = new RunArgument();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(run::declare)
        .footer(
            "",
            "Takes over what others have answered, and sends what was answered here. A walk does"
                + " this in the background. git may ask for a password here, but never there.",
            "",
            "Examples:",
            "  tickdown sync",
            "  tickdown sync 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = run.workplace(context.environment());
    try (SharedJournal shared = SharedJournal.open(run.query(workplace), workplace);
        WaitNote _ = WaitNote.begun(shared.sharing().remote(), context)) {
      Exchanged exchanged = shared.exchanged();
      context.console().output().tell(lines(exchanged, shared, context));
      return ExitCode.FINE;
    }
  }

  private static Line summary(long sent, int received, String remote) {
    if (sent == 0) {
      return received == 0
          ? Line.of("Nothing new at %s.", remote)
          : Line.of("Received %s from %s.", Plural.of(received, "event"), remote);
    }
    return received == 0
        ? Line.of("Sent %s to %s.", Plural.of(sent, "event"), remote)
        : Line.of("Sent %s to %s, received %s.", Plural.of(sent, "event"), remote, received);
  }

  private static List<Line> lines(
      Exchanged exchanged, SharedJournal shared, CommandContext context) {
    Run run = shared.run();
    List<Line> lines = new ArrayList<>();
    lines.add(summary(exchanged.sent(), exchanged.received().size(), exchanged.sharing().remote()));
    exchanged
        .settled()
        .ifPresent(
            what -> lines.add(DriverText.settled(what, shared.name()).capitalized().ended()));
    EventText text = new EventText(run);
    exchanged
        .received()
        .forEach(event -> lines.add(Line.of("  %s: %s", event.by(), text.newsWithItem(event))));
    for (Entry entry : run.entries()) {
      run.history()
          .conflict(entry.id())
          .ifPresent(conflict ->
              lines.add(Line.of(Tone.CARE, "%s: %s", entry.number(), OutcomeText.of(conflict))));
    }
    SharingText.alarms(exchanged.sharing())
        .forEach(alarm -> lines.add(Line.of(Tone.BAD, "warning: %s", alarm)));
    SharingText words =
        new SharingText(at ->
            Times.recent(
                at, context.environment().clock().instant(), context.environment().zone()));
    lines.addAll(words.people(exchanged.sharing(), id -> run.entry(id).map(Entry::number)));
    return lines;
  }
}
