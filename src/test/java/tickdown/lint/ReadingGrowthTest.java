package tickdown.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.CpuTime.NOTHING;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tickdown.CpuTime;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;

/// Reading and checking take linear time, whatever is repeated: four times the text takes about
/// four times as long, never the sixteen times of a rule that looks at everything again and again.
class ReadingGrowthTest {
  private static final int LENGTH = 6_000;

  /// What some rule looks for: marks of Markdown, words of the vocabulary, stand-ins, letters that
  /// depend on their neighbours.
  private static final List<String> PIECES =
      List.of(
              Stream.of("1 ", "1. ", "1.1 ", "X.Y+1 ", "X.Y.Z ", "vX.Y.Z-rcN ", "VERSION ", "x=1 "),
              Stream.of(
                  "publish ", "deploy ", "lint ", "rollback ", "type check ", "run ", "using "),
              Stream.of("`git push` ", "` ", "`` ", "&& ", "; ", "| grep ", "A=1 ", "do not run "),
              Stream.of("a\u0301", "\u0301", "\ufe0f", "a\u200d", "İ", "Σ", "ß", "😀", "Aa", "A-"),
              Stream.of(
                  "( ", ") ", "() ", "(if ", "if ", "(if needed) ", "If x: ", "only ", "unless "),
              Stream.of("for major releases only ", "wenn ", "falls ", "si ", "если ", "如果", "の場合"),
              Stream.of(
                  "<a ", "<a> ", "< ", "> ", "<br> ", "<!-- ", "<!-- id: a --> ", "--> ", "<id=\""),
              Stream.of(
                  "${ ", "${A} ", "$A ", "{{ ", "{{a}} ", "{ ", "<name of it> ", "@VERSION@ "),
              Stream.of(
                  "[ ] ", "[x] ", "[] ", "[ ", "[a](b) ", "[a]( ", "![a](b) ", "[^1] ", "[^1]: "),
              Stream.of(
                  "* ", "** ", "**a** ", "_ ", "~~ ", "~~a~~ ", "|a|b|", "- ", "• ", "☐ ", "\\ "),
              Stream.of(
                  "see section A ", "see Section Aa bb ", "(see A ", "back to 1.1 ", "“a” above "),
              Stream.of("either ", "or ", "Decision: a or b? ", "a / b ", "never ", "instead of "),
              Stream.of(
                  "YYYY-MM-DD ", "http://a.b/ ", "www.a.b ", "a@b.c ", "&amp; ", "a, ", "a. ", "。"))
          .stream()
          .flatMap(each -> each)
          .toList();

  /// Where a piece is repeated.
  enum Shape {
    ITEM("- [ ] ", "", "\n"),
    CODE("- [ ] run `git ", "", "`\n"),
    HEADING("- [ ] a\n\n## ", "", "\n\n- [ ] b\n"),
    NOTE("## A\n\n", "", "\n\n- [ ] a\n"),
    LINES("- [ ] a\n", "\n", ""),
    ITEMS("- [ ] a\n- [ ] ", "\n- [ ] ", "\n"),
    HEADINGS("## A\n\n- [ ] a\n\n## ", "\n\n- [ ] a\n\n## ", "\n\n- [ ] a\n");

    private final String before;
    private final String between;
    private final String after;

    Shape(String before, String between, String after) {
      this.before = before;
      this.between = between;
      this.after = after;
    }

    byte[] of(String piece, int length) {
      String shown = this == CODE ? piece.replace("`", "") : piece;
      StringBuilder text = new StringBuilder(before);
      while (text.length() < length) {
        text.append(shown).append(between).append(shown.isEmpty() ? "a" : "");
      }
      return text.append(after).toString().getBytes(UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void fourTimesTheTextTakesAboutFourTimesAsLong(Shape shape) {
    for (String piece : PIECES) {
      byte[] text = shape.of(piece, LENGTH);
      byte[] more = shape.of(piece, 4 * LENGTH);
      long longer = CpuTime.of(() -> read(more));
      if (longer > NOTHING) {
        long shorter = Math.max(NOTHING / 8, CpuTime.shortest(3, () -> read(text)));
        long again = Math.min(longer, CpuTime.shortest(3, () -> read(more)));
        assertTrue(again < 9 * shorter, "`%s`: %d times as long".formatted(piece, again / shorter));
      }
    }
  }

  private static void read(byte[] text) {
    if (new ChecklistReader().read("a.md", text) instanceof ReadResult.Readable(Checklist read)) {
      Lint.problems(read, new String(text, UTF_8));
    }
  }
}
