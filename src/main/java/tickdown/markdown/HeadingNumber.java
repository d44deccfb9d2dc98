package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tickdown.checklist.Inline;
import tickdown.checklist.Prose;

/// The number that an author wrote at the beginning of a title: `2. Tag`, `2) Tag`, `2️⃣ Tag`, or
/// `2.1 Sign` below section 2.
///
/// Titles are shown without it, because Tickdown numbers them as well. Where possible, it is the
/// number that Tickdown gives them.
///
/// @param number the number of the title among its siblings; empty if it counts something else
/// @param rest the title without it
record HeadingNumber(OptionalInt number, Prose rest) {
  private static final String KEYCAP = "\u20e3";
  private static final String COLOURFUL_KEYCAP = "\ufe0f" + KEYCAP;
  private static final String SIGNS = ".):、";

  /// The number at the beginning of `title`, which is below the section with the number `above`;
  /// that is empty for a phase.
  static Optional<HeadingNumber> of(Prose title, String above) {
    List<Inline> inlines = title.inlines();
    if (inlines.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> others = inlines.subList(1, inlines.size());
    return switch (inlines.getFirst()) {
      case Inline.Words(String text) ->
          Start.of(text, above)
              .map(start -> start.before(text, others))
              .filter(number -> !number.rest().plain().isEmpty());
      case Inline.Container outer ->
          of(new Prose(outer.content()), above).map(inner -> inner.inside(outer, others));
      case Inline _ -> Optional.empty();
    };
  }

  /// The numbers of sibling drafts: those of their authors if they are in order, otherwise 1, 2, 3.
  /// A note has the number of what comes before it.
  static List<Integer> ofAll(List<? extends Draft> drafts, String above) {
    List<Integer> counted = new ArrayList<>(drafts.size());
    List<Integer> numbers = new ArrayList<>(drafts.size());
    boolean isInOrder = true;
    int count = 0;
    int last = 0;
    for (Draft draft : drafts) {
      if (!(draft instanceof Draft.Remark)) {
        OptionalInt own = ofDraft(draft, above);
        isInOrder &= own.isEmpty() || own.getAsInt() > last;
        last = own.orElse(last + 1);
        count++;
      }
      counted.add(count);
      numbers.add(last);
    }
    return isInOrder ? numbers : counted;
  }

  private static OptionalInt ofDraft(Draft draft, String above) {
    return draft instanceof Draft.Titled titled
        ? of(titled.title(), above).map(HeadingNumber::number).orElseGet(OptionalInt::empty)
        : OptionalInt.empty();
  }

  private HeadingNumber inside(Inline.Container outer, List<Inline> others) {
    return new HeadingNumber(number, joined(outer.around(rest.inlines()), others));
  }

  private static Prose joined(Inline first, List<Inline> others) {
    return new Prose(Stream.concat(Stream.of(first), others.stream()).toList());
  }

  /// The number at the beginning of a text.
  ///
  /// @param end where the rest of the text begins
  private record Start(OptionalInt number, int end) {

    static Optional<Start> of(String text, String above) {
      int end = endOfNumber(text);
      int after = afterSign(text, end);
      String written = text.substring(0, end);
      int dot = written.lastIndexOf('.');
      boolean isBelow = dot >= 0 && written.substring(0, dot).equals(above);
      if (end == 0 || !isApart(text, after) || (after == end && !isBelow)) {
        return Optional.empty();
      }
      int last = Integer.parseInt(written.substring(dot + 1));
      boolean counts = last > 0 && (dot < 0 || isBelow);
      return Optional.of(new Start(counts ? OptionalInt.of(last) : OptionalInt.empty(), after));
    }

    /// The end of `2` or `2.1` at the beginning of a text; 0 if there is none. A number has one or
    /// two digits, because longer ones are years and versions.
    private static int endOfNumber(String text) {
      int end = 0;
      for (int from = 0; from < text.length(); from = end + 1) {
        int next = from;
        while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
          next++;
        }
        if (next == from || next > from + 2) {
          return next == from ? end : 0;
        }
        end = next;
        if (end == text.length() || text.charAt(end) != '.') {
          return end;
        }
      }
      return end;
    }

    private static int afterSign(String text, int end) {
      if (text.startsWith(KEYCAP, end)) {
        return end + KEYCAP.length();
      }
      if (text.startsWith(COLOURFUL_KEYCAP, end)) {
        return end + COLOURFUL_KEYCAP.length();
      }
      return end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /// Whether a space or `、` separates the number from the title.
    private static boolean isApart(String text, int after) {
      return after < text.length()
          && after > 0
          && (Character.isWhitespace(text.charAt(after)) || text.charAt(after - 1) == '、');
    }

    HeadingNumber before(String text, List<Inline> others) {
      String rest = text.substring(end).stripLeading();
      return new HeadingNumber(
          number, rest.isEmpty() ? new Prose(others) : joined(new Inline.Words(rest), others));
    }
  }
}
