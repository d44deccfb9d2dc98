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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tickdown.command.console.ExitCode;
import tickdown.command.manual.CommandEntry;
import tickdown.screen.KeyCommand;
import tickdown.session.Environment;
import tickdown.walk.TypedCommand;

/// The man page documents everything, in roff that groff accepts without warnings.
class ManualTest {
  private static final Path GROFF = Path.of("/usr/bin/groff");
  private static final Environment ENVIRONMENT = Environment.ofThisProcess(_ -> {});
  private static final String PAGE = Manual.page(ENVIRONMENT);
  private static final String READ = read(PAGE);

  static List<CommandEntry> commands() {
    return new Program(ENVIRONMENT).commands();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsThereWithItsOptionsAndExamples(CommandEntry command) {
    CommandLine line = command.line().get();
    Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .forEach(spec -> {
          says(".SS \"" + spec.qualifiedName() + "\"");
          spec.options().stream()
              .filter(option -> !option.hidden())
              .forEach(option -> {
                says(String.join(", ", option.names()));
                says(String.join(" ", option.description()));
              });
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
  void everyWordIsThere(TypedCommand word) {
    says(
        ".TP\n"
            + (String.join(", ", word.names()) + " " + word.argument()).strip()
            + "\n"
            + word.help());
  }

  @Test
  void everyExitCodeIsThere() {
    ExitCode.meanings().forEach(meaning -> says(".TP\n" + meaning.code() + "\n" + meaning.words()));
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
