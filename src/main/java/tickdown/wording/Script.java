package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Block;
import tickdown.wording.program.CommandRecognizer;

/// The command in a code block: all of its lines together, since they may depend on each other.
///
/// If lines begin with a prompt (`$ `, `% `, `> `), only those are the command, with their
/// continuation lines after a backslash; everything else is output. A block without a language is a
/// command if its first line looks like one.
public final class Script {

  private static final Set<String> SHELLS =
      Set.of(
          "sh",
          "bash",
          "shell",
          "zsh",
          "ksh",
          "console",
          "shell-session",
          "shellsession",
          "sh-session",
          "terminal",
          "fish",
          "powershell",
          "pwsh",
          "ps1",
          "bat",
          "batch",
          "cmd");

  private static final Set<String> SESSIONS =
      Set.of("console", "shell-session", "shellsession", "sh-session", "terminal");

  private Script() {}

  /// Whether a code block with that language is a command.
  public static boolean isShell(String language) {
    return SHELLS.contains(language.toLowerCase(Locale.ROOT));
  }

  /// The command in a code block, if any.
  public static Optional<String> of(Block.Code code, CommandRecognizer commands) {
    List<String> lines = code.text().stripTrailing().lines().toList();
    boolean fenced = code.language().isEmpty() && lines.size() > 2 && isFenced(lines);
    return fenced
        ? of(lines.getFirst().substring(3), lines.subList(1, lines.size() - 1), commands)
        : of(code.language(), lines, commands);
  }

  /// Whether the block contains a fence, because it was indented as far as the text of its item.
  private static boolean isFenced(List<String> lines) {
    return lines.getFirst().startsWith("```") && lines.getLast().equals("```");
  }

  private static Optional<String> of(String info, List<String> lines, CommandRecognizer commands) {
    String language =
        info.strip().toLowerCase(Locale.ROOT).replace("{", "").replace("}", "").replace(".", "");
    boolean silent = language.isEmpty();
    if (!silent && !SHELLS.contains(language)) {
      return Optional.empty();
    }
    List<String> prompted = prompted(lines, SESSIONS.contains(language), commands);
    List<String> script = prompted.isEmpty() ? (silent ? untilProse(lines) : lines) : prompted;
    boolean looks = !silent || !prompted.isEmpty() || looks(script, commands);
    return looks && first(script).isPresent() && !assignsOnly(script)
        ? Optional.of(String.join("\n", script).strip())
        : Optional.empty();
  }

  private static boolean looks(List<String> script, CommandRecognizer commands) {
    return first(script).filter(commands::isLine).isPresent()
        && script.stream().noneMatch(Script::isSentence);
  }

  /// The lines before a paragraph that begins with a sentence: a note that was indented as far as
  /// the commands.
  private static List<String> untilProse(List<String> lines) {
    for (int i = 2; i < lines.size(); i++) {
      if (lines.get(i - 1).isBlank() && isSentence(lines.get(i).strip())) {
        return lines.subList(0, i - 1);
      }
    }
    return lines;
  }

  /// `LAMP=red`: settings of a program or platform, rather than something to run.
  private static boolean assignsOnly(List<String> script) {
    return script.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .allMatch(CommandRecognizer::isOnlyAssignment);
  }

  /// `Note: wait for the others.`
  private static boolean isSentence(String line) {
    return line.length() > 1
        && Character.isUpperCase(line.charAt(0))
        && Character.isLowerCase(line.charAt(1))
        && (line.endsWith(".") || line.endsWith(":"))
        && line.indexOf(' ') > 0;
  }

  /// The first line that is neither blank nor a comment.
  private static Optional<String> first(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst();
  }

  /// The lines after a prompt, without the prompt.
  private static List<String> prompted(
      List<String> lines, boolean isSession, CommandRecognizer commands) {
    Optional<String> prompt = prompt(lines, isSession, commands);
    if (prompt.isEmpty()) {
      return List.of();
    }
    List<String> script = new ArrayList<>();
    boolean goesOn = false;
    for (String line : lines) {
      String bare = line.stripLeading();
      if (bare.startsWith(prompt.get())) {
        script.add(bare.substring(prompt.get().length()));
      } else if (goesOn) {
        script.add(bare.startsWith("> ") ? bare.substring(2) : line);
      }
      goesOn = line.endsWith("\\") && (goesOn || bare.startsWith(prompt.get()));
    }
    return script;
  }

  /// The prompt used in the block. `> ` and `# ` count only in sessions, before a known program:
  /// elsewhere they are redirections and comments.
  private static Optional<String> prompt(
      List<String> lines, boolean isSession, CommandRecognizer commands) {
    for (String prompt : List.of("$ ", "% ", "> ", "# ")) {
      boolean sure = prompt.equals("$ ") || (isSession && prompt.equals("% "));
      boolean found =
          lines.stream()
              .map(String::stripLeading)
              .filter(line -> line.startsWith(prompt))
              .anyMatch(line -> sure || (isSession && commands.isLine(line.substring(2))));
      if (found) {
        return Optional.of(prompt);
      }
    }
    return Optional.empty();
  }
}
