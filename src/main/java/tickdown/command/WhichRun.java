package tickdown.command;

import java.util.List;
import java.util.Optional;
import tickdown.journal.Listed;
import tickdown.report.Times;
import tickdown.session.Surroundings;
import tickdown.session.TypedAnswers;
import tickdown.terminal.Answers;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Asks which of several open runs is meant.
///
///     Several runs are open:
///       1  1.4.0           last answer by ana, 2026-11-22 10:01
///       2  1.5.0           last answer by ben, 2026-11-23 09:12
///     Which one? Its number or name:
record WhichRun(List<Listed.Readable> open, Surroundings surroundings, Terminal terminal) {

  /// The one that the operator names; asked again until it is one of them. Refuses to guess where
  /// nobody can be asked.
  Listed.Readable asked() {
    if (!surroundings.terminals().input()) {
      throw ambiguous();
    }
    terminal.output().say(Line.of("Several runs are open:"));
    for (int i = 0; i < open.size(); i++) {
      terminal.output().say(line(i + 1, open.get(i)));
    }
    Answers answers = TypedAnswers.from(surroundings.streams().input(), terminal.output(), false);
    Optional<Listed.Readable> meant = meant(answers);
    while (meant.isEmpty()) {
      meant = meant(answers);
    }
    return meant.get();
  }

  private Failure ambiguous() {
    return RunChoice.ambiguous(open, "name the one that is meant: `--release RELEASE`");
  }

  private Line line(int number, Listed.Readable run) {
    return Line.of("  %d  ".formatted(number))
        .plus(Tone.TITLE, run.run())
        .upTo(19)
        .plus("  ")
        .plus(last(run, surroundings))
        .plus(Tone.FAINT, isOfOneChecklist() ? "" : ", " + run.checklist());
  }

  private boolean isOfOneChecklist() {
    return open.stream().map(Listed.Readable::checklist).distinct().count() == 1;
  }

  /// When it was answered in a run, and by whom.
  static String last(Listed.Readable run, Surroundings surroundings) {
    return "last answer by %s, %s"
        .formatted(run.lastBy(), Times.minute(run.lastAt(), surroundings.zone()));
  }

  private Optional<Listed.Readable> meant(Answers answers) {
    return switch (answers.ask(Line.of("Which one? Its number or name: "))) {
      case Answers.Given.Typed(String line) -> meant(line.strip());
      case Answers.Given.Ended _ -> throw ambiguous();
    };
  }

  /// A name is taken for a name even if it looks like a number of the list.
  private Optional<Listed.Readable> meant(String typed) {
    List<Listed.Readable> named = open.stream().filter(run -> run.run().equals(typed)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    Optional<Listed.Readable> numbered =
        open.stream()
            .filter(run -> typed.equals(Integer.toString(open.indexOf(run) + 1)))
            .findFirst();
    if (numbered.isEmpty()) {
      terminal
          .output()
          .say(
              Line.of(
                  named.isEmpty()
                      ? "`%s` is none of them.".formatted(typed)
                      : "%d of them are called `%s`.".formatted(named.size(), typed)));
    }
    return numbered;
  }
}
