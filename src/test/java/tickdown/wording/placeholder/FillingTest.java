package tickdown.wording.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Block;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;
import tickdown.checklist.Template;

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
          1.4.2      | lamp_X_Y_Z on release-MAJOR-MINOR  | lamp_1_4_2 on release-1-4
          1.4.2      | 1.x.y, 2.X.Y, 1.XX.0               | 1.4.2, 2.X.Y, 1.4.0
          1.4.0-rc.2 | git tag X.Y.ZrcN                   | git tag 1.4.0rc2
          1.4.0rc2   | X.Y.Z-rc.N, X.Y.Z-beta.N           | 1.4.0-rc.2, X.Y.Z-beta.N
          v1.4.1     | v$VERSION <version> {{version}}    | v1.4.1 1.4.1 1.4.1
          1.4.1      | [VERSION] ${RELEASE_VER} <new-version> | 1.4.1 1.4.1 1.4.1
          1.4.1      | $MAJ.$MIN.$PATCH <MINOR>           | 1.4.1 4
          1.4.1      | <previous version> $PYTHON_VERSION | <previous version> $PYTHON_VERSION
          1.4.1      | $RELEASE <tag> <next-version>      | $RELEASE <tag> <next-version>
          spring     | $VERSION                           | $VERSION
          """)
  void valuesStandInPlaceOfPlaceholders(String release, String text, String filled) {
    Filling filling =
        new Filling(Map.of("release", release, "date", "2026-11-22", "registry", "example"));
    assertEquals(filled, filling.fill(PlaceholderFinder.inCode(text)));
  }

  @Test
  void aReleaseIsWithoutItsPreReleaseWhereThatIsNamedApart() {
    Filling apart = new Filling(Map.of("release", "2.5.0-rc1"), true);
    assertEquals(
        "release-v2.5.0 and 2.5.0-rc1",
        apart.fill(PlaceholderFinder.inCode("release-vX.Y.Z and X.Y.Z-rcN")));
  }

  @Test
  void aGivenValueComesBeforeThatOfTheRelease() {
    Filling filling = new Filling(Map.of("release", "1.4.1", "version", "v1.4.1"));
    Placeholder version = Placeholder.in(PlaceholderFinder.inCode("$VERSION")).findFirst().get();
    assertEquals(Optional.of("v1.4.1"), filling.value(version));
    assertFalse(filling.isFromRelease(version));
    assertTrue(new Filling(Map.of("release", "1.4.1")).isFromRelease(version));
  }

  @Test
  void proseIsFilledInAllItsParts() {
    Prose text =
        new Prose(
            List.of(
                new Inline.Words("Tag "),
                new Inline.Strong(
                    List.of(new Inline.Code(PlaceholderFinder.inCode("git tag vX.Y.Z")))),
                PlaceholderFinder.inHtml("<lamp colour>").getFirst(),
                new Inline.Link(
                    PlaceholderFinder.inAddress("https://example.org/vX.Y"),
                    PlaceholderFinder.inWords("X.Y"))));
    Prose filled = new Filling(Map.of("release", "1.4.0", "lamp colour", "red")).fill(text);
    assertEquals("Tag `git tag v1.4.0`red1.4", filled.plain());
    assertEquals("https://example.org/v1.4", filled.links().getFirst().target());
  }

  @Test
  void blocksAreFilledInAllTheirParts() {
    Block.Code code = new Block.Code(3, "sh", PlaceholderFinder.inCode("git tag vX.Y.Z"));
    Prose text = new Prose(PlaceholderFinder.inWords("Tag X.Y.Z"));
    Block quote =
        new Block.Quote(
            1,
            "NOTE",
            List.of(
                new Block.Bullet(2, "-", List.of(new Block.Paragraph(2, text), code)),
                new Block.Table(5, List.of(List.of(text)))));
    Prose filled = new Filling(Map.of("release", "1.4.0")).fill(text);
    assertEquals("Tag 1.4.0", filled.plain());
    assertEquals(
        new Block.Quote(
            1,
            "NOTE",
            List.of(
                new Block.Bullet(
                    2,
                    "-",
                    List.of(
                        new Block.Paragraph(2, filled),
                        new Block.Code(3, "sh", Template.of("git tag v1.4.0")))),
                new Block.Table(5, List.of(List.of(filled))))),
        new Filling(Map.of("release", "1.4.0")).fill(quote));
  }

  @Test
  void whatIsNoPieceByItselfIsNotFilled() {
    Filling filling = new Filling(Map.of("release", "1.4.0"));
    assertEquals("X.Y.Z", filling.fill(Template.of("X.Y.Z")));
  }

  @Test
  void aCalendarVersionInBracketsKeepsItsV() {
    Filling filling = new Filling(Map.of("release", "2026.11.3"));
    assertEquals("v2026.11.3", filling.fill(PlaceholderFinder.inCode("<vYYYY.M.D>")));
  }

  @Test
  void whatIsMissingIsNamed() {
    Filling filling = new Filling(Map.of("release", "1.4.0"));
    List<Placeholder> all =
        Placeholder.in(PlaceholderFinder.inCode("lamp X.Y.Z <colour> vX.Y+1")).toList();
    assertEquals(
        List.of("<colour>", "X.Y+1"),
        filling.unfilled(all).stream().map(Placeholder::token).toList());
  }

  @Test
  void anObjectionToAReleaseNamesTheCharacter() {
    assertEquals(Optional.empty(), Filling.objection("release", "1.4.0-rc.1+b_2"));
    assertEquals(Optional.of("a value cannot contain `;`"), Filling.objection("release", "1;rm"));
    assertEquals(Optional.of("a value cannot contain spaces"), Filling.objection("release", "a b"));
    assertEquals(
        Optional.of("a value cannot contain U+202E"), Filling.objection("release", "a\u202e"));
    assertEquals(Optional.of("a value cannot begin with `-`"), Filling.objection("release", "-f"));
    assertEquals(Optional.of("a value cannot be empty"), Filling.objection("release", ""));
    assertTrue(Filling.objection("release", "a".repeat(64)).isEmpty());
    assertTrue(Filling.objection("release", "a".repeat(65)).isPresent());
  }

  @Test
  void otherValuesMayBeAnyTextInOneLine() {
    assertEquals(Optional.empty(), Filling.objection("registry", "host:5000/path"));
    assertEquals(Optional.empty(), Filling.objection("release name", "Red Lamp (日本)"));
    assertEquals(Optional.of("a value cannot contain U+000A"), Filling.objection("lamp", "a\nb"));
    assertEquals(
        Optional.of("a value cannot contain U+202E"), Filling.objection("lamp", "a\u202e"));
    assertEquals(Optional.of("a value cannot be empty"), Filling.objection("lamp", " "));
    assertTrue(Filling.objection("lamp", "a".repeat(200)).isEmpty());
    assertTrue(Filling.objection("lamp", "a".repeat(201)).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          red                 | echo <lamp>          | echo red
          host:5000/path      | docker push <lamp>   | docker push host:5000/path
          Red Lamp            | echo <lamp>          | echo 'Red Lamp'
          Red Lamp            | echo v<lamp>.zip     | echo v'Red Lamp'.zip
          Red Lamp            | git tag -m "<lamp>"  | git tag -m "Red Lamp"
          Red Lamp            | git tag -m '<lamp>'  | git tag -m 'Red Lamp'
          $(reboot)           | echo <lamp>          | echo '$(reboot)'
          a;reboot            | echo <lamp>          | echo 'a;reboot'
          $(reboot)           | echo "<lamp>"        | echo "<lamp>"
          it's                | echo '<lamp>'        | echo '<lamp>'
          it's                | echo <lamp>          | echo <lamp>
          it's                | echo "<lamp>"        | echo "it's"
          --force             | git push <lamp>      | git push <lamp>
          """)
  void aShellTakesAValueLiterallyOrNotAtAll(String value, String command, String filled) {
    Filling filling = new Filling(Map.of("lamp", value));
    Template template = PlaceholderFinder.inCommand(command);
    assertEquals(filled, filling.command(template));
    assertEquals(filled.contains("<lamp>"), !filling.unfit(template).isEmpty());
  }

  @Test
  void aFormThatTheReleaseDoesNotHaveIsAskedForByItself() {
    Placeholder candidate =
        Placeholder.in(PlaceholderFinder.inCode("X.Y.Z-rc.N")).findFirst().get();
    Filling filling = new Filling(Map.of("release", "1.4.0"));
    assertEquals(
        List.of("X.Y.Z-rc.N"),
        filling.unfilled(List.of(candidate)).stream().map(Placeholder::name).toList());
    assertEquals(
        Optional.of("1.4.0-rc.3"), filling.with("X.Y.Z-rc.N", "1.4.0-rc.3").value(candidate));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$REGISTRY", "REGISTRY", "registry", "${REGISTRY}", "<registry>"})
  void everySpellingNamesThePlaceholder(String spelling) {
    Placeholder registry =
        Placeholder.in(PlaceholderFinder.inCode("push $REGISTRY")).findFirst().get();
    assertTrue(PlaceholderNames.isSpelling(spelling, registry));
    assertFalse(PlaceholderNames.isSpelling("REGION", registry));
  }

  @Property(tries = 1000)
  void fillingWithoutValuesChangesNothing(@ForAll("texts") String text) {
    assertEquals(text, NONE.fill(PlaceholderFinder.inCode(text)));
  }

  @Property(tries = 1000)
  void fillingTwiceIsFillingOnce(@ForAll("texts") String text) {
    Filling filling = new Filling(Map.of("release", "1.4.0", "date", "2026-11-22", "a b", "c"));
    Prose once = filling.fill(new Prose(PlaceholderFinder.inWords(text)));
    assertEquals(once, filling.fill(once));
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
