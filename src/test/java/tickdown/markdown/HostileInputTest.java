package tickdown.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Entry;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;

class HostileInputTest {
  private static final int MANY = 20_000;

  @Test
  void aFileThatIsTooLargeIsRefused() {
    assertTrue(ChecklistReader.tooLarge(ChecklistReader.LARGEST).isEmpty());
    assertTrue(
        ChecklistReader.tooLarge(ChecklistReader.LARGEST + 1)
            .orElseThrow()
            .message()
            .contains("16,777,217 bytes"));
    assertRefused(new byte[(int) ChecklistReader.LARGEST + 1], 0, "16 MiB");
  }

  @Test
  void utf16IsRefusedWithAWayToConvertIt() {
    for (var charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Problem problem = refusal("- [ ] an item\n".getBytes(charset));
      assertTrue(problem.message().contains("UTF-16"), problem.message());
      assertTrue(problem.hint().contains("iconv"), problem.hint());
    }
  }

  @Test
  void invalidUtf8IsRefusedWithItsLine() {
    byte[] latin = "# T\r\n- [ ] caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(latin, 2, "byte 0xE9");
    assertRefused(new byte[] {'a', '\r', 'b', '\n', (byte) 0xe2, (byte) 0x82}, 3, "byte 0xE2");
    assertRefused(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, 1, "byte 0xED");
  }

  @Test
  void aFootnoteThatMentionsItselfIsShownOnce() {
    String text = "- [ ] a[^a] [^b]\n\n[^a]: see [^a] and [^b]\n[^b]: see [^a]\n";
    assertEquals(1, entries(text).size());
  }

  @Test
  void aLongFootnoteIsNotRepeatedWithoutLimit() {
    String text = "- [ ] a[^a]\n".repeat(MANY) + "\n[^a]: " + "word ".repeat(MANY) + "\n";
    List<Entry> entries = entries(text);
    assertEquals(MANY, entries.size());
    assertEquals(1, entries.stream().filter(entry -> !entry.item().parts().isEmpty()).count());
  }

  @Test
  void aBinaryFileIsRefused() {
    assertRefused("- [ ] a\n- [ ] b\0c\n".getBytes(UTF_8), 2, "not text");
  }

  @Test
  void fortyEightLevelsAreReadAndOneMoreIsRefused() {
    assertEquals(48, entries(nested(48)).size());
    assertRefused(nested(49).getBytes(UTF_8), 49, "more than 48 levels");
    assertRefused(nested(2000).getBytes(UTF_8), 49, "more than 48 levels");
    assertRefused(("- [ ] a\n" + "> ".repeat(49) + "b\n").getBytes(UTF_8), 2, "48 levels");
  }

  @Test
  void theDeepestItemHasItsPlace() {
    Entry deepest = entries(nested(48)).getLast();
    assertEquals(47, deepest.depth());
    assertEquals(48, deepest.item().place().line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        ">",
        "- ",
        "* a ",
        "*a **b ",
        "[",
        "![",
        "[a](",
        "`",
        "``` ",
        "<",
        "<!--",
        "<a ",
        "&",
        "~~a ",
        "_a*",
        "\\[",
        "\t",
        "|",
        "a|",
        "- [ ] ",
        "1. [x] ",
        "#",
        "---\n",
        "- [ ] a\n\n",
        "[a]: b\n",
        "\r",
        "**a** [ ] ",
        "(",
        "a [ ",
        "<!-- id: a -->",
        "http://a.b/(",
        "\u200d",
        "e\u0301",
        "☐ ",
        "![a",
        "a](b",
        "](",
        "(if ",
        "()",
        "if a, or ",
        "<a>",
        "$A ",
        "X.",
        "{{"
      })
  void repeatedBeyondAllMeasureItIsStillRead(String piece) {
    String item = "- [ ] before\n\n";
    read(piece.repeat(MANY));
    read(item + piece.repeat(MANY));
    read(item + "- [ ] x " + piece.repeat(MANY));
  }

  @Test
  void aHundredThousandItemsAreReadWithIdsOfTheirOwn() {
    String text =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "- [ ] the same text" + (i % 3 == 0 ? "" : " " + i / 7))
            .collect(Collectors.joining("\n"));
    List<Entry> entries = entries(text);
    assertEquals(100_000, entries.size());
    assertEquals(100_000, entries.stream().map(Entry::id).distinct().count());
  }

  private static String nested(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> "  ".repeat(level) + "- [ ] level " + level)
        .collect(Collectors.joining("\n"));
  }

  private static List<Entry> entries(String text) {
    return assertInstanceOf(ReadResult.Readable.class, read(text)).checklist().entries();
  }

  private static ReadResult read(String text) {
    return new ChecklistReader().read("a.md", text.getBytes(UTF_8));
  }

  private static Problem refusal(byte[] bytes) {
    return assertInstanceOf(ReadResult.Unusable.class, new ChecklistReader().read("a.md", bytes))
        .problems()
        .getFirst();
  }

  private static void assertRefused(byte[] bytes, int line, String words) {
    Problem problem = refusal(bytes);
    assertEquals(line, problem.line());
    assertTrue(problem.message().contains(words), problem.message());
  }
}
