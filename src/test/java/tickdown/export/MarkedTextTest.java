package tickdown.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;
import tickdown.markdown.ItemSource;
import tickdown.scenario.RequiredTool;

class MarkedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ ] a\n- [ ] b\n",
        "- [ ] a\r\n- [ ] b\r\n",
        "- [ ] a\r- [ ] b\r",
        "- [ ] a\r\n- [ ] b\n- [ ] c\r- [ ] d",
        "\uFEFF- [ ] a\n",
        "\uFEFF---\r\ntitle: T\r\n---\r\n- [ ] a",
        "-\t[ ]\ta\n",
        "- [\t] a\n",
        "  * [ ]   a  \n+ [ ] b\n1. [ ] c\n2) [ ] d\n",
        "> - [ ] a\n>   1. [ ] b\n",
        "- - [ ] a\n1. - [ ] b\n",
        "- [ ] \ud83d\ude80 [ ] a\n  - [ ] `[ ]` b\n\n[x]: c\n",
        "- [ ] a\n\n      - [ ] code\n- [ ] b\n```\n- [ ] code\n```\n<!--\n- [ ] comment\n-->\n"
      })
  void onlyBoxesChange(String text) {
    String ticked = ticked(text);
    Set<Integer> at = boxes(text);
    assertEquals(text.length(), ticked.length());
    for (int i = 0; i < text.length(); i++) {
      assertEquals(at.contains(i) ? 'x' : text.charAt(i), ticked.charAt(i), ticked);
    }
    assertEquals(text.replace('\t', ' '), marked(ticked, Item.Mark.OPEN).text().replace('\t', ' '));
  }

  /// Where the reader finds items, in texts where these are the lines whose box comes after nothing
  /// but markers.
  private static Set<Integer> boxes(String text) {
    return entries(text).keySet().stream()
        .map(line -> startOfLine(text, line))
        .map(start -> text.indexOf('[', start) + 1)
        .collect(Collectors.toSet());
  }

  private static int startOfLine(String text, int line) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  @Test
  void aBoxThatIsTickedAlreadyKeepsItsLetter() {
    assertEquals("- [X] a\n- [x] b\n- [x] c\n", ticked("- [X] a\n- [x] b\n- [ ] c\n"));
  }

  @Test
  void onlyTheNamedItemsAreMarked() {
    String text = "- [ ] a\n  - [x] b\n- [ ] c";
    Map<Integer, Item.Mark> marks = Map.of(2, Item.Mark.OPEN, 3, Item.Mark.TICKED);
    assertEquals(
        "- [ ] a\n  - [ ] b\n- [x] c", MarkedText.of(text, ItemSource.BOXES, marks).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '$',
      textBlock =
          """
          - [ ] Tag                             | - [ ] ~~Tag~~
          - [x] Tag                             | - [ ] ~~Tag~~
          - [ ] ~~Tag~~                         | - [ ] ~~Tag~~
          - [x] ~Tag~                           | - [ ] ~Tag~
          - [ ] Run `git tag`                   | - [ ] ~~Run `git tag`~~
          - [ ] `git ~~tag`                     | - [ ] ~~`git ~~tag`~~
          - [ ] **Tag** and _sign_              | - [ ] ~~**Tag** and _sign_~~
          - [ ] _"Tag"_                         | - [ ] ~~_"Tag"_~~
          - [ ] [Tag](https://a.org/~me)        | - [ ] ~~[Tag](https://a.org/~me)~~
          - [ ] Open https://a.org/b.           | - [ ] ~~Open https://a.org/b.~~
          - [ ] https://a.org                   | - [ ] ~~https://a.org~~
          - [ ] <https://a.org>                 | - [ ] ~~<https://a.org>~~
          - [ ] Tag ~~old~~ new                 | - [ ] ~~Tag~~ ~~old~~ ~~new~~
          - [ ] Tag **~~old~~ new**             | - [ ] ~~Tag **~~old~~ new**~~
          - [ ] [~~old~~ new](a)                | - [ ] ~~[~~old~~ new](a)~~
          - [ ] Tag <!-- id: t -->              | - [ ] ~~Tag~~ <!-- id: t -->
          - [ ] Tag<!-- id: t --><!-- a -->     | - [ ] ~~Tag~~<!-- id: t --><!-- a -->
          - [ ] Tag <!-- why --> it             | - [ ] ~~Tag~~ <!-- why --> ~~it~~
          - [ ] Tag & sign &amp;                | - [ ] ~~Tag & sign &amp;~~
          - [ ] A &lt;b&gt; <!-- c -->          | - [ ] ~~A &lt;b&gt;~~ <!-- c -->
          - [ ] A \\* b                         | - [ ] ~~A \\* b~~
          - [ ] 2 * 3 ~ 6 * 1                   | - [ ] ~~2 * 3 ~ 6 * 1~~
          - [ ] *not closed                     | - [ ] ~~*not closed~~
          - [ ] (Tag)                           | - [ ] ~~(Tag)~~
          - [ ] Tag!                            | - [ ] ~~Tag!~~
          - [ ] Tag <version>                   | - [ ] ~~Tag <version>~~
          - [ ] ![a](b) c<br>                   | - [ ] ~~![a](b) c<br>~~
          1. [ ] 日本。                         | 1. [ ] ~~日本。~~
          > * [ ] Tag                           | > * [ ] ~~Tag~~
          """)
  void aTextIsStruckThrough(String text, String struck) throws Exception {
    assertStruck(text, struck);
    RequiredTool.CMARK_GFM.demanded();
    String visible = Cmark.html(struck).replaceAll("<!--.*?-->", "").replace("[ ]", "");
    assertEquals("", outsideStruck(visible).replaceAll("<[^>]*>", "").strip(), visible);
  }

  private static String outsideStruck(String html) {
    String rest = html;
    String inner = "";
    while (!rest.equals(inner)) {
      inner = rest;
      rest = inner.replaceAll("<del>((?!</?del>).)*</del>", "");
    }
    return rest;
  }

  @Test
  void aTextOfSeveralLinesIsStruckThrough() {
    assertStruck("- [ ] a\n  b  \n  c\n\n  d\n", "- [ ] ~~a\n  b  \n  c~~\n\n  d\n");
    assertStruck("> - [ ] a\r\n>   b\\\r\n> c", "> - [ ] ~~a\r\n>   b\\\r\n> c~~");
    assertStruck("- [ ] a *b\n  c* d\t\n", "- [ ] ~~a *b\n  c* d~~\t\n");
    assertStruck(
        "- [ ] a <!-- id: a -->\n  b <!-- sign-off: 2 -->\n",
        "- [ ] ~~a~~ <!-- id: a -->\n  ~~b~~ <!-- sign-off: 2 -->\n");
    assertStruck("- [x] a\n  ```sh\n  ls\n  ```\n", "- [ ] ~~a~~\n  ```sh\n  ls\n  ```\n");
  }

  private static void assertStruck(String text, String struck) {
    MarkedText marked = marked(text, Item.Mark.STRUCK);
    assertEquals(struck, marked.text());
    assertEquals(Set.of(), marked.notStruck());
    Entry before = entries(text).get(1);
    Entry after = entries(struck).get(1);
    assertEquals(Item.Mark.STRUCK, after.item().mark());
    assertEquals(before.item().text().plain(), after.item().text().plain());
    assertEquals(before.item().terms().annotations(), after.item().terms().annotations());
    assertEquals(before.id(), after.id());
    assertEquals(struck, marked(struck, Item.Mark.STRUCK).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ ] Copy ~/.ssh",
        "- [ ] Wait ~5 minutes",
        "- [ ] Ends in \\",
        "- [ ] a~~b~~c",
        "- [ ] ~~~a~~~",
        "- [ ] <!-- nothing -->"
      })
  void whatCannotBeStruckSafelyIsLeftAsItIs(String text) {
    MarkedText marked = marked(text + "\n- [ ] b\n", Item.Mark.STRUCK);
    assertEquals(text + "\n- [ ] ~~b~~\n", marked.text());
    assertEquals(Set.of(1), marked.notStruck());
  }

  @Test
  void itemsWithoutABoxCanOnlyBeStruckThrough() {
    String text = "# T\n- a\n- b\n";
    Map<Integer, Item.Mark> marks = Map.of(2, Item.Mark.TICKED, 3, Item.Mark.STRUCK);
    MarkedText marked = MarkedText.of(text, ItemSource.BULLETS, marks);
    assertEquals("# T\n- a\n- ~~b~~\n", marked.text());
    assertEquals(Set.of(2), marked.withoutBox());
  }

  @Test
  void theStepsOfAProcedureHaveNoBox() {
    String text =
        "- [ ] a\n\n## Rollback\nIf critical issues are discovered:\n1. Stop\n2. Revert\n";
    MarkedText marked = marked(text, Item.Mark.TICKED);
    assertEquals(text.replace("[ ]", "[x]"), marked.text());
    assertEquals(Set.of(5, 6), marked.withoutBox());
  }

  private static String ticked(String text) {
    return marked(text, Item.Mark.TICKED).text();
  }

  private static MarkedText marked(String text, Item.Mark mark) {
    return MarkedText.of(
        text,
        ItemSource.BOXES,
        entries(text).keySet().stream().collect(Collectors.toMap(line -> line, _ -> mark)));
  }

  private static Map<Integer, Entry> entries(String text) {
    ReadResult reading = new ChecklistReader().read("a.md", text.getBytes(UTF_8));
    Checklist checklist = assertInstanceOf(ReadResult.Readable.class, reading).checklist();
    return checklist.entries().stream()
        .collect(Collectors.toMap(entry -> entry.item().line(), entry -> entry));
  }
}
