package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;

class FillingTest {
  private static final Filling NONE = new Filling(Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.4.2      | git tag -a vX.Y.Z -m "Lamp vX.Y.Z" | git tag -a v1.4.2 -m "Lamp v1.4.2"
          v1.4.2     | git tag vX.Y.Z                     | git tag v1.4.2
          1.4.2      | X.Y and X.Y.0 and x.y.z            | 1.4 and 1.4.0 and 1.4.2
          1.4.2      | 1.MINOR.0 of v1.MINOR              | 1.4.0 of v1.4
          2.4.2      | 1.MINOR.0                          | 1.MINOR.0
          1.4.0-rc.1 | vX.Y.Z in X.Y, vX.Y.Z-rc.N         | v1.4.0-rc.1 in 1.4, v1.4.0-rc.1
          1.4.0      | vX.Y.Z-rc.N                        | vX.Y.Z-rc.N
          1.4.0      | vX.Y+1.0                           | vX.Y+1.0
          spring     | X.Y.Z of X.Y                       | spring of X.Y
          2026.11.3  | vYYYY.M.D by YYYY-MM-DD            | v2026.11.3 by 2026-11-22
          1.4.0      | <vX.Y.Z> on DD.MM.YYYY             | v1.4.0 on 22.11.2026
          1.4.0      | YYYY.M.D                           | 2026.11.22
          1.4.0      | docker push $REGISTRY/lamp:<tag>   | docker push example/lamp:<tag>
          """)
  void valuesStandInPlaceOfPlaceholders(String release, String text, String filled) {
    Filling filling =
        new Filling(Map.of("release", release, "date", "2026-11-22", "registry", "example"));
    assertEquals(filled, filling.fill(text, PlaceholderFinder.inCode(text)));
  }

  @Test
  void proseIsFilledInAllItsParts() {
    Prose text =
        new Prose(
            List.of(
                new Inline.Words("Tag "),
                new Inline.Strong(List.of(new Inline.Code("git tag vX.Y.Z"))),
                new Inline.Html("<lamp colour>"),
                new Inline.Link("https://example.org/vX.Y", List.of(new Inline.Words("X.Y")))));
    Prose filled =
        new Filling(Map.of("release", "1.4.0", "lamp colour", "red"))
            .fill(text, PlaceholderFinder.in(text));
    assertEquals("Tag `git tag v1.4.0`red1.4", filled.plain());
    assertEquals("https://example.org/v1.4", filled.links().getFirst().target());
  }

  @Test
  void onlyKnownPlaceholdersAreFilled() {
    Filling filling = new Filling(Map.of("release", "1.4.0"));
    assertEquals("X.Y.Z", filling.fill("X.Y.Z", List.of()));
  }

  @Test
  void whatIsMissingIsNamed() {
    Filling filling = new Filling(Map.of("release", "1.4.0"));
    List<Placeholder> known = PlaceholderFinder.inCode("lamp X.Y.Z <colour> vX.Y+1");
    assertEquals(
        List.of("<colour>", "X.Y+1"),
        filling.unfilled(known).stream().map(Placeholder::token).toList());
    assertEquals(List.of(), filling.unfilled("lamp X.Y.Z", known));
  }

  @Test
  void anObjectionNamesTheCharacter() {
    assertEquals(Optional.empty(), Filling.objection("1.4.0-rc.1+b_2"));
    assertEquals(Optional.of("`;` cannot stand in a value"), Filling.objection("1;rm"));
    assertEquals(Optional.of("a blank cannot stand in a value"), Filling.objection("a b"));
    assertEquals(
        Optional.of("the character U+202E cannot stand in a value"), Filling.objection("a\u202e"));
    assertEquals(Optional.of("a value cannot begin with `-`"), Filling.objection("-f"));
    assertEquals(Optional.of("a value cannot be empty"), Filling.objection(""));
    assertTrue(Filling.objection("a".repeat(64)).isEmpty());
    assertTrue(Filling.objection("a".repeat(65)).isPresent());
  }

  @Property(tries = 1000)
  void fillingWithoutValuesChangesNothing(@ForAll("texts") String text) {
    assertEquals(text, NONE.fill(text, PlaceholderFinder.inCode(text)));
  }

  @Property(tries = 1000)
  void fillingTwiceIsFillingOnce(@ForAll("texts") String text) {
    Filling filling = new Filling(Map.of("release", "1.4.0", "date", "2026-11-22", "a b", "c"));
    List<Placeholder> known = PlaceholderFinder.inCode(text);
    List<Placeholder> left = filling.unfilled(text, known);
    if (left.isEmpty()) {
      String once = filling.fill(text, known);
      assertEquals(once, filling.fill(once, List.of()));
    }
  }

  @Property(tries = 1000)
  void anyTextIsScanned(@ForAll String text) {
    PlaceholderFinder.inCode(text);
    PlaceholderFinder.in(Prose.of(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "X", "Y", "Z", ".", "v", "+1", "-1", "-rc.N", "MAJOR", "MINOR", "1", "<", ">", "a b",
            "{{", "}}", "$", "{", "}", "NAME", "=", "YYYY", "MM", "DD", "-", "/", " ", "[", "]",
            "VERSION", "rc1", "x")
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }
}
