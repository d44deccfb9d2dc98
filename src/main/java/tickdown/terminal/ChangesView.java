package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Change;
import tickdown.run.History;
import tickdown.run.Known;
import tickdown.run.Outcome;
import tickdown.run.Revision;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What an operator is shown of a checklist that was changed under a run.
///
/// @param history what was answered before
public record ChangesView(Revision revision, History history) {
  private static final int MOST = 20;

  /// The changes in a few words: `2 new, 1 back, 1 gone (answered), 1 reworded, 3 moved`; empty
  /// when there are none.
  public String summary() {
    return String.join(
        ", ",
        Stream.of(
                counted(Change.New.class, "new"),
                counted(Change.Returned.class, "back"),
                gone(),
                counted(Change.Reworded.class, "reworded"),
                counted(Change.Moved.class, "moved"))
            .flatMap(Optional::stream)
            .toList());
  }

  private <T extends Change> Optional<String> counted(Class<T> kind, String word) {
    int count = revision.changes(kind).size();
    return count == 0 ? Optional.empty() : Optional.of(count + " " + word);
  }

  private Optional<String> gone() {
    long answered =
        revision.changes(Change.Gone.class).stream()
            .filter(gone -> answer(gone.former().id()).isPresent())
            .count();
    return counted(Change.Gone.class, "gone")
        .map(
            words -> answered == 0 ? words : "%s (%d of them answered)".formatted(words, answered));
  }

  /// Every kind of change under a title of its own, the first twenty of each in full.
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    add(lines, "New:", revision.changes(Change.New.class), this::added);
    add(lines, "Back again:", revision.changes(Change.Returned.class), this::returned);
    add(lines, "Gone:", revision.changes(Change.Gone.class), this::gone);
    add(lines, "Reworded:", revision.changes(Change.Reworded.class), this::reworded);
    add(lines, "Moved:", revision.changes(Change.Moved.class), this::moved);
    return lines;
  }

  @FunctionalInterface
  private interface Shown<T> {
    List<Line> lines(T change);
  }

  private static <T> void add(List<Line> lines, String title, List<T> changes, Shown<T> shown) {
    if (changes.isEmpty()) {
      return;
    }
    lines.add(Line.of(Tone.TITLE, title));
    changes.stream().limit(MOST).forEach(change -> lines.addAll(shown.lines(change)));
    if (changes.size() > MOST) {
      lines.add(Line.of("  and %d more".formatted(changes.size() - MOST)));
    }
  }

  private List<Line> added(Change.New added) {
    return List.of(item(added.present()));
  }

  private List<Line> returned(Change.Returned returned) {
    return List.of(item(returned.present()).plus(Tone.CARE, answered(returned.former().id())));
  }

  private List<Line> gone(Change.Gone gone) {
    Entry entry = gone.former().entry();
    return List.of(Line.of("  ").plus(text(entry)).plus(Tone.CARE, answered(gone.former().id())));
  }

  private List<Line> reworded(Change.Reworded reworded) {
    Known former = reworded.former();
    return List.of(
        Line.of("  was: " + text(former.entry())),
        Line.of("  now: ")
            .plus(Tone.FAINT, reworded.present().number())
            .plus(" " + text(reworded.present()))
            .plus(Tone.CARE, answered(former.id())));
  }

  private List<Line> moved(Change.Moved moved) {
    return List.of(
        item(moved.present())
            .plus(Tone.FAINT, ", from " + place(moved.former().entry()))
            .plus(Tone.CARE, answered(moved.former().id())));
  }

  private static String place(Entry entry) {
    return String.join(", ", entry.way().titles());
  }

  private static Line item(Entry entry) {
    return Line.of("  ").plus(Tone.FAINT, entry.number()).plus(" " + text(entry));
  }

  private static String text(Entry entry) {
    return entry.item().text().plain();
  }

  /// What the item came to before: ` (done by ana)`; empty when it was not answered.
  private String answered(String id) {
    return answer(id)
        .map(given -> " (%s by %s)".formatted(given.answer().outcome().word(), given.event().by()))
        .orElse("");
  }

  private Optional<History.Given> answer(String id) {
    return history.answer(id).filter(given -> !(given.answer().outcome() instanceof Outcome.Open));
  }
}
