package tickdown.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Block;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;
import tickdown.checklist.Step;
import tickdown.text.Invisible;
import tickdown.wording.placeholder.PlaceholderFinder;
import tickdown.wording.program.CommandRecognizer;

/// The commands that an item tells the operator to run: its `run` annotation, the commands among
/// the code spans of its text and details, and its code blocks.
///
/// A lone name such as `pytest` counts only if the text says so: in the parenthesis at the end, or
/// after `run`. So does a command of an unknown program without options. [CodeUses] reads the text.
public final class StepFinder {

  /// The maximum length of a command in bytes.
  private static final int LONGEST = 8 * 1024;

  private final CommandRecognizer commands;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private StepFinder(CommandRecognizer commands) {
    this.commands = commands;
  }

  /// The steps of an item, in order, without duplicates.
  ///
  /// @param run the command that the item's annotation gives
  /// @param line the line on which `text` begins
  public static List<Step> of(
      Optional<String> run, Prose text, int line, List<Block> details, CommandRecognizer commands) {
    StepFinder finder = new StepFinder(commands);
    run.ifPresent(command -> finder.add(command, line));
    finder.spans(text, line);
    Block.unquoted(details).forEach(finder::block);
    return finder.steps;
  }

  /// What is wrong with a step.
  public static Optional<Problem> wrongWith(Step step) {
    String command = step.command().text();
    if (command.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of(
          new Problem(
              step.line(),
              "this command is longer than 8 KiB",
              "put it into a script and run that instead"));
    }
    return holdsInvisible(command)
        ? Optional.of(
            new Problem(
                step.line(),
                "this command contains an invisible character",
                "type the command again instead of pasting it"))
        : Optional.empty();
  }

  private static boolean holdsInvisible(String command) {
    for (int i = 0; i < command.length(); i += Character.charCount(command.codePointAt(i))) {
      char c = command.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7f) || c == '\n' || c == '\t';
      if (!plain && Invisible.misleads(command, i)) {
        return true;
      }
    }
    return false;
  }

  private void add(String command, int line) {
    String stripped = command.strip();
    if (known.add(stripped)) {
      steps.add(new Step(PlaceholderFinder.inCommand(stripped), line));
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(int line, Prose text) -> spans(text, line);
      case Block.Code code ->
          Script.of(code, commands).ifPresent(command -> add(command, code.line()));
      case Block.Container _, Block.Table _, Block.Html _ -> {}
    }
  }

  private void spans(Prose text, int line) {
    if (text.codes().isEmpty()) {
      return;
    }
    List<Inline> pieces = new ArrayList<>();
    flatten(text.inlines(), pieces);
    Iterator<CodeUses.Use> uses = CodeUses.in(pieces).iterator();
    int at = line;
    for (Inline piece : pieces) {
      switch (piece) {
        case Inline.Break() -> at++;
        case Inline.Code code -> span(code.text(), uses.next(), at);
        case Inline.Words _, Inline.Html _, Inline.Container _, Placeholder _ -> {}
      }
    }
  }

  /// The pieces in order, without those that are struck through.
  private static void flatten(List<Inline> inlines, List<Inline> pieces) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Struck _ -> {}
        case Inline.Container container -> flatten(container.content(), pieces);
        case Inline.Words _, Inline.Code _, Inline.Html _, Inline.Break _, Placeholder _ ->
            pieces.add(inline);
      }
    }
  }

  private void span(String code, CodeUses.Use use, int line) {
    boolean isCommand =
        switch (use) {
          case NONE -> false;
          case PLAIN -> commands.isWhole(code) || commands.hasOptions(code);
          case MEANS ->
              commands.isWhole(code) || commands.isRun(code) || commands.isScriptName(code);
          case RUN ->
              commands.isWhole(code)
                  || commands.isRun(code)
                  || commands.isName(code)
                  || commands.isScriptName(code);
        };
    if (isCommand && !commands.isFragment(code)) {
      String command = code.strip();
      add(command.startsWith("$ ") ? command.substring(2) : command, line);
    }
  }
}
