package tickdown.command.manual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tickdown.command.options.OptionVariable;
import tickdown.screen.KeyCommand;
import tickdown.walk.TypedCommand;

/// The man page, tickdown(1), generated from the commands, keys and words themselves.
public final class ManualPage {
  /// An option shared by more commands than this is explained once, under the common options.
  private static final int FEW = 4;

  private final List<CommandSpec> commands;
  private final List<Explained> shared;
  private final Map<Integer, String> exitCodes;
  private final Roff page = new Roff("tickdown", "Tickdown " + Version.current().number());

  /// An option as the page explains it. Equal if its names and its help are.
  private record Explained(String names, String help) {
    static Explained of(OptionSpec option) {
      String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      return new Explained(
          Stream.of(option.names()).map(name -> "`" + name + "`").collect(Collectors.joining(", "))
              + value,
          String.join(" ", option.description()));
    }
  }

  private ManualPage(List<CommandEntry> commands, Map<Integer, String> exitCodes) {
    this.exitCodes = exitCodes;
    this.commands =
        commands.stream()
            .map(command -> command.line().get())
            .flatMap(ManualPage::withThoseBelow)
            .map(CommandLine::getCommandSpec)
            .toList();
    shared =
        this.commands.stream()
            .flatMap(command -> command.options().stream())
            .filter(option -> !option.hidden())
            .map(Explained::of)
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(each -> each.getValue() > FEW)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(Explained::names))
            .toList();
  }

  /// The page, in roff.
  ///
  /// @param exitCodes the meaning of each exit code
  public static String of(List<CommandEntry> commands, Map<Integer, String> exitCodes) {
    return new ManualPage(commands, exitCodes).written();
  }

  private static Stream<CommandLine> withThoseBelow(CommandLine line) {
    return Stream.concat(Stream.of(line), line.getSubcommands().values().stream());
  }

  private String written() {
    introduction();
    commands();
    keys();
    exitStatus();
    environment();
    files();
    examples();
    return page.text();
  }

  private void introduction() {
    page.section("Name")
        .named("tickdown", "walk through a Markdown release checklist and record every answer")
        .section("Synopsis")
        .paragraph("`tickdown` [`run`] [OPTIONS] [CHECKLIST]")
        .paragraph("`tickdown` COMMAND [OPTIONS] [ARGUMENTS]")
        .section("Description")
        .paragraph(
            "Tickdown walks you through a Markdown release checklist in the terminal, one item at a"
                + " time, and records every answer. The checklist is an ordinary GitHub task list;"
                + " you do not have to add anything to it.")
        .paragraph(
            "A run is one use of a checklist, for one release. Each answer is saved to the journal"
                + " of the run before it is shown, so you can quit at any time and resume later."
                + " Several terminals and scripts can work on the same run.")
        .paragraph(
            "`tickdown` alone is short for `tickdown run`: it resumes the open run of the"
                + " repository's checklist, or starts one. It uses the full screen on a terminal of"
                + " at least 40 columns and 10 rows, and plain lines otherwise.")
        .paragraph(
            "An item is named by its number (`2.3.1`), its id, or words that occur in no other"
                + " item. It is outstanding while it is open, deferred or failed.");
  }

  private void commands() {
    page.section("Commands")
        .paragraph("`tickdown` COMMAND `--help` prints the help of a single command.");
    commands.forEach(this::command);
    page.subsection("Common options")
        .paragraph(
            "Several commands share these options. The synopsis of a command shows which of them it"
                + " accepts.");
    shared.forEach(option -> page.tagged(option.names(), option.help()));
  }

  private void command(CommandSpec command) {
    page.subsection(command.qualifiedName())
        .paragraph(synopsis(command))
        .paragraph(String.join(" ", command.usageMessage().description()));
    command
        .positionalParameters()
        .forEach(each -> page.tagged(each.paramLabel(), String.join(" ", each.description())));
    command.options().stream()
        .filter(option -> !option.hidden())
        .map(Explained::of)
        .filter(option -> !shared.contains(option))
        .forEach(option -> page.tagged(option.names(), option.help()));
    closing(command.usageMessage().footer());
  }

  private static String synopsis(CommandSpec command) {
    String whole =
        new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
            .synopsis(0)
            .strip()
            .replaceAll("\\s+", " ");
    String name = command.qualifiedName();
    return "`" + name + "`" + whole.substring(name.length());
  }

  /// The end of the help: paragraphs, and indented examples.
  private void closing(String[] footer) {
    List<String> examples = new ArrayList<>();
    for (String line : footer) {
      if (line.startsWith("  ")) {
        examples.add(line.strip().replace("%%", "%"));
      } else if (!line.isBlank()) {
        page.paragraph(line.replace("%%", "%"));
      }
    }
    page.verbatim(examples);
  }

  private void keys() {
    page.section("Keys")
        .subsection("Full screen")
        .paragraph("The bottom line of the screen shows the keys that are available right now.");
    for (KeyCommand key : KeyCommand.values()) {
      page.tagged(
          key.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")),
          key.help() + ".");
    }
    page.subsection("Plain lines")
        .paragraph(
            "With `--plain`, and on terminals that are too small or cannot move the cursor, type a"
                + " command or an unambiguous abbreviation of it, then press Enter.");
    for (TypedCommand word : TypedCommand.values()) {
      String names =
          word.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
      page.tagged((names + " " + word.argument()).strip(), word.help() + ".");
    }
  }

  private void exitStatus() {
    page.section("Exit status");
    exitCodes.forEach((code, meaning) -> page.tagged("`" + code + "`", meaning + "."));
  }

  private void environment() {
    page.section("Environment");
    for (OptionVariable variable : OptionVariable.values()) {
      page.tagged(
          "`" + variable.variable() + "`",
          "`%s`: %s. The option overrides the variable."
              .formatted(variable.option(), variable.meaning()));
    }
    page.tagged("`NO_COLOR`", "Disables colours. `--color` overrides it.")
        .tagged(
            "`CLICOLOR_FORCE`",
            "Enables colours even if the output is not a terminal, unless it is 0.")
        .tagged(
            "`TERM`",
            "If it is `dumb` or, except on Windows, not set, Tickdown uses plain lines without"
                + " colours.")
        .tagged(
            "`LC_ALL`, `LC_CTYPE`, `LANG`",
            "If the character set is not UTF-8, the full screen uses only ASCII characters.")
        .paragraph("Steps and checks find the values of the run in their own environment:")
        .tagged("`TICKDOWN_RELEASE`", "The version of the release, if the run is named by one.")
        .tagged(
            "`TICKDOWN_`NAME",
            "The value of a placeholder: its name in capitals, with `_` for everything but letters"
                + " and digits, such as `TICKDOWN_NEW_URL` for `<new url>`.");
  }

  private void files() {
    page.section("Files")
        .tagged(
            "`RELEASE_CHECKLIST.md`, `release-checklist.md`",
            "The default checklist: the first one found in the root of the repository, `docs`,"
                + " `.github` or `checklists`.")
        .tagged(
            "`../REPOSITORY.tickdown/`",
            "The journals of a repository, next to it: one YAML file per run, one event per line."
                + " Lines are only ever appended.")
        .tagged("`.tickdown/`", "The journals of a checklist outside a repository, next to it.")
        .tagged(
            "`~/.local/state/tickdown/trust/`",
            "The commands that you trust, by repository; in `%LOCALAPPDATA%\\tickdown\\trust` on"
                + " Windows.");
  }

  private void examples() {
    page.section("Examples")
        .paragraph("Create a checklist and check it for mistakes:")
        .verbatim(List.of("tickdown init service-release", "tickdown lint"))
        .paragraph("Start a release, quit, and resume later:")
        .verbatim(List.of("tickdown run --release 1.4.0", "tickdown"))
        .paragraph("Answer items from a script:")
        .verbatim(
            List.of(
                "tickdown tick 'Push the tag' --link https://ci.example.org/81",
                "tickdown skip 2.1.3 --reason 'no schema change'"))
        .paragraph("Deploy only if nothing is outstanding in the first phase:")
        .verbatim(List.of("tickdown remaining --phase 1 --exit-code && ./deploy"))
        .paragraph("See how far the release is, and what happened:")
        .verbatim(List.of("tickdown status", "tickdown log"));
  }
}
