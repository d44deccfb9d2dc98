package tickdown.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The programs with which a command begins: the list `programs.txt`, and what the front matter of
/// the checklist adds.
///
/// Reading never depends on the machine it happens on, so nobody looks what is installed.
record Programs(Set<String> added) {

  Programs {
    added = Set.copyOf(added);
  }

  static Programs with(Collection<String> added) {
    return new Programs(Set.copyOf(added));
  }

  /// Whether `word` is the name of a program.
  boolean has(String word) {
    return added.contains(word) || Known.NAMES.contains(word);
  }

  /// Read when the first word is looked up.
  private static final class Known {
    static final Set<String> NAMES = read();

    private static Set<String> read() {
      try (InputStream list = Programs.class.getResourceAsStream("programs.txt")) {
        return names(new String(list.readAllBytes(), StandardCharsets.UTF_8))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Stream<String> names(String list) {
      return list.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .flatMap(line -> Stream.of(line.split(" ")));
    }
  }
}
