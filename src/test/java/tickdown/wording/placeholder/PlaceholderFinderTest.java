package tickdown.wording.placeholder;

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
          git tag lamp_X_Y_Z                     | RELEASE X_Y_Z: release
          app/upgradeX_X_X/lamp.go               | RELEASE X_X_X: release
          branch release-MAJOR-MINOR             | RELEASE MAJOR-MINOR: release
          set it to MAJOR.MINOR.PATCH            | RELEASE MAJOR.MINOR.PATCH: release
          cut 3.XX.0-beta.2                      | RELEASE 3.XX.0-beta.2: release
          the v3.X.Y tarball, v.X.Y.Z            | RELEASE 3.X.Y: release, RELEASE X.Y.Z: release
          title "Release 2.x.x"                  | RELEASE 2.x.x: release
          line 3.xxx                             | RELEASE 3.xxx: release
          X.Y.ZrcN and X.YbN, X.Y.Z.devN         | RELEASE X.Y.ZrcN: release, RELEASE X.YbN: release, RELEASE X.Y.Z.devN: release
          vX.Y.(Z+1) after v(X-1).0              | ARITHMETIC X.Y.(Z+1): X.Y.(Z+1), ARITHMETIC (X-1).0: (X-1).0
          ubuntuXX and k8s2XX                    | WORDS ubuntuXX: ubuntuxx, WORDS k8s2XX: k8s2xx
          {{ release.short }} of {{ lamp.tag }}  | WORDS {{ release.short }}: release.short, WORDS {{ lamp.tag }}: lamp.tag
          v{MAJOR}.{MINOR}.{PATCH}               | WORDS {MAJOR}: major, WORDS {MINOR}: minor, WORDS {PATCH}: patch
          [major].[minor].[patch]                | WORDS [major]: major, WORDS [minor]: minor, WORDS [patch]: patch
          lamp-{version}.zip                     | WORDS {version}: version
          git tag vVERSION                       | WORDS VERSION: version
          git push REMOTE BRANCH-NAME            | WORDS REMOTE: remote, WORDS BRANCH-NAME: branch name
          git tag @VERSION@                      | WORDS @VERSION@: version
          close __RELEASE_ISSUE__                | WORDS __RELEASE_ISSUE__: release issue
          git push origin %TAG%                  | WORDS %TAG%: tag
          git revert HEAD~N                      | WORDS HEAD~N: head~n
          git checkout stable-xxx                | WORDS stable-xxx: stable xxx
          curl https://your-domain.com/health    | WORDS your-domain.com: your domain.com
          curl https://api.seu-dominio.com.br    | WORDS api.seu-dominio.com.br: api.seu dominio.com.br
          cp /path/to/lamp .                     | WORDS /path/to/lamp: /path/to/lamp
          git push origin {branch}               | WORDS {branch}: branch
          make release VERSION=X                 | WORDS X: x
          docker push lamp:TAG                   | WORDS TAG: tag
          gcloud app deploy --project PROJECT_ID | WORDS PROJECT_ID: project id
          git checkout -b update_X.X.XrcX        | RELEASE X.X.XrcX: release
          git push origin vX.Y.Z(-rcN)           | WORDS vX.Y.Z(-rcN): vx.y.z( rcn)
          git tag X.Y[alphatag]                  | WORDS X.Y[alphatag]: x.y[alphatag]
          git tag vX.Y.Z-rc<number>              | WORDS vX.Y.Z-rc<number>: vx.y.z rc<number>
          dch -v X.Y.Z-N                         | WORDS X.Y.Z-N: x.y.z n
          git checkout bump-LAMP_NAME-MAJOR.MINOR+1 | WORDS LAMP_NAME: lamp name, ARITHMETIC MAJOR.MINOR+1: MAJOR.MINOR+1
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
        "SECRET=<generated-secret>",
        "curl -H 'Authorization: Bearer <api-token>' $HOME",
        "enter <your password>",
        "export SIGNING_TOKEN='<yours>' DB_PASSWORD={{ yours }}",
        "mysql -p<db password>",
        "deploy <API_TOKEN>",
        "$DB_PASSWORD",
        "[VERSION](https://example.org)",
        "[LAMP]",
        "MAXIMUM",
        "Yes",
        "YYYY alone",
        "CVE-YYYY-NNNN",
        "xX",
        "matrix.yaml",
        "X-1",
        "semantic versioning: MAJOR.MINOR.PATCH",
        "X-Y plane",
        "X_MIN and Y_MAX",
        "x_y_z",
        "node 18.x",
        "the 4.x line",
        "4XX and 5XX",
        "size XXL",
        "mktemp lamp.XXXXXX",
        "{{if .Lamp}}",
        "{{ end }}",
        "mkdir {bin,lib}",
        "git show HEAD@{upstream}",
        "curl -w %{http_code} example.org",
        "awk '{print}' lamp",
        "GET /lamps/{id}",
        "pip install lamp[dev]",
        "ls [a-z]*",
        "cat VERSION",
        "git add VERSION",
        "grep -rn VERSION src",
        "echo 1.4.0 > VERSION",
        "docker run -e DATABASE_URL lamp",
        "gh secret set LAMP_URL",
        "psql -c 'CREATE USER lamp'",
        "make NAME=lamp",
        "git show HEAD",
        "curl -X POST example.org",
        "cmake -DLAMP_NAME .",
        "less README",
        "vim README.md",
        "python __init__.py",
        "cc __FILE__",
        "printf %s%20lamp%20",
        "date +%Y-%m-%d",
        "sed -i '/^x/,$d' lamp",
        "import $ivy.org.lamp",
        "a<b and c>d",
        "Update VERSION",
        "git config user.name Ana",
        "cp some/path lamp"
      })
  void thisIsNone(String text) {
    assertEquals("", words(PlaceholderFinder.inCode(text)));
  }

  @Test
  void aTemplateMayChangeWhatItInserts() {
    assertEquals(
        "WORDS {{ release|name:\"short\" }}: release|name:\"short\"",
        words(PlaceholderFinder.inCode("{{ release|name:\"short\" }}")));
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
