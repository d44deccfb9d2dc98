package tickdown.session;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.rules.Request;
import tickdown.screen.KeyCommand;
import tickdown.screen.KeyNotation;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Columns;

/// A story of the full screen, from `session/screens/NAME.txt`: what happens, and what is shown then.
///
///     # A reason is asked for.
///     checklist: ferry.md
///     size: 80x24
///     keys: enter space s
///
///         the screen
///
///     keys: "no staging today" enter
///     ben: done 1.1.3
///
///         the screen
///
/// Lines that say what happens are not indented; screens are. A screen is taken after each group of
/// such lines. `_` is the cursor where text is typed. If it is on a character, and when the walk
/// ends, parentheses below the screen say so.
///
/// @param beats what happens between two screens, one entry per line
record ScreenStory(List<List<String>> beats) {
  private static final String INDENT = "    ";
  private static final Pattern HAPPENS = Pattern.compile("(\\w+):\\s*(.*)");
  private static final Pattern ANSWER =
      Pattern.compile("(\\w+) ([0-9.]+(?: [0-9.]+)*)(?: \"(.*)\")?");

  static ScreenStory of(String text) {
    List<List<String>> beats = new ArrayList<>();
    List<String> beat = new ArrayList<>();
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("(")) {
        beat.add(line);
      } else if (!beat.isEmpty()) {
        beats.add(List.copyOf(beat));
        beat.clear();
      }
    }
    return new ScreenStory(beats);
  }

  /// The result of playing a story.
  ///
  /// @param obeyed all commands of the list for which a key was pressed
  record Played(String text, Set<KeyCommand> obeyed) {}

  /// Plays the story, and returns its text with the current screens.
  Played play() throws IOException {
    StringBuilder told = new StringBuilder();
    try (SimulatedScreen simulated = SimulatedScreen.of(scenery())) {
      simulated.begin();
      for (List<String> beat : beats) {
        beat.forEach(line -> happen(simulated, line));
        told.append(String.join("\n", beat)).append("\n\n").append(seen(simulated)).append('\n');
      }
      return new Played(told.toString(), simulated.obeyed());
    }
  }

  private SimulatedScreen.Scenery scenery() {
    return new SimulatedScreen.Scenery(
        setting("checklist", "ferry.md"),
        setting("release", "2.4.0"),
        size(setting("size", "80x24")),
        setting("look", "unicode").equals("ascii"));
  }

  private String setting(String name, String otherwise) {
    return beats.getFirst().stream()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse(otherwise);
  }

  private static Size size(String words) {
    String[] parts = words.split("x");
    return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private static void happen(SimulatedScreen simulated, String line) {
    Matcher matcher = HAPPENS.matcher(line);
    if (line.startsWith("# ")) {
      return;
    }
    if (!matcher.matches()) {
      throw new AssertionError("nothing happens in the line: " + line);
    }
    String words = matcher.group(2);
    switch (matcher.group(1)) {
      case "checklist", "release", "size", "look" -> {}
      case "keys" -> simulated.press(KeyNotation.of(words));
      case "resize" -> simulated.resize(size(words));
      case "minutes" -> {
        simulated.pass(Duration.ofMinutes(Long.parseLong(words)));
        simulated.glance();
      }
      case "commit" -> {
        simulated.checkOut(words);
        simulated.glance();
      }
      case "resumed" -> simulated.resume();
      case "earlier" -> simulated.remember(words);
      case "edited" -> {
        String[] texts = words.replace("\\n", "\n").split(" => ", -1);
        simulated.edit(texts[0], texts[1]);
        simulated.glance();
      }
      case "file" -> simulated.write(words.split(" ", 2)[0], words.split(" ", 2)[1]);
      case "unseen" -> another(simulated, words.split(" ")[0], words.split(" ", 2)[1]);
      case "exchange" -> simulated.exchange(words);
      case "remote" -> {
        if (words.equals("answers")) {
          simulated.answer();
        } else {
          simulated.remote(words);
        }
      }
      case "unleased" -> simulated.unleased(words);
      case "apart" -> apart(simulated, words.split(" ")[0], words.split(" ", 2)[1]);
      case String operator -> {
        another(simulated, operator, words);
        simulated.glance();
      }
    }
  }

  /// `done 1.1.1 1.1.2`, `skip 1.1.3 "no time"`, `finish`: another operator answers, or finishes
  /// the run.
  private static void another(SimulatedScreen simulated, String operator, String words) {
    if (words.equals("finish")) {
      simulated.another(operator, new Request.Finish(Reason.of("it is enough")));
      return;
    }
    Matcher answer = ANSWER.matcher(words);
    if (!answer.matches()) {
      throw new AssertionError("no answer of another operator: " + words);
    }
    for (String number : answer.group(2).split(" ")) {
      simulated.another(operator, request(simulated, number, answer.group(1), answer.group(3)));
    }
  }

  /// `ben skip 1.1.3 "no time"`: an operator answers who knows nothing of what was answered.
  private static void apart(SimulatedScreen simulated, String operator, String words) {
    Matcher answer = ANSWER.matcher(words);
    if (!answer.matches()) {
      throw new AssertionError("no answer of an operator: " + words);
    }
    for (String number : answer.group(2).split(" ")) {
      simulated.apart(operator, request(simulated, number, answer.group(1), answer.group(3)));
    }
  }

  private static Request.Answer request(
      SimulatedScreen simulated, String number, String word, String why) {
    Entry item =
        simulated.run().entries().stream()
            .filter(entry -> entry.number().equals(number))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no item " + number));
    Reason reason = Reason.of(why == null ? "because" : why).orElseThrow();
    Outcome outcome =
        switch (word) {
          case "done" -> new Outcome.Done();
          case "skip" -> new Outcome.Skipped(reason);
          case "fail" -> new Outcome.Failed(reason);
          case "reopen" -> new Outcome.Open();
          case "decide" -> new Outcome.Decided(why);
          default -> throw new AssertionError("no answer: " + word);
        };
    return new Request.Answer(item.id(), outcome, List.of());
  }

  private static String seen(SimulatedScreen simulated) {
    if (simulated.ending().isPresent()) {
      return "(left: " + simulated.ending().get() + ")\n";
    }
    List<String> rows = new ArrayList<>(simulated.seen().lines().toList());
    String remark = simulated.cursor().map(cursor -> marked(rows, cursor)).orElse("");
    return rows.stream()
            .map(row -> (INDENT + row).stripTrailing() + "\n")
            .collect(Collectors.joining())
        + remark;
  }

  /// Draws the cursor in its row if the cell is blank; otherwise describes its position in words.
  ///
  /// A wide character takes two columns of the terminal.
  private static String marked(List<String> rows, Picture.Cursor cursor) {
    String row = rows.get(cursor.row());
    int at = Columns.fitting(row, cursor.column());
    String before = row.substring(0, at);
    String padded = before + " ".repeat(cursor.column() - Columns.of(before));
    String on = at < row.length() ? row.substring(at, at + 1) : " ";
    if (on.equals(" ")) {
      rows.set(cursor.row(), padded + "_" + (at < row.length() ? row.substring(at + 1) : ""));
      return "";
    }
    return "\n(the cursor is on the `%s` behind `%s`)\n".formatted(on, before.strip());
  }
}
