package tickdown.run.revision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Section;
import tickdown.run.ItemWords;

/// One of the two versions of a checklist that are compared: its items by index, and the partner of
/// each in the other version so far.
///
/// Equal texts and equal homes have equal numbers on both sides. The home of an item is the item
/// above it, or else its section.
final class MatchSide {
  static final int NONE = -1;

  private final List<Entry> entries;
  private final ItemWords[] wordings;
  private final int[] texts;
  private final int[] homes;
  private final int[] partners;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Set<Integer> inhabited = new HashSet<>();

  /// @param numbers the numbers assigned so far, shared by both sides
  MatchSide(List<Entry> entries, Map<String, Integer> numbers) {
    this.entries = entries;
    this.wordings = new ItemWords[entries.size()];
    this.texts = new int[entries.size()];
    this.homes = new int[entries.size()];
    this.partners = new int[entries.size()];
    Arrays.fill(partners, NONE);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      wordings[i] = ItemWords.of(entry.item().text().plain());
      texts[i] = number("text " + wordings[i].text(), numbers);
      homes[i] = number("home " + home(entry), numbers);
      counts.merge(texts[i], 1, Integer::sum);
      inhabited.add(homes[i]);
    }
  }

  private static int number(String what, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(what, _ -> numbers.size());
  }

  private static String home(Entry entry) {
    List<Section> sections = entry.way().sections();
    Section section = sections.isEmpty() ? entry.phase().section() : sections.getLast();
    return entry.parent().map(Item::place).orElse(section.place()).id();
  }

  int size() {
    return entries.size();
  }

  Entry entry(int index) {
    return entries.get(index);
  }

  String id(int index) {
    return entries.get(index).id();
  }

  /// Whether the author gave the item its id.
  boolean isNamed(int index) {
    Item item = entries.get(index).item();
    return item.terms().annotation(Annotation.Key.ID).filter(item.id()::equals).isPresent();
  }

  ItemWords wording(int index) {
    return wordings[index];
  }

  int text(int index) {
    return texts[index];
  }

  int home(int index) {
    return homes[index];
  }

  boolean isFree(int index) {
    return partners[index] == NONE;
  }

  /// The index of its partner on the other side, or [#NONE].
  int partner(int index) {
    return partners[index];
  }

  /// Whether no other item on this side has its text.
  boolean isOnly(int index) {
    return count(texts[index]) == 1;
  }

  /// The number of items with this text.
  int count(int text) {
    return counts.getOrDefault(text, 0);
  }

  /// Whether one item can be a rewording of the other; it cannot if the text of either occurs once
  /// on both sides.
  boolean mayBeReworded(int index, MatchSide that, int other) {
    return text(index) != that.text(other)
        && !(isOnly(index) && that.count(text(index)) == 1)
        && !(that.isOnly(other) && count(that.text(other)) == 1);
  }

  /// Whether any item has this home.
  boolean hasHome(int home) {
    return inhabited.contains(home);
  }

  /// Whether the items `step` positions further on are paired, or both are beyond the end.
  boolean areBeside(int index, MatchSide that, int other, int step) {
    int next = index + step;
    int nextOther = other + step;
    boolean end = next < 0 || next >= size();
    boolean endOther = nextOther < 0 || nextOther >= that.size();
    return end || endOther ? end && endOther : partners[next] == nextOther;
  }

  /// The unpaired indices, in order.
  int[] free() {
    return IntStream.range(0, size()).filter(this::isFree).toArray();
  }

  /// Pairs the item at `index` on this side with the one at `other` on that side.
  void pair(int index, MatchSide that, int other) {
    partners[index] = other;
    that.partners[other] = index;
  }
}
