package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "Größe, 5",
    "'e\u0301', 1",
    "'\u0301', 0",
    "日本語, 6",
    "한국어, 6",
    "ｆｕｌｌ, 8",
    "ｶﾅ, 2",
    "नमस्ते, 3",
    "🚀, 2",
    "'👩\u200d🚀', 2",
    "'👩🏽\u200d🚀', 2",
    "'👨\u200d👩\u200d👧\u200d👦', 2",
    "'❤\ufe0f', 2",
    "❤, 1",
    "'1\ufe0f\u20e3', 2",
    "🇩🇪, 2",
    "🇩🇪🇧🇷, 4",
    "✓, 1",
    "☐, 1",
    "✅, 2",
    "'a 日 🚀', 7"
  })
  void aTextTakesSoManyColumns(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  /// A combining mark takes no column, but forces the text to be measured cluster by cluster.
  @Test
  void whatRulesAndBarsAreDrawnWithTakesOneColumn() {
    for (char c = 0x2500; Columns.isDrawn(c); c++) {
      assertEquals(1, Columns.of(c + "\u0301"), Integer.toHexString(c));
      assertEquals(2, Columns.of(c + "a"), Integer.toHexString(c));
    }
    assertEquals(2, Columns.of("\u25b6\ufe0f"));
  }
}
