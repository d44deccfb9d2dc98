package tickdown.journal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The possible file names of a journal, best first: from the checklist and the run; then with the
/// folders of the checklist; then numbered.
///
///     release-checklist-1.4.0.yaml   docs-release-checklist-1.4.0.yaml   docs-release-checklist-1.4.0-2.yaml …
final class FileNames {
  /// File names may have up to 255 bytes, and a letter up to four.
  private static final int LONGEST = 40;

  private final String path;
  private final String run;

  FileNames(JournalHeader header) {
    int dot = header.checklist().lastIndexOf('.');
    boolean suffixed = dot > header.checklist().lastIndexOf('/') + 1;
    this.path = suffixed ? header.checklist().substring(0, dot) : header.checklist();
    this.run = shortened(slug(header.run(), "._+"), "run");
  }

  Stream<String> candidates() {
    String stem = shortened(slug(path.substring(path.lastIndexOf('/') + 1), ""), "checklist");
    return Stream.concat(
        Stream.of(stem + ending(), whole()).distinct().map(name -> name + ".yaml"),
        IntStream.iterate(2, i -> i + 1).mapToObj(i -> whole() + "-" + i + ".yaml"));
  }

  /// The name with the folders of the checklist, without the suffix of a file: the same wherever it
  /// is made up.
  String whole() {
    return shortened(slug(path, ""), "checklist") + ending();
  }

  /// What all these names have after the checklist.
  String ending() {
    return "-" + run;
  }

  /// Converts to lower case; keeps letters and digits of any script and the characters in `kept`,
  /// and replaces runs of anything else with one hyphen.
  private static String slug(String text, String kept) {
    StringBuilder slug = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(point -> add(slug, point, kept));
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  private static void add(StringBuilder slug, int point, String kept) {
    boolean first = slug.isEmpty();
    if (Character.isLetterOrDigit(point) || isMark(point) && !first) {
      slug.appendCodePoint(point);
    } else if (!first && kept.indexOf(point) >= 0) {
      slug.appendCodePoint(point);
    } else if (!first && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String shortened(String slug, String otherwise) {
    if (slug.isEmpty()) {
      return otherwise;
    }
    return slug.length() <= LONGEST
        ? slug
        : slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST)));
  }
}
