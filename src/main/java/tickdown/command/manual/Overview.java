package tickdown.command.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.text.Line;
import tickdown.text.Nearest;
import tickdown.text.Tone;

/// The text of `tickdown --help`, generated from the list of commands.
public final class Overview {
  private static final int PURPOSE_COLUMN = 14;

  /// Other words for commands.
  private static final Map<String, String> ALSO =
      Map.ofEntries(
          Map.entry("done", "tick"),
          Map.entry("check", "tick"),
          Map.entry("complete", "tick"),
          Map.entry("later", "defer"),
          Map.entry("note", "comment"),
          Map.entry("choose", "decide"),
          Map.entry("set", "fill"),
          Map.entry("list", "runs"),
          Map.entry("ls", "runs"),
          Map.entry("todo", "remaining"),
          Map.entry("left", "remaining"),
          Map.entry("history", "log"),
          Map.entry("close", "finish"),
          Map.entry("begin", "start"),
          Map.entry("new", "start"),
          Map.entry("continue", "resume"));

  private Overview() {}

  public static List<Line> lines(List<CommandEntry> commands) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of("Tickdown walks you through a Markdown release checklist in the terminal and"));
    lines.add(Line.of("records every answer. The checklist is an ordinary GitHub task list."));
    lines.add(Line.empty());
    lines.add(Line.of("Usage: tickdown [COMMAND] [OPTIONS]   without a command: tickdown run"));
    lines.add(Line.empty());
    commands.stream().map(Overview::line).forEach(lines::add);
    lines.add(Line.empty());
    lines.add(Line.of("`tickdown COMMAND --help` explains a command, with examples."));
    lines.add(Line.empty());
    lines.add(Line.of("Journals are stored next to the repository, in <repository>.tickdown;"));
    lines.add(Line.of("--state-dir and TICKDOWN_STATE_DIR override this."));
    lines.add(Line.empty());
    lines.add(
        Line.of("Exit codes: 0 success, 1 items outstanding, 2 wrong usage or unusable input,"));
    lines.add(Line.of("3 the journal cannot be trusted or written, 130 interrupted."));
    return lines;
  }

  private static Line line(CommandEntry command) {
    return Line.of("  ")
        .plus(Tone.CODE, command.name())
        .upTo(PURPOSE_COLUMN)
        .plus(command.purpose());
  }

  /// A suggestion for an unknown command.
  public static Line suggestion(String name, List<CommandEntry> commands) {
    if (name.endsWith(".md")) {
      return Line.of("to walk a checklist: `tickdown run %s`", name);
    }
    if (name.matches("v?[0-9]+[.][0-9].*")) {
      return Line.of("to walk a release: `tickdown run --release %s`", name);
    }
    return Optional.ofNullable(ALSO.get(name))
        .or(() -> Nearest.to(name, commands.stream().map(CommandEntry::name)))
        .map(spelling ->
            Line.of("did you mean `tickdown %s`? `tickdown --help` lists the commands", spelling))
        .orElseGet(() -> Line.of("`tickdown --help` lists the commands"));
  }
}
