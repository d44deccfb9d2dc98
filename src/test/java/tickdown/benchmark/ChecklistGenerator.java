package tickdown.benchmark;

import java.util.ArrayList;
import java.util.List;

/// Checklists of any size, shaped like real release checklists.
final class ChecklistGenerator {
  private ChecklistGenerator() {}

  /// 92 items: four phases with sections, some items with commands or sub-items, and an emergency
  /// procedure of 14 items.
  static String ofOneRelease() {
    return phases(4, 78) + procedure();
  }

  /// `count` items in four phases.
  static String of(int count) {
    return phases(4, count);
  }

  /// The numbers of the items of [#ofOneRelease], except those of its procedure.
  static List<String> numbersOfOneRelease() {
    return numbersOf(78);
  }

  /// The numbers of the items of [#of].
  static List<String> numbersOf(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(place(i, count));
    }
    return numbers;
  }

  private static String phases(int phases, int count) {
    StringBuilder text = new StringBuilder("# Release of vX.Y.Z\n");
    int inPhase = Math.ceilDiv(count, phases);
    for (int i = 0; i < count; i++) {
      if (i % inPhase == 0) {
        text.append("\n## Phase ").append(i / inPhase + 1).append("\n\nWhat is to be known.\n");
      }
      if (i % inPhase % SECTION == 0) {
        text.append("\n### Part ").append(i % inPhase / SECTION + 1).append("\n\n");
      }
      text.append("- [ ] ").append(TEXTS.get(i % TEXTS.size()).formatted(i)).append('\n');
    }
    return text.toString();
  }

  private static String place(int index, int count) {
    int inPhase = Math.ceilDiv(count, 4);
    int within = index % inPhase;
    return "%d.%d.%d".formatted(index / inPhase + 1, within / SECTION + 1, within % SECTION + 1);
  }

  private static String procedure() {
    StringBuilder text =
        new StringBuilder("\n## Emergency rollback\n\nIf critical issues are discovered:\n\n");
    for (int i = 1; i <= 14; i++) {
      text.append("%d. [ ] Take back part %1$d of **vX.Y.Z**\n".formatted(i));
    }
    return text.toString();
  }

  private static final int SECTION = 6;

  private static final List<String> TEXTS =
      List.of(
          "No errors in check %d (`make check`)",
          "**Version** is `X.Y.Z` in file %d of the [build](https://example.org/build)",
          "Page %d of the documentation says what is new",
          "Migration %d written (if the schema changed)",
          "Image %d builds for _all_ platforms & starts",
          "Owner of area %d agrees");
}
