package tickdown.screen;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.walk.Cursor;

/// Moves up and down the list.
final class Motion {
  private Motion() {}

  static ScreenTransition along(Screen screen, KeyCommand command) {
    Listing listing = screen.listing();
    if (listing.isEmpty()) {
      return ScreenTransition.of(screen.telling(new ScreenNotice.NothingListed()));
    }
    int from = listing.index(screen.walk().spot());
    int page = Math.max(1, screen.layout().list() - 1);
    OptionalInt target =
        switch (command) {
          case UP -> before(listing, from, 1);
          case DOWN -> behind(listing, from, 1);
          case PAGE_UP -> before(listing, from, page);
          case PAGE_DOWN -> behind(listing, from, page);
          case FIRST -> before(listing, from, from);
          case LAST -> behind(listing, from, listing.rows().size());
          case SECTION_BACK -> back(listing, from, Entry::section);
          case SECTION_ON -> on(listing, from, Entry::section);
          case PHASE_BACK -> back(listing, from, entry -> entry.phase().section());
          case OPEN_BACK -> openBefore(screen, from);
          case PHASE_ON -> on(listing, from, entry -> entry.phase().section());
          default -> OptionalInt.empty();
        };
    return ScreenTransition.of(
        target.stream().mapToObj(index -> to(screen, index)).findFirst().orElse(screen));
  }

  /// The outstanding item above; from the first one, the last.
  private static OptionalInt openBefore(Screen screen, int from) {
    List<ListRow> rows = screen.listing().rows();
    IntPredicate isOpen =
        i ->
            rows.get(i) instanceof ListRow.Of(Entry entry)
                && screen.walk().run().isOutstanding(entry);
    OptionalInt above = IntStream.range(0, from).filter(isOpen).max();
    return above.isPresent() ? above : IntStream.range(from, rows.size()).filter(isOpen).max();
  }

  /// Goes to the item in the given row.
  private static Screen to(Screen screen, int index) {
    return screen.with(screen.walk().at(spot(screen.listing().rows().get(index))));
  }

  private static Cursor spot(ListRow row) {
    return row instanceof ListRow.Of(Entry entry)
        ? new Cursor.AtItem(entry.id())
        : new Cursor.AtEnd();
  }

  /// The item `steps` rows above, or the nearest one; empty if there is none above.
  private static OptionalInt before(Listing listing, int from, int steps) {
    OptionalInt far =
        IntStream.rangeClosed(0, Math.max(0, from - steps))
            .map(i -> Math.max(0, from - steps) - i)
            .filter(isItem(listing))
            .findFirst();
    return far.isPresent() ? far : IntStream.range(0, from).filter(isItem(listing)).findFirst();
  }

  private static OptionalInt behind(Listing listing, int from, int steps) {
    int size = listing.rows().size();
    int start = Math.min(from + steps, size);
    OptionalInt far = IntStream.range(start, size).filter(isItem(listing)).findFirst();
    return far.isPresent() ? far : IntStream.range(from + 1, size).filter(isItem(listing)).max();
  }

  private static IntPredicate isItem(Listing listing) {
    return i -> !(listing.rows().get(i) instanceof ListRow.Heading);
  }

  /// What an item belongs to, for moving from group to group.
  @FunctionalInterface
  private interface Grouping {
    Section of(Entry entry);
  }

  /// The first item after `from` that is in another group.
  private static OptionalInt on(Listing listing, int from, Grouping grouping) {
    return IntStream.range(from + 1, listing.rows().size())
        .filter(isItem(listing))
        .filter(i -> !isSame(listing, from, i, grouping))
        .findFirst();
  }

  /// The first item of this group, or of the previous group if already there.
  private static OptionalInt back(Listing listing, int from, Grouping grouping) {
    int begin = beginning(listing, from, grouping);
    return begin < from
        ? OptionalInt.of(begin)
        : IntStream.range(0, from).filter(isItem(listing)).reduce((_, last) -> last).stream()
            .map(last -> beginning(listing, last, grouping))
            .findFirst();
  }

  private static int beginning(Listing listing, int from, Grouping grouping) {
    int begin = from;
    for (int i = from - 1; i >= 0; i--) {
      if (isItem(listing).test(i)) {
        if (!isSame(listing, from, i, grouping)) {
          return begin;
        }
        begin = i;
      }
    }
    return begin;
  }

  private static boolean isSame(Listing listing, int one, int other, Grouping grouping) {
    return listing.rows().get(one) instanceof ListRow.Of(Entry here)
        && listing.rows().get(other) instanceof ListRow.Of(Entry there)
        && grouping.of(here) == grouping.of(there);
  }
}
