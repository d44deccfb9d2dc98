package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;

/// Other YAML readers can read a journal at any moment, and see the same strings.
class YamlTest {
  private static final List<String> HOSTILE =
      List.of(
          "plain",
          "a: b # c",
          "- x",
          "\"quoted\" and \\",
          "two\nlines\r\n",
          "\u0085\u2028\u2029",
          "\ufeffbom",
          "\u0000\u001b[2J",
          "🚀 日本 é",
          "\u202egpj.exe",
          "{}[],&*!|>%@`",
          "\ufffe\uffff");

  @TempDir private Path folder;

  @Test
  void everyStepIsYaml() throws IOException {
    try (Journal journal = SampleRun.create(folder)) {
      for (int i = 0; i < HOSTILE.size(); i++) {
        append(journal, HOSTILE.get(i));
        Map<?, ?> yaml = yaml(Files.readString(folder.resolve("release-1.4.0.yaml")));
        List<?> events = (List<?>) yaml.get("events");
        assertEquals(i + 2, events.size());
        assertEquals(HOSTILE.get(i), ((Map<?, ?>) events.getLast()).get("text"));
        assertEquals("1.4.0", yaml.get("run"));
      }
    }
  }

  @Test
  void pythonReadsEveryStep() throws IOException, InterruptedException {
    assumeTrue(python("import yaml").isPresent(), "no python3 with yaml");
    Path file = folder.resolve("release-1.4.0.yaml");
    String program =
        "import yaml,sys; d=yaml.safe_load(open('%s',encoding='utf-8')); "
            + "sys.stdout.buffer.write((str(len(d['events']))+d['run']+d['events'][-1]['text'])"
            + ".encode('utf-8'))";
    try (Journal journal = SampleRun.create(folder)) {
      for (int i = 0; i < HOSTILE.size(); i++) {
        append(journal, HOSTILE.get(i));
        String expected = (i + 2) + "1.4.0" + HOSTILE.get(i);
        assertEquals(Optional.of(expected), python(program.formatted(file)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.4.0",
        "1.4",
        "14",
        "2026-11-22",
        "no",
        "Yes",
        "null",
        "~",
        "1e5",
        "0x1f",
        "1_0.5",
        "",
        ".inf",
        "v1.4",
        "-",
        "---",
        "a: b",
        "# c",
        "a\nb",
        "🚀",
        "docs/RELEASE CHECKLIST.md",
        "1.4.0+b.7",
        "y",
        "1:30",
        "12.",
        "=",
        "<<"
      })
  void namesOfRunsStayStrings(String name) throws IOException, InterruptedException {
    JournalHeader header = new JournalHeader(name, "docs/" + name);
    byte[] bytes = header.bytes();
    assertEquals(
        new JournalHeader.Found.Good(header), JournalHeader.read(bytes, JournalHeader.end(bytes)));
    Map<?, ?> yaml = yaml(new String(bytes, StandardCharsets.UTF_8));
    assertEquals(name, yaml.get("run"));
    assertEquals("docs/" + name, yaml.get("checklist"));
    Path file = Files.write(folder.resolve("header"), bytes);
    String program =
        "import yaml,sys; sys.stdout.buffer.write("
            + "yaml.safe_load(open('%s',encoding='utf-8'))['run'].encode('utf-8'))";
    if (python("import yaml").isPresent()) {
      assertEquals(Optional.of(name), python(program.formatted(file)));
    }
  }

  private static void append(Journal journal, String text) {
    Event what =
        new Event.Answered(
            new ItemName("an/item", text),
            new Outcome.Skipped(new Reason("because " + text)),
            List.of(),
            Optional.empty());
    SampleRun.append(journal, what);
  }

  private static Map<?, ?> yaml(String text) {
    return assertInstanceOf(
        Map.class, new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  /// The output of a Python program; empty if it cannot be run.
  private static Optional<String> python(String program) throws InterruptedException {
    try {
      Process python =
          new ProcessBuilder("python3", "-c", program)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return python.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
