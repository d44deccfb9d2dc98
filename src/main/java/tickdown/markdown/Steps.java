package tickdown.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.Block;
import tickdown.checklist.Inline;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;
import tickdown.checklist.Step;
import tickdown.text.Invisible;
import tickdown.wording.CommandRecognizer;
import tickdown.wording.InlineWalk;
import tickdown.wording.RunPhrases;
import tickdown.wording.Script;

/// The commands that an item tells the operator to run: its `run` annotation, the commands among
/// the code spans of its text and details, and its code blocks.
///
/// A lone name such as `pytest` counts only if the text says so: in the parenthesis at the end, or
/// after `run`.
final class Steps {

  /// The maximum length of a command in bytes.
  private static final int LONGEST = 8 * 1024;

  private final CommandRecognizer commands;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private Steps(CommandRecognizer commands) {
    this.commands = commands;
  }

  /// The steps of an item, in order, without duplicates.
  static List<Step> of(Draft.Boxed item, List<Block> details, CommandRecognizer commands) {
    Steps steps = new Steps(commands);
    item.says().value(Key.RUN).ifPresent(command -> steps.add(command, item.line()));
    steps.spans(item.text(), item.line());
    steps.blocks(details);
    return steps.steps;
  }

  /// What is wrong with a step.
  static Optional<Problem> wrongWith(Step step) {
    if (step.command().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of(
          new Problem(
              step.line(),
              "this command has more than 8 KiB",
              "put it into a script, and name that in the item"));
    }
    return holdsInvisible(step.command())
        ? Optional.of(
            new Problem(
                step.line(),
                "this command holds a character that cannot be seen",
                "type the command anew instead of pasting it"))
        : Optional.empty();
  }

  private static boolean holdsInvisible(String command) {
    for (int i = 0; i < command.length(); i += Character.charCount(command.codePointAt(i))) {
      boolean layout = command.charAt(i) == '\n' || command.charAt(i) == '\t';
      if (!layout && Invisible.misleads(command, i)) {
        return true;
      }
    }
    return false;
  }

  private void add(String command, int line) {
    String stripped = command.strip();
    if (known.add(stripped)) {
      steps.add(new Step(stripped, line));
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph(int line, Prose text) -> spans(text, line);
        case Block.Bullet(int _, String _, List<Block> content) -> blocks(content);
        case Block.Code code ->
            Script.of(code, commands).ifPresent(command -> add(command, code.line()));
        case Block.Quote _, Block.Table _, Block.Html _ -> {}
      }
    }
  }

  private void spans(Prose text, int line) {
    if (text.codes().isEmpty()) {
      return;
    }
    Set<String> named = new RunPhrases(text).spans();
    int at = line;
    for (Inline inline : InlineWalk.flat(text)) {
      switch (inline) {
        case Inline.Break() -> at++;
        case Inline.Code(String code) -> span(code, named.contains(code), at);
        default -> {}
      }
    }
  }

  private void span(String code, boolean isNamed, int line) {
    if (commands.isWhole(code) || (isNamed && commands.isName(code))) {
      String command = code.strip();
      add(command.startsWith("$ ") ? command.substring(2) : command, line);
    }
  }
}
