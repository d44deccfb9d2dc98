package tickdown.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.RunOptions;
import tickdown.journal.JournalException;
import tickdown.journal.ListedJournal;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.workplace.BundledChecklists;
import tickdown.workplace.ChecklistFile;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Workplace;

/// `tickdown complete-words`: what completion scripts offer, one word per line, after two
/// blanks its description if that is wanted.
///
///     1.1.3  No linting errors (`ruff check .`)
///
/// Shells insert the words as they are, so a word that a shell could obey is never offered. Where
/// there is nothing to offer, for whatever reason, nothing is printed.
final class WordsCommand implements Command {
  private static final String HARMLESS = "._+@/:-";

  /// What is asked for.
  enum Kind {
    OUTSTANDING,
    ITEMS,
    PHASES,
    RUNS,
    CHECKLISTS
  }

  /// A word and what it means.
  private record Word(String text, Line description) {

    /// Whether no shell sees more in it than a word.
    boolean isHarmless() {
      return !text.isEmpty()
          && text.charAt(0) != '-'
          && text.codePoints()
              .allMatch(point -> Character.isLetterOrDigit(point) || HARMLESS.indexOf(point) >= 0);
    }
  }

  private Kind kind = Kind.ITEMS;
  private boolean isDescribed;
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required(
            "KIND",
            "outstanding, items, phases, runs or checklists.",
            List.of(Kind.values()),
            given -> kind = given)
        .flag("--described", "With descriptions.", () -> isDescribed = true)
        .with(options::declare)
        .footer("", "For completion scripts.");
  }

  @Override
  public int run(CommandContext context) {
    List<Word> words = words(context).filter(Word::isHarmless).toList();
    context.console().output().document(stream -> write(words, stream));
    return ExitCode.FINE;
  }

  private void write(List<Word> words, OutputStream stream) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
      if (isDescribed) {
        text.append("  ").append(word.description().text());
      }
      text.append('\n');
    }
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Stream<Word> words(CommandContext context) {
    try {
      Workplace workplace = options.workplace(context.environment());
      return switch (kind) {
        case OUTSTANDING -> items(run(workplace), run(workplace).outstanding());
        case ITEMS -> items(run(workplace), run(workplace).entries());
        case PHASES -> phases(workplace);
        case RUNS -> workplace.journals().runs().stream().flatMap(WordsCommand::run);
        case CHECKLISTS ->
            Stream.of(BundledChecklists.values())
                .map(each -> new Word(each.spelling(), Line.of(each.purpose())));
      };
    } catch (Failure | JournalException e) {
      return Stream.empty();
    }
  }

  private Run run(Workplace workplace) {
    return OpenRun.read(options.query(workplace), workplace).run();
  }

  private static Stream<Word> items(Run run, List<Entry> entries) {
    return entries.stream()
        .map(entry -> new Word(entry.number(), Line.of(run.values().text(entry.item()))));
  }

  /// The phases of the run, or of the checklist that one would be started of.
  private Stream<Word> phases(Workplace workplace) {
    List<Phase> phases;
    try {
      phases = run(workplace).checklist().phases();
    } catch (Failure e) {
      phases =
          workplace
              .discovered()
              .map(file -> ChecklistFile.read(file, workplace.nameOf(file)).checklist().phases())
              .orElse(List.of());
    }
    return phases.stream().map(phase -> new Word(phase.number(), Line.of(phase.title())));
  }

  private static Stream<Word> run(ListedJournal listed) {
    return listed instanceof ListedJournal.Readable run
        ? Stream.of(
            new Word(
                run.run(),
                Line.of("%s, %s", run.finished() ? "finished" : "open", run.checklist())))
        : Stream.empty();
  }
}
