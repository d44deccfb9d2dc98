package tickdown.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A checklist as read from its file.
///
/// @param notes notes outside all phases: text before the first one, headings without items
public record Checklist(
    String title, List<Note> notes, List<Phase> phases, List<Problem> problems, Settings settings) {

  public Checklist {
    notes = List.copyOf(notes);
    phases = List.copyOf(phases);
    problems = List.copyOf(problems);
  }

  /// All parts: the notes outside all phases, then those of each phase, each part followed by the
  /// parts inside it.
  public Stream<Part> walk() {
    return Stream.concat(notes.stream(), Part.walk(phases.stream().map(Phase::section).toList()));
  }

  /// All items in file order, including those of procedures, each with its position. Takes linear
  /// time; keep the result.
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Phase phase : phases) {
      collect(
          phase.section().parts(), new Entry.Way(phase, List.of()), Optional.empty(), 0, entries);
    }
    return List.copyOf(entries);
  }

  private static void collect(
      List<Part> parts, Entry.Way way, Optional<Item> parent, int depth, List<Entry> entries) {
    for (Part part : parts) {
      switch (part) {
        case Item item -> {
          entries.add(new Entry(item, way, parent, depth));
          collect(item.parts(), way, Optional.of(item), depth + 1, entries);
        }
        case Section section -> collect(section.parts(), way.into(section), parent, depth, entries);
        case Note _ -> {}
      }
    }
  }
}
