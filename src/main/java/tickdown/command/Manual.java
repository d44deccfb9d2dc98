package tickdown.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import tickdown.screen.KeyCommand;
import tickdown.session.Environment;
import tickdown.walk.Word;

/// The manual page, tickdown(1): made from the commands, the keys and the words themselves.
///
/// The build runs it, and puts what it prints beside the program, where `man tickdown` finds it.
public final class Manual {
  /// An option that more commands than this take is explained once for all of them.
  private static final int FEW = 4;

  private final List<CommandSpec> commands;
  private final List<Explained> shared;
  private final Roff page = new Roff("tickdown", "Tickdown " + Version.current());

  /// An option as the page explains it; the same wherever these words are.
  private record Explained(String names, String help) {
    static Explained of(OptionSpec option) {
      String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      return new Explained(
          Stream.of(option.names()).map(name -> "`" + name + "`").collect(Collectors.joining(", "))
              + value,
          String.join(" ", option.description()));
    }
  }

  private Manual(Environment surroundings) {
    commands =
        Stream.of(Commands.values())
            .map(command -> Program.commandLine(command, surroundings))
            .flatMap(Manual::withThoseBelow)
            .map(CommandLine::getCommandSpec)
            .toList();
    shared =
        commands.stream()
            .flatMap(command -> command.options().stream())
            .map(Explained::of)
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(each -> each.getValue() > FEW)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(Explained::names))
            .toList();
  }

  /// Prints the page.
  public static void main(String[] arguments) throws IOException {
    Environment surroundings = Environment.ofThisProcess(_ -> {});
    surroundings.streams().output().write(page(surroundings).getBytes(StandardCharsets.US_ASCII));
  }

  /// The page, in roff.
  static String page(Environment surroundings) {
    return new Manual(surroundings).written();
  }

  private static Stream<CommandLine> withThoseBelow(CommandLine line) {
    return Stream.concat(Stream.of(line), line.getSubcommands().values().stream());
  }

  private String written() {
    beginning();
    page.section("Commands");
    commands.forEach(this::command);
    page.section("Options of several commands")
        .paragraph("The first line of each command says which of these it takes.");
    shared.forEach(option -> page.tagged(option.names(), option.help()));
    keys();
    words();
    page.section("Exit status");
    ExitCode.meanings()
        .forEach(meaning -> page.tagged("`" + meaning.code() + "`", meaning.words() + "."));
    environment();
    files();
    return page.text();
  }

  private void beginning() {
    page.section("Name")
        .named("tickdown", "walk a Markdown release checklist and remember every answer")
        .section("Synopsis")
        .paragraph("`tickdown` [COMMAND] [OPTIONS]")
        .section("Description")
        .paragraph(
            "Tickdown walks you through a Markdown checklist in the terminal, item by item, and"
                + " writes each answer to a journal before it shows it as given. The checklist"
                + " stays the plain file that it is.")
        .paragraph(
            "`tickdown` alone is `tickdown run`: it starts a run of the repository's checklist, or"
                + " resumes the open one. `tickdown` COMMAND `--help` explains a command.");
  }

  private void command(CommandSpec command) {
    page.subsection(command.qualifiedName())
        .paragraph(synopsis(command))
        .paragraph(String.join(" ", command.usageMessage().description()));
    command
        .positionalParameters()
        .forEach(each -> page.tagged(each.paramLabel(), String.join(" ", each.description())));
    command.options().stream()
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

  /// What help says at the end: paragraphs, and examples, which are indented.
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
    page.section("Keys of the full screen")
        .paragraph(
            "A walk is a full screen on a terminal of at least 40 columns and 10 rows. The keys"
                + " that mean something are at its bottom.");
    for (KeyCommand key : KeyCommand.values()) {
      page.tagged(
          key.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")),
          key.help() + ".");
    }
  }

  private void words() {
    page.section("Words of plain lines")
        .paragraph(
            "With `--plain`, and on terminals that are too small or cannot be drawn on, a word is"
                + " typed and then Enter; its unambiguous beginning is enough.");
    for (Word word : Word.values()) {
      page.tagged(("`" + word.spelling() + "` " + word.argument()).strip(), word.help() + ".");
    }
  }

  private void environment() {
    page.section("Environment")
        .tagged("`TICKDOWN_STATE_DIR`", "Where the journals are, unless `--state-dir` says it.")
        .tagged("`TICKDOWN_OPERATOR`", "Who answers, unless `--operator` says it.")
        .tagged("`NO_COLOR`", "No colours, unless `--color` asks for them.")
        .tagged("`CLICOLOR_FORCE`", "Colours even where the output is no terminal, unless it is 0.")
        .tagged("`TERM`", "With `dumb` a walk is in plain lines without colours.")
        .tagged(
            "`LC_ALL`, `LC_CTYPE`, `LANG`",
            "A character set other than UTF-8 makes the full screen do with ASCII.");
  }

  private void files() {
    page.section("Files")
        .tagged(
            "`RELEASE_CHECKLIST.md`, `release-checklist.md`",
            "The checklist, where none is named: the first one in the root of the repository, in"
                + " `docs`, `.github` or `checklists`.")
        .tagged(
            "`../REPOSITORY.tickdown/`",
            "The journals of a repository, beside it: a YAML file for each run, with one event to"
                + " a line. Lines are added and never changed.")
        .tagged("`.tickdown/`", "The journals of a checklist that is in no repository, beside it.");
  }
}
