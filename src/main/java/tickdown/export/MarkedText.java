package tickdown.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;
import tickdown.markdown.ItemSource;
import tickdown.markdown.ItemSpan;

/// The text of a checklist in which items are marked: their boxes ticked or emptied, their texts
/// struck through. Everything else stays as it is, character for character.
///
///     - [ ] Tag pushed    ->    - [x] Tag pushed    - [ ] ~~Tag pushed~~
///
/// @param text the text
/// @param withoutBox the lines of items that should be ticked and have no box
/// @param notStruck the lines of items that cannot be struck through
public record MarkedText(String text, Set<Integer> withoutBox, Set<Integer> notStruck) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// How often items are left out that are not read as struck through, before all are.
  private static final int ATTEMPTS = 3;

  public MarkedText {
    withoutBox = Set.copyOf(withoutBox);
    notStruck = Set.copyOf(notStruck);
  }

  /// Marks items of a readable checklist. An item that is marked in this way already is not
  /// changed; an item that is struck through has an empty box.
  ///
  /// @param text the whole text of the file, with its byte order mark if it has one
  /// @param counted what is an item
  /// @param marks the marks by the lines of the items; other items stay as they are
  public static MarkedText of(String text, ItemSource counted, Map<Integer, Item.Mark> marks) {
    String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    String body = text.substring(mark.length());
    MarkedText marked = new Marker(body, counted, marks).marked();
    return new MarkedText(mark + marked.text, marked.withoutBox, marked.notStruck);
  }

  /// Finds the changes in one text.
  private static final class Marker {
    private final String text;
    private final ItemSource counted;
    private final Map<Integer, Item.Mark> marks;
    private final Set<Integer> withoutBox = new HashSet<>();
    private final Map<Integer, Character> ticks = new HashMap<>();
    private final Map<Integer, List<ItemSpan.Stretch>> strikes = new TreeMap<>();
    private final Set<Integer> notStruck = new HashSet<>();

    Marker(String text, ItemSource counted, Map<Integer, Item.Mark> marks) {
      this.text = text;
      this.counted = counted;
      this.marks = marks;
    }

    MarkedText marked() {
      if (marks.isEmpty()) {
        return new MarkedText(text, Set.of(), Set.of());
      }
      ItemSpan.in(text, counted).forEach(this::mark);
      String marked = edited();
      for (int i = 0; !strikes.isEmpty() && !areRead(marked); i++) {
        if (i == ATTEMPTS) {
          notStruck.addAll(strikes.keySet());
          strikes.clear();
        }
        marked = edited();
      }
      return new MarkedText(marked, withoutBox, notStruck);
    }

    private void mark(ItemSpan item) {
      switch (marks.get(item.line())) {
        case null -> {}
        case TICKED -> {
          if (item.mark().isEmpty()) {
            withoutBox.add(item.line());
          } else if (!isTicked(item.mark().get())) {
            ticks.put(item.mark().get(), 'x');
          }
        }
        case OPEN -> empty(item);
        case STRUCK -> {
          empty(item);
          strike(item);
        }
      }
    }

    private void empty(ItemSpan item) {
      item.mark().filter(this::isTicked).ifPresent(mark -> ticks.put(mark, ' '));
    }

    private boolean isTicked(int mark) {
      return !Character.isWhitespace(text.charAt(mark));
    }

    private void strike(ItemSpan item) {
      ItemSpan.Strike strike = item.strike().get();
      if (strike.isDone()) {
        return;
      }
      if (strike.stretches().isEmpty()) {
        notStruck.add(item.line());
      } else {
        strikes.put(item.line(), strike.stretches());
      }
    }

    private String edited() {
      StringBuilder edited = new StringBuilder(text.length() + 4 * strikes.size());
      int at = 0;
      for (int position : positions()) {
        edited.append(text, at, position);
        Character mark = ticks.get(position);
        edited.append(mark == null ? "~~" : mark);
        at = mark == null ? position : position + 1;
      }
      return edited.append(text, at, text.length()).toString();
    }

    /// Where something changes, in order: a box, or the beginning or end of a stretch.
    private SortedSet<Integer> positions() {
      SortedSet<Integer> positions = new TreeSet<>(ticks.keySet());
      for (List<ItemSpan.Stretch> stretches : strikes.values()) {
        for (ItemSpan.Stretch stretch : stretches) {
          positions.add(stretch.from());
          positions.add(stretch.to());
        }
      }
      return positions;
    }

    /// Whether what is struck through in `marked` is read so, and as the same items; gives up those
    /// that are not.
    private boolean areRead(String marked) {
      Map<Integer, Entry> before = entries(text);
      Map<Integer, Entry> after = entries(marked);
      Set<Integer> failed = new HashSet<>(strikes.keySet());
      if (before.keySet().equals(after.keySet())) {
        failed.removeIf(line -> isStruck(before.get(line).item(), after.get(line).item()));
        if (failed.isEmpty() && !ids(before).equals(ids(after))) {
          failed.addAll(strikes.keySet());
        }
      }
      failed.forEach(strikes::remove);
      notStruck.addAll(failed);
      return failed.isEmpty();
    }

    private static List<String> ids(Map<Integer, Entry> entries) {
      return entries.values().stream().map(Entry::id).toList();
    }

    private static boolean isStruck(Item before, Item after) {
      return after.mark() == Item.Mark.STRUCK && after.text().plain().equals(before.text().plain());
    }

    private Map<Integer, Entry> entries(String of) {
      Map<Integer, Entry> entries = new TreeMap<>();
      if (new ChecklistReader(counted).read("", of.getBytes(UTF_8))
          instanceof ReadResult.Readable(Checklist checklist)) {
        checklist.entries().forEach(entry -> entries.put(entry.item().line(), entry));
      }
      return entries;
    }
  }
}
