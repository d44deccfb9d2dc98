package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import tickdown.checklist.Problem;
import tickdown.text.Plural;

/// The message for a file without items, which says what it has instead: `no items, but 40 plain
/// bullets and 12 headings`.
final class NoItems {
  private int bullets;
  private int numbered;
  private int headings;
  private int code;

  private NoItems() {}

  static Problem of(Node document, Source source) {
    if (source.text().isBlank()) {
      return new Problem(
          0, "the file is empty", "write each item on its own line: `- [ ] Tag pushed`");
    }
    NoItems absence = new NoItems();
    Nodes.walk(document, absence::count);
    boolean lists = absence.bullets + absence.numbered > 0;
    return new Problem(
        0,
        absence.message(),
        "an item is a list item with a checkbox: `- [ ] Tag pushed`"
            + (lists ? "; `--bullets` walks plain bullets" : ""));
  }

  private void count(Node block) {
    switch (block) {
      case ListItem _ when block.getParent() instanceof OrderedList -> numbered++;
      case ListItem _ -> bullets++;
      case Heading _ -> headings++;
      case FencedCodeBlock _, IndentedCodeBlock _ -> code++;
      default -> {}
    }
  }

  private String message() {
    List<String> found = new ArrayList<>();
    add(found, bullets, "plain bullet");
    add(found, numbered, "numbered list item");
    add(found, headings, "heading");
    add(found, code, "code block");
    return found.isEmpty() ? "no items, only text" : "no items, but " + joined(found);
  }

  private static void add(List<String> found, int count, String noun) {
    if (count > 0) {
      found.add(Plural.of(count, noun));
    }
  }

  private static String joined(List<String> found) {
    int last = found.size() - 1;
    return last == 0
        ? found.getFirst()
        : String.join(", ", found.subList(0, last)) + " and " + found.get(last);
  }
}
