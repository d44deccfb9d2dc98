package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Section;
import tickdown.run.Run;
import tickdown.text.LowerCase;

/// Everything that can be searched in a checklist. Built once when a search begins, so that every
/// key finds matches immediately.
///
/// @param places the items with all their searchable text, in lower case
public record SearchIndex(List<Place> places) {

  /// A match.
  ///
  /// @param where where the words were found that are not in the item's own text
  public record Match(Entry entry, Where where) {}

  /// Where the words of a search were found.
  public enum Where {
    TEXT("text"),
    SECTION("section"),
    NOTES("notes"),
    COMMENTS("comments"),
    NUMBER("number or id");

    private final String title;

    Where(String title) {
      this.title = title;
    }

    /// The place in a word or two.
    public String title() {
      return title;
    }
  }

  /// An item and its searchable texts, in the order of [Where]; those of its section are shared by
  /// all its items.
  record Place(Entry entry, List<String> texts) {

    Place {
      texts = List.copyOf(texts);
    }

    /// The first text with the word as a whole, or else with a part of a word; empty if there is
    /// none.
    private OptionalInt where(String word) {
      OptionalInt whole = first(word, true);
      return whole.isPresent() ? whole : first(word, false);
    }

    private OptionalInt first(String word, boolean isWhole) {
      for (int i = 0; i < texts.size(); i++) {
        if (isIn(texts.get(i), word, isWhole)) {
          return OptionalInt.of(i);
        }
      }
      return OptionalInt.empty();
    }

    private boolean matches(List<String> words) {
      return words.stream().allMatch(word -> first(word, false).isPresent());
    }

    /// The farthest place in which a word was found.
    private Where where(List<String> words) {
      int farthest = words.stream().mapToInt(word -> where(word).orElse(0)).max().orElse(0);
      return Where.values()[farthest];
    }

    /// How good a match is; less is better. The words together in the item's text, whole before
    /// parts, then the words one by one, first in the text, then elsewhere.
    private int rank(List<String> words) {
      String phrase = String.join(" ", words);
      String text = texts.getFirst();
      if (isIn(text, phrase, true)) {
        return 0;
      }
      if (words.stream().allMatch(word -> isIn(text, word, true))) {
        return 1;
      }
      if (isBeginning(text, phrase)) {
        return 2;
      }
      boolean isWhole = words.stream().allMatch(word -> first(word, true).isPresent());
      int where = where(words).ordinal();
      return where == 0 ? 3 : (isWhole ? 4 : 10) + where;
    }
  }

  public SearchIndex {
    places = List.copyOf(places);
  }

  /// The texts, numbers, ids, titles, notes and comments of all items in `run`.
  public static SearchIndex of(Run run) {
    List<Place> places = new ArrayList<>();
    Section before = null;
    String titles = "";
    String notes = "";
    for (Entry entry : run.entries()) {
      Section section = entry.section();
      if (section != before) {
        titles = LowerCase.of(String.join("\n", entry.way().titles()));
        notes = LowerCase.of(plain(section.parts()));
        before = section;
      }
      String own = plain(entry.item().parts());
      places.add(
          new Place(
              entry,
              List.of(
                  LowerCase.of(run.values().text(entry.item())),
                  titles,
                  own.isEmpty() ? notes : LowerCase.of(own) + "\n" + notes,
                  LowerCase.of(evidence(run, entry)),
                  LowerCase.of(entry.number() + "\n" + entry.id()))));
    }
    return new SearchIndex(places);
  }

  private static String evidence(Run run, Entry entry) {
    return run.history().evidence(entry.id()).stream()
        .map(added -> added.evidence().text())
        .collect(Collectors.joining("\n"));
  }

  private static String plain(List<Part> parts) {
    return parts.isEmpty()
        ? ""
        : parts.stream()
            .flatMap(part -> part instanceof Note note ? Stream.of(note) : Stream.empty())
            .map(Note::plain)
            .collect(Collectors.joining("\n"));
  }

  /// The items that match every word of `typed`, best first and otherwise in the order of the
  /// checklist; none if nothing is typed.
  public List<Match> find(String typed) {
    List<String> wanted = words(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    record Ranked(Place place, int rank) {}
    return places.stream()
        .filter(place -> place.matches(wanted))
        .map(place -> new Ranked(place, place.rank(wanted)))
        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
        .map(ranked -> new Match(ranked.place().entry(), ranked.place().where(wanted)))
        .toList();
  }

  /// The words of a search, in lower case.
  public static List<String> words(String typed) {
    return Stream.of(LowerCase.of(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isIn(String text, String word, boolean isWhole) {
    int at = text.indexOf(word);
    while (isWhole && at >= 0 && !isWhole(text, at, at + word.length())) {
      at = text.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  /// Whether the words together begin at the beginning of a word: `tag is pu`.
  private static boolean isBeginning(String text, String phrase) {
    int at = text.indexOf(phrase);
    while (at > 0 && isLetter(text, at - 1)) {
      at = text.indexOf(phrase, at + 1);
    }
    return at >= 0;
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !isLetter(text, from - 1)) && (to == text.length() || !isLetter(text, to));
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
