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

/// One text of a checklist while it is compared with another: its items by index, and which item of
/// the other text each is paired with so far.
///
/// Equal texts, and equal homes, have equal numbers on both sides. The home of an item is the item
/// above it, else its section.
final class MatchSide {
  static final int NONE = -1;

  private final List<Entry> entries;
  private final ItemWords[] wordings;
  private final int[] texts;
  private final int[] homes;
  private final int[] partners;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Set<Integer> inhabited = new HashSet<>();

  /// @param numbers the numbers given so far, shared by both sides
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

  /// The index of its item on the other side, or [#NONE].
  int partner(int index) {
    return partners[index];
  }

  /// The partners of all.
  int[] partners() {
    return partners.clone();
  }

  /// Whether no other item of this side has its text.
  boolean isOnly(int index) {
    return count(texts[index]) == 1;
  }

  /// How many items have that text.
  int count(int text) {
    return counts.getOrDefault(text, 0);
  }

  /// Whether its text occurs once on either side.
  boolean isUnique(int index, MatchSide that) {
    return isOnly(index) && that.count(texts[index]) == 1;
  }

  /// Whether rewording can have made the one item the other; not if the text of either occurs once
  /// on both sides.
  boolean mayBeReworded(int index, MatchSide that, int other) {
    return text(index) != that.text(other) && !isUnique(index, that) && !that.isUnique(other, this);
  }

  /// Whether an item stands in that home.
  boolean hasHome(int home) {
    return inhabited.contains(home);
  }

  /// Whether the items `step` further on are paired, or both are beyond the end.
  boolean areBeside(int index, MatchSide that, int other, int step) {
    int next = index + step;
    int nextOther = other + step;
    boolean end = next < 0 || next >= size();
    boolean endOther = nextOther < 0 || nextOther >= that.size();
    return end || endOther ? end && endOther : partners[next] == nextOther;
  }

  /// The indices that are not paired yet, in order.
  int[] free() {
    return free(0, size());
  }

  /// Those of them from one index up to, not including, another.
  int[] free(int from, int to) {
    return IntStream.range(from, to).filter(this::isFree).toArray();
  }

  /// Says that the item at `index` of this side and the one at `other` of that side are one.
  void pair(int index, MatchSide that, int other) {
    partners[index] = other;
    that.partners[other] = index;
  }
}
