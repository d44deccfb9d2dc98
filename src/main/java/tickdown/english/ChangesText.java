package tickdown.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.GivenAnswer;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.KnownItem;
import tickdown.run.Outcome;
import tickdown.run.revision.Demands;
import tickdown.run.revision.ItemChange;
import tickdown.run.revision.Revision;
import tickdown.text.Line;
import tickdown.text.Tone;

/// How a checklist was changed during a run, in words.
///
/// @param history what was answered before
public record ChangesText(Revision revision, History history) {
  private static final int MOST = 20;

  /// The changes in a few words: `2 added, 1 removed (1 of them answered), 1 reworded, 1 amended, 3
  /// moved`; empty when there are none.
  public String summary() {
    return String.join(
        ", ",
        Stream.of(
                counted(added(), "added"),
                counted(revision.changes(ItemChange.Gone.class), "removed"),
                counted(revision.changes(ItemChange.Reworded.class), "reworded"),
                counted(revision.changes(ItemChange.Amended.class), "amended"),
                counted(revision.changes(ItemChange.Moved.class), "moved"))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<String> counted(List<? extends ItemChange> changes, String word) {
    long answered =
        changes.stream()
            .filter(change ->
                change instanceof ItemChange.Gone || change instanceof ItemChange.Returned)
            .filter(change -> answer(id(change)).isPresent())
            .count();
    String remark = answered == 0 ? "" : " (%s of them answered)".formatted(answered);
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.size() + " " + word + remark);
  }

  /// Items that are new to the run. Some may have answers: items that were removed and are back, or
  /// that a command has answered meanwhile.
  private List<ItemChange> added() {
    return revision.changes().stream()
        .filter(change -> change instanceof ItemChange.New || change instanceof ItemChange.Returned)
        .toList();
  }

  private static String id(ItemChange change) {
    return switch (change) {
      case ItemChange.Kept kept -> kept.former().id();
      case ItemChange.Amended amended -> amended.former().id();
      case ItemChange.Moved moved -> moved.former().id();
      case ItemChange.Reworded reworded -> reworded.former().id();
      case ItemChange.Returned returned -> returned.former().id();
      case ItemChange.New added -> added.present().id();
      case ItemChange.Gone gone -> gone.former().id();
    };
  }

  /// All kinds of changes under titles of their own, with the first twenty of each in full.
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    add(lines, "Added:", added());
    add(lines, "Removed:", revision.changes(ItemChange.Gone.class));
    add(lines, "Reworded:", revision.changes(ItemChange.Reworded.class));
    add(lines, "Amended:", amended());
    add(lines, "Moved:", revision.changes(ItemChange.Moved.class));
    return lines;
  }

  private List<ItemChange.Amended> amended() {
    return revision.changes(ItemChange.Amended.class);
  }

  /// An item that was added, removed, reworded, amended or moved.
  ///
  /// @param number its number, if it is still there
  public record Changed(String what, Optional<String> number, String text) {}

  /// All changes, in the order of the checklist.
  public List<Changed> all() {
    return revision.changes().stream().flatMap(change -> changed(change).stream()).toList();
  }

  private static Optional<Changed> changed(ItemChange change) {
    return switch (change) {
      case ItemChange.New(Entry present) -> Optional.of(changed("added", present));
      case ItemChange.Returned(ItemName _, Entry present) -> Optional.of(changed("added", present));
      case ItemChange.Reworded(KnownItem _, Entry present) ->
          Optional.of(changed("reworded", present));
      case ItemChange.Amended(KnownItem _, Entry present) ->
          Optional.of(changed("amended", present));
      case ItemChange.Moved(KnownItem _, Entry present) -> Optional.of(changed("moved", present));
      case ItemChange.Gone(KnownItem former) ->
          Optional.of(new Changed("removed", Optional.empty(), text(former.entry())));
      case ItemChange.Kept _ -> Optional.empty();
    };
  }

  private static Changed changed(String what, Entry present) {
    return new Changed(what, Optional.of(present.number()), text(present));
  }

  private void add(List<Line> lines, String title, List<? extends ItemChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    lines.add(Line.of(Tone.TITLE, title));
    changes.stream().limit(MOST).forEach(change -> lines.addAll(lines(change)));
    if (changes.size() > MOST) {
      lines.add(Line.of("  and %s more", changes.size() - MOST));
    }
  }

  private List<Line> lines(ItemChange change) {
    return switch (change) {
      case ItemChange.New(Entry present) -> List.of(item(present));
      case ItemChange.Returned(ItemName former, Entry present) ->
          List.of(item(present).plus(Tone.CARE, answered(former.id())));
      case ItemChange.Gone(KnownItem former) ->
          List.of(Line.of("  %s", text(former.entry())).plus(Tone.CARE, answered(former.id())));
      case ItemChange.Reworded(KnownItem former, Entry present) ->
          before(
              List.of(
                  Line.of("  was: %s", text(former.entry())),
                  Line.of("  now: ")
                      .plus(Tone.FAINT, present.number())
                      .plus(" %s", text(present))
                      .plus(Tone.CARE, answered(former.id()))),
              demands(former, present));
      case ItemChange.Moved(KnownItem former, Entry present) ->
          before(
              List.of(
                  item(present)
                      .plus(Tone.FAINT, ", from %s", place(former.entry()))
                      .plus(Tone.CARE, answered(former.id()))),
              demands(former, present));
      case ItemChange.Amended(KnownItem former, Entry present) ->
          before(
              List.of(item(present).plus(Tone.CARE, answered(former.id()))),
              demands(former, present));
      case ItemChange.Kept _ -> List.of();
    };
  }

  private static List<Line> before(List<Line> lines, List<Line> others) {
    return Stream.concat(lines.stream(), others.stream()).toList();
  }

  /// What the item asks for no longer, and what it asks for now: `- $ make`, `+ $ make all`.
  private static List<Line> demands(KnownItem former, Entry present) {
    List<String> before = demands(former.entry());
    List<String> now = demands(present);
    return Stream.concat(
            lines(Tone.BAD, "-", Demands.without(before, now)),
            lines(Tone.GOOD, "+", Demands.without(now, before)))
        .toList();
  }

  private static List<String> demands(Entry entry) {
    List<String> demands = new ArrayList<>(Demands.of(entry));
    demands.removeIf(demand -> isShown(demand, text(entry)));
    demands.add(
        switch (entry.item().mark()) {
          case OPEN -> "[ ]";
          case TICKED -> "[x]";
          case STRUCK -> "[~]";
        });
    return demands;
  }

  /// Whether it is a command that the text of the item contains.
  private static boolean isShown(String demand, String text) {
    return demand.startsWith("$ ") && text.contains(demand.substring(2));
  }

  private static Stream<Line> lines(Tone tone, String sign, List<String> demands) {
    return demands.stream()
        .flatMap(String::lines)
        .map(text -> Line.of("    ").plus(tone, sign).plus(" %s", text));
  }

  private static String place(Entry entry) {
    return String.join(", ", entry.way().titles());
  }

  private static Line item(Entry entry) {
    return Line.of("  ").plus(Tone.FAINT, entry.number()).plus(" %s", text(entry));
  }

  private static String text(Entry entry) {
    return entry.item().text().plain();
  }

  /// The outcome before the change: ` (done by ana)`; empty if it was not answered.
  private String answered(String id) {
    return answer(id)
        .map(given -> " (%s by %s)".formatted(given.answer().outcome().word(), given.event().by()))
        .orElse("");
  }

  private Optional<GivenAnswer> answer(String id) {
    return history.answer(id).filter(given -> !(given.answer().outcome() instanceof Outcome.Open));
  }
}
