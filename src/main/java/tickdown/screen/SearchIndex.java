package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Section;
import tickdown.run.Run;

/// Everything that can be searched in a checklist. Built once when a search begins, so that every
/// key finds matches immediately.
///
/// @param places the items with all their searchable text, in lower case
public record SearchIndex(List<Place> places) {

  /// An item and its searchable text.
  ///
  /// @param words the text of the item itself; `notes` is that of its section, shared by all its
  ///   items
  record Place(Entry entry, String words, String notes) {

    boolean mentions(String word) {
      return words.contains(word) || notes.contains(word);
    }
  }

  public SearchIndex {
    places = List.copyOf(places);
  }

  /// The texts, numbers, ids, titles, notes and comments of all items in `run`.
  static SearchIndex of(Run run) {
    List<Place> places = new ArrayList<>();
    Section before = null;
    String notes = "";
    for (Entry entry : run.entries()) {
      Section section = entry.section();
      if (section != before) {
        notes =
            String.join("\n", String.join("\n", entry.way().titles()), plain(section.parts()))
                .toLowerCase(Locale.ROOT);
        before = section;
      }
      places.add(new Place(entry, words(run, entry).toLowerCase(Locale.ROOT), notes));
    }
    return new SearchIndex(places);
  }

  private static String words(Run run, Entry entry) {
    String evidence =
        run.history().evidence(entry.id()).stream()
            .map(added -> added.evidence().text())
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n",
        entry.number(),
        run.text(entry.item()),
        entry.id(),
        evidence,
        plain(entry.item().parts()));
  }

  private static String plain(List<Part> parts) {
    return parts.isEmpty()
        ? ""
        : parts.stream()
            .flatMap(part -> part instanceof Note note ? Stream.of(note) : Stream.empty())
            .map(Note::plain)
            .collect(Collectors.joining("\n"));
  }

  /// The items that match every word of `typed`, in the order of the checklist; none if nothing is
  /// typed.
  List<Entry> find(String typed) {
    List<String> wanted =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return wanted.isEmpty()
        ? List.of()
        : places.stream()
            .filter(place -> wanted.stream().allMatch(place::mentions))
            .map(Place::entry)
            .toList();
  }
}
