package tickdown.faults;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A mistake that somebody could make in the sources, and that a test has to notice.
///
/// @param fault what goes wrong then, in a few words
/// @param file the source, relative to the package `tickdown`
/// @param code what the source says; occurs exactly once in it
/// @param instead what it says with the mistake
/// @param tests the tests that should notice, relative to the package `tickdown`:
///   `journal.JournalTest`, or one method of it: `journal.JournalTest#name`
record Fault(String fault, String file, String code, String instead, List<String> tests) {
  private static final Path SOURCES = Path.of("src/main/java/tickdown");

  /// All faults.
  static List<Fault> all() {
    try (InputStream listed = Fault.class.getResourceAsStream("/faults.yaml")) {
      return new YAMLMapper().readValue(listed, new TypeReference<List<Fault>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The source as it is.
  String source() {
    try {
      return Files.readString(SOURCES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How often the source says what the fault replaces.
  long occurrences() {
    return replaced().matcher(source()).results().count();
  }

  /// The source with the fault.
  String faulty() {
    return replaced().matcher(source()).replaceFirst(Matcher.quoteReplacement(instead.strip()));
  }

  /// What the fault replaces; how far lines are indented does not matter.
  private Pattern replaced() {
    return Pattern.compile(
        code.strip().lines().map(String::strip).map(Pattern::quote).collect(joining("\\n *")));
  }

  @Override
  public String toString() {
    return fault;
  }
}
