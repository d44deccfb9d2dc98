package tickdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// CONTRIBUTING names files that exist, and its table of rooms is that of [RoomsTest].
class ContributingTest {
  private static final Path FILE = Path.of(".github/CONTRIBUTING.md");
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java/tickdown"), Path.of("src/package"));

  /// A row of the table of rooms.
  private record Row(String room, String uses, String library) {
    static Row of(String line) {
      String[] cells = line.replace("`", "").split("\\|", -1);
      return new Row(cells[1].strip(), cells[3].strip(), cells[4].strip());
    }
  }

  @Test
  void everyFileThatItNamesExists() throws IOException {
    List<String> names =
        found("`(\\w[\\w/]*\\.java)`").filter(name -> !name.contains("NAME")).toList();
    assertFalse(names.isEmpty());
    assertEquals(List.of(), names.stream().filter(name -> !isSource(name)).toList());
  }

  @Test
  void everyFileThatItLinksToExists() throws IOException {
    List<String> links = found("\\]\\(([^)]+)\\)").toList();
    assertFalse(links.isEmpty());
    assertEquals(
        List.of(), links.stream().filter(to -> !Files.exists(FILE.resolveSibling(to))).toList());
  }

  @Test
  void itsTableOfRoomsIsThatOfTheTest() throws IOException {
    Map<String, Row> rows =
        Files.readAllLines(FILE).stream()
            .dropWhile(line -> !line.startsWith("| package |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(Row::of)
            .collect(Collectors.toMap(Row::room, row -> row));
    assertEquals(
        Stream.of(RoomsTest.Room.values()).map(RoomsTest.Room::title).collect(Collectors.toSet()),
        rows.keySet());
    for (RoomsTest.Room room : RoomsTest.Room.values()) {
      assertRow(room, rows.get(room.title()));
    }
  }

  private static void assertRow(RoomsTest.Room room, Row row) {
    if (!row.uses().equals("all but Main")) {
      assertEquals(room.entered(), words(row.uses()), row.room());
    }
    assertEquals(room.libraries().isEmpty(), row.library().isEmpty(), row.room());
    String library = row.library().toLowerCase(Locale.ROOT);
    assertTrue(room.libraries().stream().allMatch(each -> each.contains(library)), row.room());
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(", "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean isSource(String name) {
    return SOURCES.stream().anyMatch(folder -> Files.exists(folder.resolve(name)));
  }

  /// What the group of `pattern` matches in CONTRIBUTING.
  private static Stream<String> found(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(FILE))
        .results()
        .map((MatchResult match) -> match.group(1));
  }
}
