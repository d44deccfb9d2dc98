package tickdown.command.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.journal.ListedJournal;
import tickdown.journal.PrunedRun;
import tickdown.session.AnswerSource;
import tickdown.session.Environment;
import tickdown.session.LineInput;
import tickdown.text.ByteSize;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.TimeRange;
import tickdown.text.Times;
import tickdown.text.Tone;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// `tickdown runs --prune`: deletes finished runs that nobody needs any longer.
final class RunPruning {
  private boolean isWanted;
  private boolean isAgreed;
  private Optional<String> olderThan = Optional.empty();
  private Optional<String> keep = Optional.empty();

  void declare(Arguments arguments) {
    arguments
        .flag(
            "--prune",
            "Delete finished runs, after you have seen which and agreed.",
            () -> isWanted = true)
        .option(
            "--older-than",
            "TIME",
            "With --prune: those finished before this time, such as 90d or 2026-01-01.",
            given -> olderThan = Optional.of(given))
        .option(
            "--keep",
            "COUNT",
            "With --prune: all but the last COUNT finished runs.",
            given -> keep = Optional.of(given))
        .flag("--yes", "With --prune: do not ask.", () -> isAgreed = true);
  }

  /// Whether runs are to be deleted. Refuses the options for that without it.
  boolean isWanted() {
    if (!isWanted && (isAgreed || olderThan.isPresent() || keep.isPresent())) {
      throw new Failure(
          "`--older-than`, `--keep` and `--yes` need `--prune`", "`tickdown runs` lists all runs");
    }
    return isWanted;
  }

  /// Shows what is deleted, asks, and deletes it; returns the exit code.
  int run(Workplace workplace, CommandContext context) {
    if (olderThan.isEmpty() && keep.isEmpty()) {
      throw new Failure(
          "`--prune` needs `--older-than` or `--keep`",
          "`--prune --keep 10` deletes all finished runs but the last ten");
    }
    List<PrunedRun> pruned = pruned(workplace, context.environment());
    Console console = context.console();
    if (pruned.isEmpty()) {
      console.output().say(Line.of("No finished run is to be deleted."));
      return ExitCode.FINE;
    }
    console.output().say(lines(pruned, workplace, context.environment()));
    if (!isAgreed && !agrees(context)) {
      console.output().say(Line.of("Nothing was deleted."));
      return ExitCode.NO;
    }
    if (!pruned(workplace, context.environment()).equals(pruned)) {
      throw new Failure("the runs have changed meanwhile; nothing was deleted", "try again");
    }
    pruned.forEach(PrunedRun::delete);
    console.output().say(Line.of("Deleted %s.", Plural.of(pruned.size(), "run")));
    return ExitCode.FINE;
  }

  private List<PrunedRun> pruned(Workplace workplace, Environment environment) {
    List<ListedJournal> all = workplace.journals().runs();
    return PrunedRun.of(chosen(all, workplace, environment), all);
  }

  /// The finished runs of this repository that are older, and not among the last.
  private List<ListedJournal.Readable> chosen(
      List<ListedJournal> all, Workplace workplace, Environment environment) {
    Optional<Instant> before = olderThan.map(given -> before(given, environment));
    return all.stream()
        .flatMap(listed ->
            listed instanceof ListedJournal.Readable run ? Stream.of(run) : Stream.empty())
        .filter(run -> run.finished() && workplace.of(run) == workplace)
        .sorted(Comparator.comparing(ListedJournal.Readable::lastAt).reversed())
        .skip(keep.map(RunPruning::count).orElse(0))
        .filter(run -> before.filter(time -> !run.lastAt().isBefore(time)).isEmpty())
        .sorted(Comparator.comparing(ListedJournal.Readable::lastAt))
        .toList();
  }

  private static Instant before(String given, Environment environment) {
    return TimeRange.read(given, environment.clock().instant(), environment.zone())
        .map(TimeRange::from)
        .orElseThrow(() ->
            new Failure(
                Line.of("`%s` is not a time", given),
                Line.of("--older-than takes how long ago (90d) or a date (2026-01-01)")));
  }

  private static int count(String given) {
    if (!given.matches("[0-9]{1,6}")) {
      throw new Failure(
          Line.of("`%s` is not a number of runs", given), "`--keep 10` keeps the last ten");
    }
    return Integer.parseInt(given);
  }

  private static List<Line> lines(
      List<PrunedRun> pruned, Workplace workplace, Environment environment) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("To be deleted in %s:", workplace.journals().path()));
    for (PrunedRun each : pruned) {
      lines.add(
          Line.of("  ")
              .plus(Tone.TITLE, each.run().run())
              .plus(" of %s", each.run().checklist())
              .plus(
                  Tone.FAINT,
                  ", finished by %s on %s",
                  each.run().lastBy(),
                  Times.day(each.run().lastAt(), environment.zone())));
      each.files().forEach(file -> lines.add(Line.of("    %s", name(file, workplace))));
    }
    List<Path> files = pruned.stream().flatMap(each -> each.files().stream()).toList();
    lines.add(
        Line.of(
            "%s, %s, %s",
            Plural.of(pruned.size(), "run"),
            Plural.of(files.size(), "file"),
            ByteSize.of(files.stream().mapToLong(RunPruning::size).sum())));
    return lines;
  }

  /// Its name, with its folder if that is a former one.
  private static String name(Path file, Workplace workplace) {
    Path folder = workplace.journals().path();
    return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static boolean agrees(CommandContext context) {
    if (!context.environment().terminals().input()) {
      throw new Failure(
          "nothing was deleted: there is no terminal to ask on", "`--yes` deletes them");
    }
    AnswerSource answers =
        LineInput.from(context.environment().streams().input(), context.console().output(), false);
    return answers.askAfresh(Line.of("Delete them? They cannot be restored. [y/N] "))
            instanceof AnswerSource.Given.Typed(String line, boolean _)
        && (line.strip().equalsIgnoreCase("y") || line.strip().equalsIgnoreCase("yes"));
  }
}
