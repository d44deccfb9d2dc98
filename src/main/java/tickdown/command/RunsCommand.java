package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.Tone;

/// `tickdown runs`: all runs beside this repository.
final class RunsCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final PlaceOptions places = new PlaceOptions();

  private final CommonOptions common = new CommonOptions();

  RunsCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "runs",
            "List the runs whose journals lie beside this repository.",
            "",
            "Examples:",
            "  tickdown runs",
            "  tickdown runs --state-dir /srv/releases")
        .with(places)
        .with(common);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, common.colour());
    Workplace workplace = Workplace.here(surroundings, places);
    List<ListedJournal> runs = workplace.journals().runs();
    if (runs.isEmpty()) {
      terminal
          .error()
          .say(Line.of("No run has been started; looked in " + workplace.journals().path()));
    }
    List<Line> lines = new ArrayList<>();
    runs.forEach(run -> lines.add(line(run)));
    terminal.output().say(lines);
    return runs.stream().allMatch(ListedJournal.Readable.class::isInstance)
        ? ExitCode.FINE
        : ExitCode.JOURNAL;
  }

  private Line line(ListedJournal listed) {
    return switch (listed) {
      case ListedJournal.Readable run ->
          Line.of(Tone.TITLE, run.run())
              .upTo(16)
              .plus(run.finished() ? Tone.FAINT : Tone.GOOD, run.finished() ? "finished" : "open")
              .upTo(27)
              .plus(run.checklist())
              .plus(Tone.FAINT, "  " + RunPrompt.last(run, surroundings));
      case ListedJournal.Unreadable(var file, var problem) ->
          Line.of(file.getFileName().toString())
              .plus(Tone.BAD, "  unreadable: " + problem.sentence());
    };
  }
}
