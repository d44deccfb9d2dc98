package tickdown.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.run.KnownItem;
import tickdown.run.Run;
import tickdown.text.Line;

/// The numbers that items have in the version of the checklist that the run uses, if the file has
/// changed since.
///
///     error: 1.2 is not the same item as before: RELEASE_CHECKLIST.md has changed
///       was: Packages built (now 1.3)
///       now: Change log written
///     hint: use words from its text, or its id; `tickdown run` shows the changes
///
/// @param known the items of that version; empty if the file is the same
public record FormerNumbers(List<KnownItem> known) {

  public FormerNumbers {
    known = List.copyOf(known);
  }

  /// Those of a checklist that has not changed.
  static FormerNumbers none() {
    return new FormerNumbers(List.of());
  }

  /// Fails if `number` meant something else when the run last saw the checklist: whoever types it
  /// may have that version in mind.
  void check(String number, Run run, String checklist) {
    List<KnownItem> before =
        known.stream().filter(each -> isAt(each.entry().number(), number)).toList();
    List<Entry> now = run.entries().stream().filter(entry -> isAt(entry.number(), number)).toList();
    if (!before.isEmpty() && !now.isEmpty() && !isSame(before, now, number, run)) {
      throw new Failure(
          "%s is not the same item as before: %s has changed".formatted(number, checklist),
          List.of(
              Line.of("  was: ").plus(was(before, number, run)),
              Line.of("  now: ").plus(title(now.getFirst(), number, run))),
          "use words from its text, or its id; `tickdown run` shows the changes");
    }
  }

  private static boolean isAt(String place, String number) {
    return place.equals(number) || place.startsWith(number + ".");
  }

  /// The same item; or a section that has all the items that it had, as far as they exist.
  private static boolean isSame(List<KnownItem> before, List<Entry> now, String number, Run run) {
    List<String> ids = now.stream().map(Entry::id).toList();
    Optional<String> item = now.stream().filter(isCalled(number)).map(Entry::id).findFirst();
    Optional<String> former =
        before.stream()
            .filter(each -> isCalled(number).test(each.entry()))
            .map(KnownItem::id)
            .findFirst();
    List<String> left =
        before.stream().map(KnownItem::id).filter(id -> run.entry(id).isPresent()).toList();
    return item.equals(former) && (item.isPresent() || !left.isEmpty() && ids.containsAll(left));
  }

  private static Predicate<Entry> isCalled(String number) {
    return entry -> entry.number().equals(number);
  }

  /// What the number meant, and where that is now.
  private static Line was(List<KnownItem> before, String number, Run run) {
    KnownItem first = before.getFirst();
    Line title = title(first.entry(), number, run);
    if (!first.entry().number().equals(number)) {
      return title;
    }
    return run.entry(first.id())
        .map(entry -> title.plus(" (now %s)", entry.number()))
        .orElseGet(() -> title.plus(" (removed)"));
  }

  /// The text of the item with that number, or the title of the section that contains `entry`.
  private static Line title(Entry entry, String number, Run run) {
    List<Section> sections = new ArrayList<>(List.of(entry.phase().section()));
    sections.addAll(entry.way().sections());
    Stream<Line> titles =
        sections.stream()
            .filter(section -> section.place().number().equals(number))
            .map(section -> Line.of(section.title().plain()));
    return entry.number().equals(number)
        ? Line.of("%s", run.values().text(entry.item()))
        : titles.findFirst().orElseGet(() -> Line.of("%s", run.values().text(entry.item())));
  }
}
