package tickdown.workplace;

import java.util.List;
import java.util.Optional;
import tickdown.journal.ListedJournal;
import tickdown.session.AnswerSource;
import tickdown.session.Environment;
import tickdown.session.LineInput;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.text.Tone;

/// Asks which of several open runs to use.
///
///     Several runs are open:
///       1  1.4.0           last answer by ana, 2026-11-22 10:01
///       2  1.5.0           last answer by ben, 2026-11-23 09:12
///     Which one? Its number or name:
public record RunPrompt(List<ListedJournal.Readable> open, Environment environment, Output output) {

  /// The run that the operator chooses; asks again until the answer is valid. Fails if nobody can
  /// be asked.
  public ListedJournal.Readable asked() {
    if (!environment.terminals().input()) {
      throw ambiguous();
    }
    output.say(Line.of("Several runs are open:"));
    for (int i = 0; i < open.size(); i++) {
      output.say(line(i + 1, open.get(i)));
    }
    AnswerSource answers = LineInput.from(environment.streams().input(), output, false);
    Optional<ListedJournal.Readable> meant = meant(answers);
    while (meant.isEmpty()) {
      meant = meant(answers);
    }
    return meant.get();
  }

  private Failure ambiguous() {
    return RunChoice.ambiguous(open);
  }

  private Line line(int number, ListedJournal.Readable run) {
    return Line.of("  %s  ", number)
        .plus(Tone.TITLE, run.run())
        .upTo(19)
        .plus("  ")
        .plus(last(run, environment))
        .plus(Tone.FAINT, isOfOneChecklist() ? "" : ", " + run.checklist());
  }

  private boolean isOfOneChecklist() {
    return open.stream().map(ListedJournal.Readable::checklist).distinct().count() == 1;
  }

  /// When a run was last answered, and by whom.
  private static String last(ListedJournal.Readable run, Environment environment) {
    return "last answer by %s, %s"
        .formatted(run.lastBy(), Times.minute(run.lastAt(), environment.zone()));
  }

  private Optional<ListedJournal.Readable> meant(AnswerSource answers) {
    return switch (answers.ask(Line.of("Which one? (number or name) "))) {
      case AnswerSource.Given.Typed(String line, boolean _) -> meant(line.strip());
      case AnswerSource.Given.Ended _, AnswerSource.Given.Cancelled _ -> throw ambiguous();
    };
  }

  /// A name takes precedence over a number of the list.
  private Optional<ListedJournal.Readable> meant(String typed) {
    List<ListedJournal.Readable> named =
        open.stream().filter(run -> run.run().equals(typed)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    Optional<ListedJournal.Readable> numbered =
        open.stream()
            .filter(run -> typed.equals(Integer.toString(open.indexOf(run) + 1)))
            .findFirst();
    if (numbered.isEmpty()) {
      output.tell(
          Line.of(
              named.isEmpty()
                  ? "`%s` is not in the list.".formatted(typed)
                  : "%s of them are called `%s`.".formatted(named.size(), typed)));
    }
    return numbered;
  }
}
