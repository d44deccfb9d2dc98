package tickdown.walk;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Request;
import tickdown.run.Route;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.text.Line;

/// Answering everything that is outstanding in a section at once.
final class SectionActions {
  private SectionActions() {}

  /// The first item that is outstanding in the section or phase of that number, or its first item.
  static Optional<Entry> first(Run run, String number) {
    return new Route(run).entrance(entry -> isIn(entry, number));
  }

  private static boolean isIn(Entry entry, String number) {
    return entry.phase().number().equals(number)
        || entry.way().sections().stream().anyMatch(each -> each.place().number().equals(number));
  }

  /// Asks whether `answer`, a word and perhaps a reason, is meant for the whole section.
  static Transition all(Walk walk, String answer) {
    String[] parts = answer.split("\\s+", 2);
    List<Word> words =
        Word.beginningWith(parts[0]).stream().filter(SectionActions::isForAll).toList();
    if (words.size() != 1) {
      return Transition.saying(
          walk, Line.of("`all` takes done, na, skip or defer behind it; nothing was done."));
    }
    String why = parts.length > 1 ? parts[1] : "";
    if (why.length() > Reason.LONGEST) {
      return AnswerActions.other(walk, Word.NA, why);
    }
    return AnswerActions.outcome(words.getFirst(), reason(walk, words.getFirst(), why))
        .map(outcome -> consent(walk, outcome))
        .orElseGet(() -> Transition.of(walk.asking(new Question.ForAll(words.getFirst()))));
  }

  private static boolean isForAll(Word word) {
    return List.of(Word.DONE, Word.NA, Word.SKIP, Word.DEFER).contains(word);
  }

  private static Optional<Reason> reason(Walk walk, Word word, String why) {
    String words =
        why.isBlank() && word == Word.NA
            ? walk.current()
                .map(Entry::section)
                .flatMap(section -> section.terms().condition())
                .map(condition -> condition.words())
                .orElse("")
            : why;
    return Reason.of(words);
  }

  private static Transition consent(Walk walk, Outcome outcome) {
    Section section = walk.current().map(Entry::section).orElseThrow();
    List<Entry> items =
        walk.run().entries().stream()
            .filter(entry -> isIn(entry, section) && walk.run().isOutstanding(entry))
            .filter(entry -> Rules.choices(entry).isEmpty())
            .toList();
    if (items.isEmpty()) {
      return Transition.saying(walk, Line.of("Nothing is outstanding in this section."));
    }
    String question =
        "All that is outstanding in %s %s (%s): %s?%s"
            .formatted(
                section.place().number(),
                EventWords.safe(section.title().plain()),
                PlainView.numbers(items),
                outcome.word(),
                outcome.reason().map(why -> " Why: " + EventWords.safe(why.text())).orElse(""));
    List<Request> requests =
        items.stream()
            .<Request>map(entry -> new Request.Answer(entry.id(), outcome, List.of()))
            .toList();
    return Transition.of(
        walk.asking(
            new Question.ForConsent(question, new Request.Several(requests), Optional.empty())));
  }

  private static boolean isIn(Entry entry, Section section) {
    return entry.phase().section() == section
        || entry.way().sections().stream().anyMatch(each -> each == section);
  }
}
