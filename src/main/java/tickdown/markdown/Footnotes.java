package tickdown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Shows footnotes where they are mentioned: the text of `[^key]` becomes a block below the item or
/// paragraph that mentions it, and the mention itself is removed.
///
/// A mention without a text stays as it is written, and so do mentions in code and in footnotes.
/// Footnotes that are never mentioned are not shown, as on GitHub.
final class Footnotes {
  private static final String OPENS = "[^";

  /// The maximum number of characters that the repetitions of one footnote add to a checklist.
  private static final int MOST_REPEATED = 65_536;

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();

  /// The number of characters shown of each footnote so far.
  private final Map<FootnoteDefinition, Integer> shown = new HashMap<>();

  private Footnotes() {}

  /// Moves the footnotes of `document`, which was read from `source`.
  static void moveIn(Node document, Source source) {
    if (!source.text().contains(OPENS)) {
      return;
    }
    Footnotes footnotes = new Footnotes();
    List<Node> blocks = new ArrayList<>();
    Nodes.walk(document, blocks::add);
    blocks.forEach(footnotes::takeOut);
    if (!footnotes.definitions.isEmpty()) {
      blocks.forEach(footnotes::show);
    }
  }

  private void takeOut(Node block) {
    if (block instanceof FootnoteDefinition definition) {
      definitions.putIfAbsent(key(definition.label()), definition);
      definition.unlink();
    }
  }

  /// Shows the footnotes that a paragraph, heading or table cell mentions.
  private void show(Node block) {
    if (block.getFirstChild() == null
        || block.getFirstChild() instanceof Block
        || isInFootnote(block)) {
      return;
    }
    Set<FootnoteDefinition> mentioned = new LinkedHashSet<>();
    takeMentions(block, mentioned);
    Node after = block;
    for (FootnoteDefinition definition : mentioned) {
      FootnoteDefinition.Mention mention = new FootnoteDefinition.Mention(definition, block);
      if (isAboveList(block)) {
        block.insertBefore(mention);
      } else {
        after.insertAfter(mention);
        after = mention;
      }
    }
  }

  /// Whether a paragraph may be the title of the list below it, from which nothing may part it.
  private static boolean isAboveList(Node block) {
    return block.getNext() instanceof ListBlock && block.getPrevious() != null;
  }

  private void takeMentions(Node node, Set<FootnoteDefinition> mentioned) {
    for (Node inner : Nodes.inner(node)) {
      if (inner instanceof Text text) {
        text.setLiteral(without(text.getLiteral(), mentioned));
      } else {
        takeMentions(inner, mentioned);
      }
    }
  }

  private String without(String text, Set<FootnoteDefinition> mentioned) {
    int start = text.indexOf(OPENS);
    if (start < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (start >= 0) {
      int end = FootnoteDefinition.endOfLabel(text, start);
      FootnoteDefinition definition =
          end < 0 ? null : definitions.get(key(text.substring(start + OPENS.length(), end)));
      if (definition != null && (mentioned.contains(definition) || mayShow(definition))) {
        mentioned.add(definition);
        rest.append(text, at, start);
        at = end + 1;
      }
      start = text.indexOf(OPENS, start + OPENS.length());
    }
    return rest.append(text, at, text.length()).toString();
  }

  private boolean mayShow(FootnoteDefinition definition) {
    int length = definition.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
    int before = shown.getOrDefault(definition, 0);
    if (before > 0 && before + length > MOST_REPEATED) {
      return false;
    }
    shown.put(definition, before + length);
    return true;
  }

  private static boolean isInFootnote(Node block) {
    Node outer = block;
    while (outer != null && !(outer instanceof FootnoteDefinition)) {
      outer = outer.getParent();
    }
    return outer != null;
  }

  /// Labels are the same in upper and lower case.
  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
