package tickdown.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import tickdown.screen.KeyCommand;
import tickdown.session.Environment;
import tickdown.walk.Word;

/// The man page documents everything, in roff that groff accepts without warnings.
class ManualTest {
  private static final Path GROFF = Path.of("/usr/bin/groff");
  private static final Environment SURROUNDINGS = Environment.ofThisProcess(_ -> {});
  private static final String PAGE = Manual.page(SURROUNDINGS);
  private static final String READ = read(PAGE);

  @ParameterizedTest
  @EnumSource
  void everyCommandIsThereWithItsOptionsAndExamples(Commands command) {
    CommandLine line = Program.commandLine(command, SURROUNDINGS);
    Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .forEach(spec -> {
          says(".SS \"" + spec.qualifiedName() + "\"");
          spec.options().forEach(option -> says(String.join(", ", option.names())));
          spec.options().forEach(option -> says(String.join(" ", option.description())));
          spec.positionalParameters().forEach(each -> says(String.join(" ", each.description())));
          Stream.of(spec.usageMessage().footer())
              .forEach(each -> says(each.strip().replace("%%", "%")));
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsThere(KeyCommand key) {
    says(".TP\n" + String.join(", ", key.names()) + "\n" + key.help());
  }

  @ParameterizedTest
  @EnumSource
  void everyWordIsThere(Word word) {
    says(".TP\n" + (word.spelling() + " " + word.argument()).strip() + "\n" + word.help());
  }

  @Test
  void everyExitCodeIsThere() {
    ExitCode.meanings().forEach(meaning -> says(".TP\n" + meaning.code() + "\n" + meaning.words()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "a-b, a\\-b",
        "say `a-b` twice, say \\fBa\\-b\\fR twice",
        "one ` alone, one \\(ga alone",
        ".git, \\&.git",
        "'s, \\(aqs",
        "\\n, \\(rsn",
        "~ and ^, \\(ti and \\(ha",
        "caf\u00e9 \u2026, caf\\[u00E9] \\[u2026]"
      })
  void nothingInATextIsARequest(String text, String roff) {
    assertEquals(
        ".PP\n" + roff + "\n",
        new Roff("x", "y").paragraph(text).text().replaceFirst("(?s)^.*\\.ad l\n", ""));
  }

  @Test
  void aManualReaderHasNothingToSay() throws Exception {
    assumeTrue(Files.isExecutable(GROFF));
    assertTrue(PAGE.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f));
    Path page = Files.createTempFile("tickdown", ".1");
    try {
      Files.writeString(page, PAGE);
      assertEquals("", said(List.of(GROFF.toString(), "-man", "-ww", "-z", page.toString())));
    } finally {
      Files.delete(page);
    }
  }

  private static String said(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static void says(String words) {
    assertTrue(READ.contains(words.replace("`", "")), words);
  }

  /// The page as displayed, except for macros.
  private static String read(String roff) {
    return roff.replaceAll("\\\\f[BR]|\\\\&", "")
        .replace("\\-", "-")
        .replace("\\(dq", "\"")
        .replace("\\(aq", "'")
        .replace("\\(ha", "^")
        .replace("\\(ti", "~")
        .replace("\\(rs", "\\");
  }
}
