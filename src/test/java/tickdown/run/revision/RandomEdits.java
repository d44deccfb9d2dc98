package tickdown.run.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A generated checklist and random edits of it; every line keeps the identity of its item.
///
/// Texts repeat as in real checklists: the same few chores in many sections, sometimes twice in
/// one.
final class RandomEdits {
  private static final List<String> CHORES =
      List.of(
          "Update changelog",
          "Run the tests",
          "Announce it in the team channel",
          "Build the package",
          "Sign the artifacts",
          "Upload to the mirror",
          "Ask for a review",
          "Smoke test");
  private static final String[] WORDS =
      ("check verify update the a release notes version number branch main tag build sign upload"
           + " docs website mirror staging production server logs metrics error rate database"
           + " migration schema backup restore rollback plan owner ticket issue milestone label"
           + " draft publish package registry npm pypi maven docker image digest checksum key"
           + " license headers copyright year dependency audit report security advisory scan"
           + " performance benchmark baseline regression flaky suite matrix linux windows macos"
           + " installer notarize certificate expiry freeze calendar invite announce mailing list"
           + " blog post tweet forum customers support team on-call handover window approval"
           + " manager marketing legal translation strings locale screenshots changelog entries"
           + " upgrade guide deprecated removed api examples tutorial links broken redirect cdn"
           + " cache purge dns feature flag toggle canary percent traffic dashboard alert silence")
          .split(" ");

  /// One line: a heading (`identity` is 0) or an item.
  record Row(int identity, String text, int depth) {
    boolean isHeading() {
      return identity == 0;
    }
  }

  private final Random random;
  private final List<Row> rows = new ArrayList<>();
  private int identities;
  private int headings;

  private RandomEdits(Random random) {
    this.random = random;
  }

  /// A checklist of about `items` items, in which the given share of texts are common chores.
  static RandomEdits checklist(Random random, int items, double chores) {
    RandomEdits edits = new RandomEdits(random);
    while (edits.identities < items) {
      edits.rows.add(edits.heading());
      int count = 1 + random.nextInt(10);
      for (int n = 0; n < count; n++) {
        int depth = n > 0 && random.nextInt(6) == 0 ? 1 : 0;
        edits.rows.add(edits.item(depth, chores));
      }
    }
    return edits;
  }

  /// The current lines.
  List<Row> rows() {
    return List.copyOf(rows);
  }

  static String markdown(List<Row> rows) {
    StringBuilder text = new StringBuilder("# Release\n\n");
    for (Row row : rows) {
      text.append(row.isHeading() ? "\n## " : "  ".repeat(row.depth()) + "- [ ] ");
      text.append(row.text()).append('\n');
    }
    return text.toString();
  }

  /// Makes the given number of edits.
  RandomEdits edit(int count) {
    for (int n = 0; n < count; n++) {
      edit();
    }
    return this;
  }

  private void edit() {
    int at = item();
    Row row = rows.get(at);
    switch (random.nextInt(12)) {
      case 0, 1 -> rows.add(place(), item(0, 0.3));
      case 2, 3 -> remove(at);
      case 4, 5, 6 -> rows.set(at, new Row(row.identity(), reworded(row.text()), row.depth()));
      case 7, 8 -> reorder(at);
      case 9, 10 -> {
        rows.remove(at);
        rows.add(place(), new Row(row.identity(), row.text(), 0));
      }
      default -> rename();
    }
  }

  /// The line of a random item.
  private int item() {
    int at = random.nextInt(rows.size());
    while (rows.get(at).isHeading()) {
      at = random.nextInt(rows.size());
    }
    return at;
  }

  /// A random line for an item, anywhere below the first heading.
  private int place() {
    return 1 + random.nextInt(rows.size());
  }

  private void remove(int at) {
    if (rows.stream().filter(row -> !row.isHeading()).count() > 2) {
      rows.remove(at);
    }
  }

  private void reorder(int at) {
    int other = Math.clamp(at + random.nextInt(7) - 3L, 1, rows.size() - 1);
    if (!rows.get(other).isHeading()) {
      Row row = rows.remove(at);
      rows.add(other, new Row(row.identity(), row.text(), 0));
    }
  }

  private void rename() {
    int at = item();
    while (!rows.get(at).isHeading()) {
      at--;
    }
    rows.set(at, heading());
  }

  private Row heading() {
    headings++;
    return new Row(0, "%s %s %d".formatted(word(), word(), headings), 0);
  }

  private Row item(int depth, double chores) {
    identities++;
    String text =
        random.nextDouble() < chores
            ? CHORES.get(random.nextInt(CHORES.size()))
            : sentence(2 + random.nextInt(8));
    return new Row(identities, text, depth);
  }

  private String sentence(int words) {
    List<String> sentence = new ArrayList<>();
    for (int n = 0; n < words; n++) {
      sentence.add(word());
    }
    return String.join(" ", sentence);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /// Replaces, removes or adds up to 30 % of the words; at least one in texts of four.
  private String reworded(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    int most = words.size() * 3 / 10;
    int count = most == 0 ? 0 : 1 + random.nextInt(most);
    for (int n = 0; n < count; n++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, word());
        default -> words.set(at, word());
      }
    }
    return String.join(" ", words);
  }
}
