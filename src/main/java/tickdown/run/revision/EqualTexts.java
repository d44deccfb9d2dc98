package tickdown.run.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// Pairs items of equal text. Where a text repeats, neighbours and homes say which is which; what
/// they do not decide is left alone.
final class EqualTexts {
  private static final int EDGE = -2;

  private final MatchSide former;
  private final MatchSide present;

  EqualTexts(MatchSide former, MatchSide present) {
    this.former = former;
    this.present = present;
  }

  /// What a pair has in common; all but the text may be left out as 0.
  private record Likeness(int text, int home, int before, int after) {}

  /// Items on both sheets that look alike.
  private record Group(List<Integer> former, List<Integer> present) {
    boolean isEven() {
      return former.size() == present.size();
    }
  }

  /// Pairs the texts that occur once on either sheet.
  void pairUnique() {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Integer> presentCounts = new HashMap<>();
    for (int i = 0; i < former.size(); i++) {
      counts.merge(former.text(i), 1, Integer::sum);
    }
    for (int j = 0; j < present.size(); j++) {
      presentCounts.merge(present.text(j), 1, Integer::sum);
    }
    IntPredicate once = text -> counts.get(text) == 1 && presentCounts.getOrDefault(text, 0) == 1;
    pairGroups(
        i -> new Likeness(former.text(i), 0, 0, 0),
        j -> new Likeness(present.text(j), 0, 0, 0),
        group -> once.test(former.text(group.former().getFirst())));
  }

  /// Pairs what is left by neighbours and homes, the surest first.
  void pairRepeated() {
    SectionMatches homes = SectionMatches.of(former, present);
    IntFunction<Likeness> neighbours = i -> new Likeness(former.text(i), 0, before(i), after(i));
    pairGroups(neighbours, j -> new Likeness(present.text(j), 0, j - 1, j + 1), _ -> true);
    pairGroups(
        i -> new Likeness(former.text(i), home(homes, i), before(i), 0),
        j -> new Likeness(present.text(j), present.home(j), j - 1, 0),
        _ -> true);
    pairGroups(
        i -> new Likeness(former.text(i), home(homes, i), 0, after(i)),
        j -> new Likeness(present.text(j), present.home(j), 0, j + 1),
        _ -> true);
    pairGroups(
        i -> new Likeness(former.text(i), home(homes, i), 0, 0),
        j -> new Likeness(present.text(j), present.home(j), 0, 0),
        Group::isEven);
    pairGroups(
        i -> new Likeness(former.text(i), 0, before(i), 0),
        j -> new Likeness(present.text(j), 0, j - 1, 0),
        _ -> true);
    pairGroups(
        i -> new Likeness(former.text(i), 0, 0, after(i)),
        j -> new Likeness(present.text(j), 0, 0, j + 1),
        _ -> true);
    pairGroups(
        i -> new Likeness(former.text(i), 0, 0, 0),
        j -> new Likeness(present.text(j), 0, 0, 0),
        group -> group.isEven() && group.former().size() == 1);
  }

  private int home(SectionMatches homes, int index) {
    return homes.successor(former.home(index));
  }

  /// Where the item before this one is on the present sheet: what an item there that follows it
  /// would say.
  private int before(int index) {
    return index == 0 ? -1 : unlessNone(former.partner(index - 1));
  }

  private int after(int index) {
    return index == former.size() - 1 ? present.size() : unlessNone(former.partner(index + 1));
  }

  private static int unlessNone(int partner) {
    return partner == MatchSide.NONE ? EDGE : partner;
  }

  private void pairGroups(
      IntFunction<Likeness> ofFormer, IntFunction<Likeness> ofPresent, Predicate<Group> sure) {
    Map<Likeness, Group> groups = new LinkedHashMap<>();
    for (int i : former.free()) {
      groups.computeIfAbsent(ofFormer.apply(i), _ -> group()).former().add(i);
    }
    for (int j : present.free()) {
      Group group = groups.get(ofPresent.apply(j));
      if (group != null) {
        group.present().add(j);
      }
    }
    groups.values().stream()
        .filter(group -> !group.present().isEmpty())
        .filter(sure)
        .forEach(this::pair);
  }

  private static Group group() {
    return new Group(new ArrayList<>(), new ArrayList<>());
  }

  private void pair(Group group) {
    for (int n = 0; n < Math.min(group.former().size(), group.present().size()); n++) {
      former.pair(group.former().get(n), present, group.present().get(n));
    }
  }
}
