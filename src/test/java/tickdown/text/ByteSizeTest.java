package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sizes of files in words.
class ByteSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "1, 1 byte",
    "1023, 1023 bytes",
    "1024, 1 KiB",
    "1025, 2 KiB",
    "1047552, 1023 KiB",
    "1047553, 1 MiB",
    "1048577, 1.1 MiB",
    "16777216, 16 MiB"
  })
  void aSizeIsRoundedUp(long bytes, String words) {
    assertEquals(words, ByteSize.of(bytes));
  }
}
