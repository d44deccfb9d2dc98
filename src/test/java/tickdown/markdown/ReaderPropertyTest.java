package tickdown.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;

/// Properties that hold for any file.
class ReaderPropertyTest {
  private static final String[] PIECES = {
    "- [ ] ",
    "* [x] ",
    "+ [X] ",
    "1. [ ] ",
    "2) [ ] ",
    "- ",
    "> ",
    "# ",
    "## ",
    "### ",
    "**",
    "*",
    "~~",
    "`",
    "```",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "  ",
    "    ",
    "\t",
    "word",
    "more words",
    "(if needed)",
    "<!-- id: a1 -->",
    "<!--",
    "-->",
    "<div>",
    "[a](b)",
    "[x]",
    "[x]: c",
    "\\",
    "|",
    "|--|",
    "---",
    "\u00e9",
    "\ud83d\ude80",
    "\u202e",
    "Emergency"
  };

  @Property(tries = 2000)
  void everyItemHasABoxInItsLineAndAnIdOfItsOwn(@ForAll("markdown") String text) {
    if (!(read(text) instanceof ReadResult.Readable(Checklist checklist))) {
      return;
    }
    List<String> lines = text.lines().toList();
    Set<String> ids = new HashSet<>();
    int last = 0;
    for (Entry entry : checklist.entries()) {
      int line = entry.item().place().line();
      assertTrue(lines.get(line - 1).matches(".*\\[[ \\txX]].*"), () -> "line " + line);
      assertTrue(ids.add(entry.id()), entry::id);
      assertTrue(line > last, "items stand in the order of the file");
      last = line;
    }
  }

  @Property(tries = 1000)
  void howLinesEndDoesNotMatter(@ForAll("markdown") String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    assertEquals(Transcript.of(read(plain)), Transcript.of(read(plain.replace("\n", "\r\n"))));
  }

  @Property(tries = 1000)
  void anyBytesAreAChecklistOrHaveAProblem(@ForAll byte[] bytes) {
    assertReadOrRefused(new ChecklistReader().read("a.md", bytes));
  }

  @Property(tries = 1000)
  void anyTextIsAChecklistOrHasAProblem(@ForAll String text) {
    assertReadOrRefused(read(text));
  }

  private static void assertReadOrRefused(ReadResult reading) {
    switch (reading) {
      case ReadResult.Readable(Checklist checklist) ->
          assertFalse(checklist.entries().isEmpty() && checklist.problems().isEmpty());
      case ReadResult.Unusable(List<Problem> problems) -> assertFalse(problems.isEmpty());
    }
    assertFalse(Transcript.of(reading).isEmpty());
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  private static ReadResult read(String text) {
    return new ChecklistReader().read("a.md", text.getBytes(UTF_8));
  }
}
