package tickdown.wording;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Template;

class PlaceholderFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          git tag vX.Y.Z                         | RELEASE X.Y.Z: release
          Release X.Y.Z, then announce X.Y.      | RELEASE X.Y.Z: release, RELEASE X.Y: release
          branch release/vX.Y.0                  | RELEASE X.Y.0: release
          lamp-X.Y.Z.tar.gz                      | RELEASE X.Y.Z: release
          lamp-X.Y.Z-1.rock                      | RELEASE X.Y.Z: release
          x.y.z and vX.X.X and X.XX              | RELEASE x.y.z: release, RELEASE X.X.X: release, RELEASE X.XX: release
          tag vX.Y.Z-rc.N here                   | RELEASE X.Y.Z-rc.N: release
          tag 1.MINOR.0                          | RELEASE 1.MINOR.0: release
          git checkout -b release-MAJOR.MINOR    | RELEASE MAJOR.MINOR: release
          back to vX.Y+1.0-dev                   | ARITHMETIC X.Y+1.0-dev: X.Y+1.0-dev
          drop X.Y-2 now                         | ARITHMETIC X.Y-2: X.Y-2
          bump to MINOR+1                        | ARITHMETIC MINOR+1: MINOR+1
          <X.Y.Z>                                | RELEASE <X.Y.Z>: release
          tell <release manager>                 | WORDS <release manager>: release manager
          lamp:<new-version>                     | WORDS <new-version>: new version
          v<Version>                             | WORDS <Version>: version
          pick <big or small>                    | WORDS <big or small>: big or small
          {{ new_version }} is out               | WORDS {{ new_version }}: new version
          Rename it to [VERSION]                 | WORDS [VERSION]: version
          use $NEW_VERSION                       | VARIABLE $NEW_VERSION: new version
          tag $RELEASE                           | VARIABLE $RELEASE: release name
          use ${REGISTRY}/lamp                   | VARIABLE ${REGISTRY}: registry
          git cherry-pick -x $commit             | VARIABLE $commit: commit
          dated YYYY-MM-DD                       | DATE YYYY-MM-DD: date
          backup_YYYYMMDD.gz                     | DATE YYYYMMDD: date
          vYYYY.M.D is out                       | DATE YYYY.M.D: date
          MM/DD/YYYY                             | DATE MM/DD/YYYY: date
          """)
  void thisIsAPlaceholder(String text, String found) {
    assertEquals(found, words(PlaceholderFinder.inCode(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Versions are MAJOR.MINOR.PATCH",
        "the 4.x.x line",
        "any x.x.>0",
        "a.x.y moves",
        "1.2.3",
        "<br> and <b>x</b>",
        "<details open>",
        "</details>",
        "<https://example.org/x>",
        "<ada@example.org>",
        "<example.org/shop/lamp>",
        "List<String> lamps",
        "Map<String, Lamp>",
        "vector<int>",
        "a < b and c > d",
        "<config name=\"x\">",
        "<lamp>x</lamp>",
        "<stdio.h>",
        "${{ github.ref }}",
        "{{ lamp | upper }}",
        "{{#each}}",
        "$HOME/bin",
        "$PATH",
        "\\$NAME",
        "$(date)",
        "$1",
        "${LAMP:-red}",
        "LAMP=red make $LAMP",
        "for L in a b; do echo $L; done",
        "$API_TOKEN",
        "$DB_PASSWORD",
        "[VERSION](https://example.org)",
        "[LAMP]",
        "MAXIMUM",
        "Yes",
        "YYYY alone",
        "CVE-YYYY-NNNN",
        "xX",
        "matrix.yaml",
        "X-1"
      })
  void thisIsNone(String text) {
    assertEquals("", words(PlaceholderFinder.inCode(text)));
  }

  @Test
  void smallVariablesAreFoundInCommandsOnly() {
    assertEquals(
        List.of(new Inline.Words("costs $lamp today")),
        PlaceholderFinder.inWords("costs $lamp today"));
    assertEquals("", words(PlaceholderFinder.inCode("$lamp_colour")));
  }

  @Test
  void piecesAreInTheOrderOfTheText() {
    Placeholder version =
        new Placeholder(
            "X.Y.Z", "release", new Placeholder.Kind.Release("", List.of("X", "Y", "Z"), ".", ""));
    assertEquals(
        List.of(new Inline.Words("Tag v"), version, new Inline.Words(" now")),
        PlaceholderFinder.inWords("Tag vX.Y.Z now"));
    assertEquals(
        List.of(version, new Template.Literal(" of "), version),
        PlaceholderFinder.inCode("X.Y.Z of X.Y.Z").pieces());
  }

  @Property(tries = 2000)
  void nothingOfTheTextIsLost(@ForAll("texts") String text) {
    assertEquals(text, PlaceholderFinder.inCode(text).text());
    assertEquals(text, PlaceholderFinder.inAddress(text).text());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("XYZxyzMD.v<>{}[]$+-1 ").ofMaxLength(40));
  }

  private static String words(Template code) {
    return Placeholder.in(code)
        .map(each ->
            "%s %s: %s"
                .formatted(
                    each.kind().getClass().getSimpleName().toUpperCase(Locale.ROOT),
                    each.token(),
                    each.name()))
        .collect(joining(", "));
  }
}
