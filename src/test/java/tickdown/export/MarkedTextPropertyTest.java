package tickdown.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;
import tickdown.markdown.ItemSource;

/// Properties of marked texts that hold for any checklist.
class MarkedTextPropertyTest {
  private static final String[] PIECES = {
    "- [ ] ",
    "* [x] ",
    "+ [X] ",
    "1. [ ] ",
    "-\t[\t]\t",
    "- ",
    "> ",
    "## ",
    "**",
    "*",
    "_",
    "~~",
    "~",
    "`",
    "```",
    "\n",
    "\n- [ ] ",
    "\n  - [ ] ",
    "\n\n",
    "\r\n",
    "\r",
    "  ",
    "    ",
    "\t",
    "word",
    " more words ",
    "<!-- id: a1 -->",
    " <!-- a -->\n",
    "<!--",
    "-->",
    "<b>",
    "[a](b)",
    "[x]",
    "\n\n[x]: c\n",
    "&amp;",
    "\\",
    "|",
    "\n|--|",
    "https://a.org/b",
    "\u00e9",
    "\ud83d\ude80",
    "\u00a0",
    "\uFEFF"
  };

  @Property(tries = 1500)
  void tickingChangesNothingButBoxes(@ForAll("markdown") String text) {
    List<Entry> items = items(text);
    String ticked = marked(text, items, Item.Mark.TICKED).text();
    assertEquals(text.length(), ticked.length());
    long changed = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ticked.charAt(i)) {
        assertTrue(" \t".indexOf(text.charAt(i)) >= 0 && ticked.charAt(i) == 'x');
        changed++;
      }
    }
    assertEquals(items.stream().filter(entry -> !entry.item().isChecked()).count(), changed);
    List<Entry> after = items(ticked);
    assertEquals(described(items), described(after));
    assertTrue(after.stream().allMatch(entry -> entry.item().isChecked()));
    String empty = marked(ticked, after, Item.Mark.OPEN).text();
    assertTrue(items(empty).stream().noneMatch(entry -> entry.item().isChecked()));
    assertEquals(
        marked(text, items, Item.Mark.OPEN).text().replace('\t', ' '), empty.replace('\t', ' '));
  }

  @Property(tries = 1500)
  void strikingAddsNothingButTildes(@ForAll("markdown") String text) {
    List<Entry> items = items(text);
    MarkedText struck = marked(text, items, Item.Mark.STRUCK);
    assertEquals(
        marked(text, items, Item.Mark.OPEN).text().replace("~", ""),
        struck.text().replace("~", ""));
    List<Entry> after = items(struck.text());
    assertEquals(described(items), described(after));
    for (Entry entry : after) {
      assertTrue(
          entry.item().mark() == Item.Mark.STRUCK
              || struck.notStruck().contains(entry.item().line()));
    }
    assertEquals(struck.text(), marked(struck.text(), after, Item.Mark.STRUCK).text());
  }

  private static List<String> described(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.id() + " " + entry.item().line() + " " + entry.item().text().plain())
        .toList();
  }

  private static MarkedText marked(String text, List<Entry> items, Item.Mark mark) {
    Map<Integer, Item.Mark> marks =
        items.stream().collect(Collectors.toMap(entry -> entry.item().line(), _ -> mark));
    return MarkedText.of(text, ItemSource.BOXES, marks);
  }

  private static List<Entry> items(String text) {
    return new ChecklistReader().read("a.md", text.getBytes(UTF_8))
            instanceof ReadResult.Readable(Checklist checklist)
        ? checklist.entries()
        : List.of();
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(50)
        .map(pieces -> "- [ ] " + String.join("", pieces));
  }
}
