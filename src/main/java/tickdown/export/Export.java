package tickdown.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.markdown.ItemSource;
import tickdown.run.ItemStatus;
import tickdown.run.ItemStatus.Source;
import tickdown.run.Outcome;
import tickdown.run.Run;

/// A run as the text of its checklist: what was done is ticked, everything else has an empty box.
///
/// Only what the run has answered is changed; without an answer, the text stays the same.
///
/// @param text the text
/// @param withoutBox done, but they have no box to tick
/// @param notStruck to be struck through, but that cannot be done safely
/// @param stillStruck done, or open again, although the checklist has their text struck through
public record Export(
    String text, List<Entry> withoutBox, List<Entry> notStruck, List<Entry> stillStruck) {

  public Export {
    withoutBox = List.copyOf(withoutBox);
    notStruck = List.copyOf(notStruck);
    stillStruck = List.copyOf(stillStruck);
  }

  /// Exports a run.
  ///
  /// @param text the whole text that the checklist of the run was read from
  /// @param counted what is an item of that checklist
  /// @param strikes whether items that are not applicable, skipped or not chosen are struck through
  public static Export of(Run run, String text, ItemSource counted, boolean strikes) {
    Map<Integer, Item.Mark> marks = new HashMap<>();
    List<Entry> stillStruck = new ArrayList<>();
    boolean isBegun = run.entries().stream().anyMatch(entry -> isAnswered(entry, run));
    for (Entry entry : run.entries()) {
      Optional<Item.Mark> mark = isBegun ? mark(entry, run) : Optional.empty();
      mark.ifPresent(each -> marks.put(entry.item().line(), strikes ? each : withoutStrike(each)));
      if (entry.isLeaf() && isStruck(entry) && mark.filter(Export::isNotStruck).isPresent()) {
        stillStruck.add(entry);
      }
    }
    MarkedText marked = MarkedText.of(text, counted, marks);
    return new Export(
        marked.text(), on(marked.withoutBox(), run), on(marked.notStruck(), run), stillStruck);
  }

  private static List<Entry> on(Set<Integer> lines, Run run) {
    return run.entries().stream().filter(entry -> lines.contains(entry.item().line())).toList();
  }

  private static Item.Mark withoutStrike(Item.Mark mark) {
    return mark == Item.Mark.STRUCK ? Item.Mark.OPEN : mark;
  }

  private static boolean isNotStruck(Item.Mark mark) {
    return mark != Item.Mark.STRUCK;
  }

  private static boolean isStruck(Entry entry) {
    return entry.item().mark() == Item.Mark.STRUCK;
  }

  /// The mark that an item gets; empty if it stays as it is in the file.
  private static Optional<Item.Mark> mark(Entry entry, Run run) {
    ItemStatus status = run.standing(entry);
    return switch (status.source()) {
      case Source.Nothing _, Source.File _ -> Optional.empty();
      case Source.Answer _, Source.Decision _, Source.Disagreement _ ->
          Optional.of(mark(status.outcome()));
      case Source.Items _ -> markOfItems(entry, status.outcome(), run);
    };
  }

  /// An item with items of its own is ticked when all of them are settled. It is emptied only
  /// because of an answer below it: an author may have ticked it, and left them open.
  private static Optional<Item.Mark> markOfItems(Entry entry, Outcome outcome, Run run) {
    Predicate<Item> isAnswered =
        leaf -> run.entry(leaf.id()).filter(each -> isAnswered(each, run)).isPresent();
    return isStruck(entry) || (!outcome.isSettled() && entry.leaves().noneMatch(isAnswered))
        ? Optional.empty()
        : Optional.of(mark(outcome));
  }

  private static boolean isAnswered(Entry entry, Run run) {
    return entry.isLeaf()
        && (run.standing(entry).source() instanceof Source.Answer
            || run.history().conflict(entry.id()).isPresent());
  }

  private static Item.Mark mark(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _, Outcome.Decided _ -> Item.Mark.TICKED;
      case Outcome.Open _, Outcome.Deferred _, Outcome.Failed _ -> Item.Mark.OPEN;
      case Outcome.NotApplicable _, Outcome.Skipped _, Outcome.NotChosen _ -> Item.Mark.STRUCK;
    };
  }
}
