package tickdown.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Role;
import tickdown.checklist.Section;

/// The parts of a run that depend only on the checklist. Computed once, so that an answer takes as
/// little time in a long checklist as in a short one.
///
/// @param entries all items in file order
/// @param leaves those without sub-items
/// @param inBranches those that a decision can close
/// @param inProcedures those of procedures that have no sub-items
/// @param withCommands those with a step or a check
/// @param irreversible those without sub-items that cannot be undone
/// @param places all items by id
/// @param placeholders those of the items and notes, each token once
/// @param namesPreReleases whether a placeholder is for pre-releases only: `X.Y.Z-rc.N`
record ItemIndex(
    List<Entry> entries,
    List<Entry> leaves,
    List<Entry> inBranches,
    List<Entry> inProcedures,
    List<Entry> withCommands,
    List<Entry> irreversible,
    Map<String, Place> places,
    List<Placeholder> placeholders,
    boolean namesPreReleases) {

  /// An item, its index, and its status before anyone has answered it.
  record Place(Entry entry, int index, ItemStatus inFile) {}

  static ItemIndex of(Checklist checklist) {
    List<Entry> entries = checklist.entries();
    Map<String, Place> places = HashMap.newHashMap(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      places.put(entry.id(), new Place(entry, i, marked(entry.item().mark())));
    }
    List<Placeholder> placeholders = placeholders(checklist, entries);
    return new ItemIndex(
        entries,
        entries.stream().filter(Entry::isLeaf).toList(),
        inBranches(entries),
        entries.stream().filter(entry -> entry.isLeaf() && entry.phase().isProcedure()).toList(),
        entries.stream().filter(entry -> entry.item().terms().isTiedToCommit()).toList(),
        entries.stream().filter(entry -> entry.isLeaf() && entry.isIrreversible()).toList(),
        places,
        placeholders,
        placeholders.stream().anyMatch(ItemIndex::namesPreRelease));
  }

  /// The item with this id, if the checklist has it.
  Optional<Entry> entry(String id) {
    return Optional.ofNullable(places.get(id)).map(Place::entry);
  }

  private static List<Placeholder> placeholders(Checklist checklist, List<Entry> entries) {
    Map<String, Placeholder> byToken = new LinkedHashMap<>();
    entries.forEach(entry ->
        entry
            .item()
            .terms()
            .placeholders()
            .forEach(each -> byToken.putIfAbsent(each.token(), each)));
    checklist
        .walk()
        .filter(Note.class::isInstance)
        .flatMap(note -> Block.walk(((Note) note).blocks()))
        .flatMap(Block::texts)
        .forEach(
            text -> text.placeholders().forEach(each -> byToken.putIfAbsent(each.token(), each)));
    return List.copyOf(byToken.values());
  }

  private static boolean namesPreRelease(Placeholder placeholder) {
    return placeholder.kind() instanceof Placeholder.Kind.Release release
        && !release.suffix().isEmpty();
  }

  /// Entries are in file order, so an item's ancestors come before it.
  private static List<Entry> inBranches(List<Entry> entries) {
    Set<String> found = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.item().terms().role() instanceof Role.Branch
          || isInBranch(entry.way())
          || entry.parent().map(Item::id).filter(found::contains).isPresent()) {
        found.add(entry.id());
      }
    }
    return entries.stream().filter(entry -> found.contains(entry.id())).toList();
  }

  private static boolean isInBranch(Entry.Way way) {
    for (Section section : way.sections()) {
      if (section.terms().role() instanceof Role.Branch) {
        return true;
      }
    }
    return way.phase().section().terms().role() instanceof Role.Branch;
  }

  private static ItemStatus marked(Item.Mark mark) {
    return switch (mark) {
      case OPEN -> new ItemStatus(new Outcome.Open(), new ItemStatus.Source.Nothing());
      case TICKED -> new ItemStatus(new Outcome.Done(), new ItemStatus.Source.File());
      case STRUCK ->
          new ItemStatus(new Outcome.NotApplicable(Optional.empty()), new ItemStatus.Source.File());
    };
  }
}
