package tickdown.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.ChecklistOptions;
import tickdown.command.walking.TerminalQuestion;
import tickdown.journal.disk.Disk;
import tickdown.run.FilledSteps;
import tickdown.run.check.ItemChecks;
import tickdown.run.check.WrittenCheck;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Sha256;
import tickdown.text.Tone;
import tickdown.trust.TrustedPlace;
import tickdown.workplace.CheckPlace;
import tickdown.workplace.ChecklistFile;
import tickdown.workplace.ChecklistRuns;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;
import tickdown.workplace.WorkplaceChoice;

/// `tickdown trust`: trusts the commands by which a checklist checks items, after showing them.
final class TrustCommand implements Command {
  private final ChecklistOptions options = new ChecklistOptions();
  private Optional<String> digest = Optional.empty();
  private boolean isList;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(options::declare)
        .flag("--list", "List what is trusted, in all repositories.", () -> isList = true)
        .option(
            "--digest",
            "DIGEST",
            "Trust without asking if the commands have this digest.",
            given -> digest = Optional.of(given))
        .footer(
            "",
            "A checklist can name commands that check an item (`verify`), what it needs (`needs`),"
                + " or whether its wait has to be aborted (`abort-if`), and commands that print the"
                + " versions of tools (`tools`). These run without asking each time, so you have to"
                + " trust them first: this command shows them, and trusts them after you type yes.",
            "",
            "You trust exactly the commands shown, in this repository. A command that changes has"
                + " to be trusted again; those of open runs that use another version of the"
                + " checklist are shown as well. The scripts and Makefiles that they call are not"
                + " looked at. What you trust is kept in `$XDG_STATE_HOME/tickdown/trust`, by"
                + " default in `~/.local/state/tickdown/trust`, on Windows in `tickdown\\trust`"
                + " below LOCALAPPDATA.",
            "",
            "Without a terminal, the digest of the commands is printed. A script that has been told"
                + " the digest can trust exactly these commands: `tickdown trust --digest DIGEST`.",
            "",
            "Exits with 1 if something is still not trusted.",
            "",
            "Examples:",
            "  tickdown trust",
            "  tickdown trust docs/RELEASE.md",
            "  tickdown trust --list");
  }

  @Override
  public int run(CommandContext context) {
    if (isList) {
      TrustList.print(context);
      return ExitCode.FINE;
    }
    Path path = Workplace.checklist(options.name(), context.environment());
    Workplace workplace =
        Workplace.of(
            Optional.of(path.toString()),
            context.environment(),
            new WorkplaceChoice(Optional.empty(), Optional.empty()));
    ChecklistFile file = ChecklistFile.read(path, ChecklistFile.shortName(path), options.items());
    List<WrittenCheck> inFile = ItemChecks.commands(file.checklist());
    List<WrittenCheck> inRuns = inRuns(inFile, path, workplace);
    List<WrittenCheck> commands = Stream.concat(inFile.stream(), inRuns.stream()).toList();
    TrustedPlace trusted = CheckPlace.trusted(workplace);
    List<WrittenCheck> news =
        commands.stream().filter(command -> !trusted.trusts(command.written())).toList();
    Output output = context.console().output();
    if (news.isEmpty()) {
      output.say(already(commands, file.name()));
      return ExitCode.FINE;
    }
    news.forEach(command -> checkIsPlain(command, file.name()));
    output.tell(shown(news, inRuns, commands.size(), file.name(), trusted.place()));
    return isAgreed(commands, context) ? trust(news, trusted, output) : ExitCode.NO;
  }

  /// The commands of open runs of the checklist that use another version of it than the file.
  private static List<WrittenCheck> inRuns(
      List<WrittenCheck> inFile, Path path, Workplace workplace) {
    Set<String> known = new HashSet<>();
    inFile.forEach(command -> known.add(command.written()));
    return ChecklistRuns.of(workplace, Optional.of(path.toString())).runs().stream()
        .filter(opened -> !opened.run().isFinished())
        .flatMap(opened -> ItemChecks.commands(opened.run().checklist()).stream())
        .filter(command -> known.add(command.written()))
        .toList();
  }

  private static Line already(List<WrittenCheck> commands, String file) {
    return commands.isEmpty()
        ? Line.of("%s has no checks that run commands; there is nothing to trust.", file)
        : Line.of(
            "%s of %s trusted already.",
            Plural.of(commands.size(), "command", "commands"),
            Line.of("%s %s", file, commands.size() == 1 ? "is" : "are"));
  }

  /// What cannot be seen cannot be trusted.
  private static void checkIsPlain(WrittenCheck command, String file) {
    if (!FilledSteps.isSafe(command.written())) {
      throw new Failure(
          Line.of(
              "the check in line %s of %s has invisible characters: %s",
              command.line(), file, command.written()),
          "remove them from the checklist");
    }
  }

  private static List<Line> shown(
      List<WrittenCheck> news, List<WrittenCheck> inRuns, int all, String file, String place) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "%s runs %s as checks without asking, in %s:",
            file, Plural.of(news.size(), "command", "commands"), place));
    lines.add(Line.empty());
    news.forEach(command ->
        lines.add(
            Line.of(Tone.FAINT, "  %s  ", inRuns.contains(command) ? "open run" : place(command))
                .plus(Line.of(Tone.TITLE, "%s", command.written()))));
    lines.add(Line.empty());
    if (all > news.size()) {
      lines.add(
          Line.of("%s trusted already.", Plural.of(all - news.size(), "other is", "others are")));
    }
    return lines;
  }

  private static String place(WrittenCheck command) {
    return command.line() == 0 ? "front matter" : "line " + command.line();
  }

  private boolean isAgreed(List<WrittenCheck> commands, CommandContext context) {
    String actual =
        Sha256.of(String.join("\n", commands.stream().map(WrittenCheck::written).toList()));
    if (digest.isPresent()) {
      if (!digest.get().equals(actual)) {
        throw new Failure("the commands have another digest", "look at them: `tickdown trust`");
      }
      return true;
    }
    if (!context.environment().terminals().input()) {
      context
          .console()
          .output()
          .say(Line.of("To trust them in a script: `tickdown trust --digest %s`", actual));
      context.console().note("nothing was trusted: no terminal to ask on");
      return false;
    }
    boolean isYes =
        TerminalQuestion.askAfresh(context, Line.of(Tone.TITLE, "Trust them? Type yes or no: "))
            .filter("yes"::equals)
            .isPresent();
    if (!isYes) {
      context.console().output().say(Line.of("Nothing was trusted."));
    }
    return isYes;
  }

  private static int trust(List<WrittenCheck> news, TrustedPlace trusted, Output output) {
    try {
      for (WrittenCheck command : news) {
        trusted.trust(command.written());
      }
    } catch (IOException e) {
      throw new Failure(
          Line.of("cannot keep what you trust: %s", Disk.why(e)),
          trusted
              .folder()
              .map(folder -> Line.of("check the folder `%s`, or set XDG_STATE_HOME", folder.path()))
              .orElse(Line.of("set XDG_STATE_HOME to a folder of your own")));
    }
    output.say(
        Line.of(
            Tone.GOOD,
            "Trusted %s. `tickdown verify` runs them.",
            Plural.of(news.size(), "command", "commands")));
    return ExitCode.FINE;
  }
}
