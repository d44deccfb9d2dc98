package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleLinesTest {

  @ParameterizedTest
  @CsvSource({"IBM850, Größe ist klar", "IBM866, Готово", "UTF-8, Größe 日 😀", "windows-1252, “ü”"})
  void whatIsTypedIsReadInTheCodePage(String codePage, String line) throws IOException {
    byte[] typed = (line + "\r\n" + line + "\r\n").getBytes(Charset.forName(codePage));
    ConsoleLines lines =
        new ConsoleLines(new ByteArrayInputStream(typed), Charset.forName(codePage));
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    assertEquals(line, reader.readLine());
    assertEquals(line, reader.readLine());
    assertEquals(null, reader.readLine());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "9, 5"})
  void noMoreIsWaitedForThanIsThere(int wanted, int got) throws IOException {
    ConsoleLines lines =
        new ConsoleLines(
            new ByteArrayInputStream("öbc\n".getBytes(Charset.forName("IBM850"))),
            Charset.forName("IBM850"));
    assertEquals(got, lines.read(new byte[9], 0, wanted));
  }
}
