package tickdown.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;

/// The notes around an item, each where it stands in the file:
///
///     Nothing here is automatic.       earlier
///     - [ ] Version is raised
///     Now the release itself:          before the item
///     - [ ] Tag is pushed              the item
///     Take a break.                    after the item, if it is the last one of its phase
///
/// The details of the item itself are not among them.
///
/// @param earlier notes of its phase, its sections and the items above it that come before the
///   item, but also before others
/// @param before the notes between the previous item and this one
/// @param after the notes after the last item of a phase
public record NotesAround(List<Placed> earlier, List<Placed> before, List<Note> after) {

  /// A note and the part that contains it.
  public record Placed(Part container, Note note) {

    /// Whether the note was read on the way to `shown`: it comes before that item, which is in the
    /// same section or below the same item.
    private boolean isKnownAt(Entry shown) {
      return note.line() < shown.item().line()
          && (shown.sections().anyMatch(section -> section == container)
              || shown.parent().filter(parent -> parent == container).isPresent());
    }
  }

  public NotesAround {
    earlier = List.copyOf(earlier);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// The notes around `entry`, which is an item of `checklist`.
  public static NotesAround of(Checklist checklist, Entry entry) {
    Finder finder = new Finder(entry.item());
    finder.takeNotesAbove(checklist, entry.phase());
    finder.descend(entry.phase().section());
    return new NotesAround(finder.earlier, finder.before, finder.after);
  }

  /// The notes to read before the item, in order, by an operator who was shown `shown` last.
  public List<Placed> unread(Optional<Entry> shown) {
    return Stream.concat(
            earlier.stream().filter(each -> shown.filter(each::isKnownAt).isEmpty()),
            before.stream())
        .toList();
  }

  /// Goes from the phase down to the item.
  private static final class Finder {
    private final Item item;
    private final List<Placed> earlier = new ArrayList<>();
    private final List<Placed> before = new ArrayList<>();
    private final List<Note> after = new ArrayList<>();
    private boolean isLast = true;

    Finder(Item item) {
      this.item = item;
    }

    /// The notes between the previous phase and this one. Those before the first phase introduce
    /// the whole checklist.
    void takeNotesAbove(Checklist checklist, Phase phase) {
      OptionalInt previous =
          checklist.phases().stream()
              .mapToInt(each -> each.section().line())
              .filter(line -> line < phase.section().line())
              .max();
      previous.ifPresent(from ->
          checklist.notes().stream()
              .filter(note -> note.line() > from && note.line() < phase.section().line())
              .forEach(note -> before.add(new Placed(note, note))));
    }

    void descend(Part container) {
      if (container == item) {
        return;
      }
      List<Part> parts = container.parts();
      int at = indexOfPartAround(parts);
      for (Part part : parts.subList(0, at)) {
        switch (part) {
          case Note note -> before.add(new Placed(container, note));
          case Part sibling -> {
            earlier.addAll(before);
            before.clear();
            takeEnd(sibling);
          }
        }
      }
      takeAfter(parts.subList(at + 1, parts.size()));
      descend(parts.get(at));
    }

    /// The position of the part that is the item or contains it.
    private int indexOfPartAround(List<Part> parts) {
      int at = 0;
      for (int i = 0; i < parts.size() && parts.get(i).line() <= item.line(); i++) {
        at = parts.get(i) instanceof Note ? at : i;
      }
      return at;
    }

    /// The notes after the last item in `part`. Those of an item without sub-items are its details.
    private void takeEnd(Part part) {
      List<Part> parts = part.parts();
      int from = parts.size();
      while (from > 0 && parts.get(from - 1) instanceof Note) {
        from--;
      }
      if (from > 0) {
        takeEnd(parts.get(from - 1));
        parts
            .subList(from, parts.size())
            .forEach(note -> before.add(new Placed(part, (Note) note)));
      }
    }

    private void takeAfter(List<Part> parts) {
      isLast &= parts.stream().allMatch(Note.class::isInstance);
      if (isLast) {
        after.addAll(0, parts.stream().map(Note.class::cast).toList());
      } else {
        after.clear();
      }
    }
  }
}
