package tickdown.command;

import java.util.List;
import tickdown.command.options.Arguments;
import tickdown.command.options.PlaceOptions;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.workplace.RunPrompt;
import tickdown.workplace.Workplace;

/// `tickdown runs`: all runs of this repository.
final class RunsCommand implements Command {
  private final PlaceOptions places = new PlaceOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(places::declare)
        .footer("", "Examples:", "  tickdown runs", "  tickdown runs --state-dir /srv/releases");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = Workplace.ofJournals(context.environment(), places.choice());
    List<ListedJournal> runs = workplace.journals().runs();
    if (runs.isEmpty()) {
      context
          .console()
          .error()
          .tell(Line.of("No run has been started; looked in %s", workplace.journals().path()));
    }
    context
        .console()
        .output()
        .say(runs.stream().map(run -> line(run, context.environment())).toList());
    return runs.stream().allMatch(ListedJournal.Readable.class::isInstance)
        ? ExitCode.FINE
        : ExitCode.JOURNAL;
  }

  private static Line line(ListedJournal listed, Environment environment) {
    return switch (listed) {
      case ListedJournal.Readable run ->
          Line.of(Tone.TITLE, run.run())
              .upTo(16)
              .plus(run.finished() ? Tone.FAINT : Tone.GOOD, run.finished() ? "finished" : "open")
              .upTo(27)
              .plus(run.checklist())
              .plus(Tone.FAINT, "  %s", RunPrompt.last(run, environment));
      case ListedJournal.Unreadable(var file, var problem) ->
          Line.of(file.getFileName().toString())
              .plus(Tone.BAD, "  unreadable: %s", problem.sentence());
    };
  }
}
