package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;

/// Which code of an item is a step, because of the words around it.
class StepsInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Run `wick light`                                   | wick light
          Please execute `wick light all` on the host        | wick light all
          run the following command: `wick light`            | wick light
          Type `glow see`, then check                        | glow see
          Published with `wick publish lamp`                 | wick publish lamp
          Checked using `glow see`                           | glow see
          Tests pass (`wick check all`)                      | wick check all
          Clean (`glow see` or similar).                     | glow see
          Run `wick light` and `glow see`                    | wick light; glow see
          Run `./light.sh` (Linux) or `light.bat` (Windows)  | ./light.sh; light.bat
          Run `bump_lamp.sh`                                 | bump_lamp.sh
          Prepare it using `../tools/bump.sh`                | ../tools/bump.sh
          `wick --version` is right                          | wick --version
          `wick light --all` works                           | wick light --all
          `git status` is clean                              | git status
          Führe `wick light` aus                             | wick light
          Veröffentlicht mit `wick publish lamp`             | wick publish lamp
          Exécuter `wick light`                              | wick light
          Ejecutar `wick light`                              | wick light
          Executar o comando `wick light`                    | wick light
          Eseguire `wick light`                              | wick light
          Выполните `wick light`                             | wick light
          运行 `wick light`                                  | wick light
          `wick light` を実行する                            | wick light
          Do not forget to run `git push`                    | git push
          Do not merge until `make test` passes              | make test
          Not signed yet, so run `wick sign lamp`            | wick sign lamp
          `New-Lamp.ps1 -Colour red`                         | New-Lamp.ps1 -Colour red
          `Copy-Item lamp wick`                              | Copy-Item lamp wick
          Command: `git fetch origin`                        | git fetch origin
          Use `git pull` instead of `git fetch`              | git pull
          """)
  void thisIsAStep(String text, String steps) {
    assertEquals(steps, String.join("; ", steps("- [ ] " + text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do **not** use `git push --tags`",
        "Never run `git push --force`",
        "Don't run `make clean` here",
        "You must not run `rm -rf lamp` or `git clean -fd`",
        "Signed, instead of `git tag -a lamp`",
        "Avoid `npm publish --force`",
        "Niemals `git push --force`",
        "Nicht mit `git push --tags` veröffentlichen",
        "Ne jamais exécuter `git push --force`",
        "No usar, nunca `git push --force`",
        "Não execute `git push --force`",
        "Не запускайте `git push --force`",
        "不要运行 `git push --force`",
        "If `cargo publish` fails, ask Ana",
        "When `make test` fails, ask Ana",
        "It fails on the `wick build` command",
        "A banner for when users run `deno upgrade`",
        "CI runs `wick light` each night",
        "The workflow will run `wick light`",
        "`git cherry-pick` the fixes",
        "Values for `helm upgrade` reviewed",
        "Build Command: `pip install lamp`",
        "Start command: `npm start lamp`",
        "Merge with `Squash and merge`",
        "With the `good first lamp` label",
        "Answers with `GET /health`",
        "Table (`DESCRIBE lamps;`)",
        "Title (`chore: new lamp`)",
        "Shown as `lamp is red`",
        "Colours (`red = on`)",
        "Uses `install --force`"
      })
  void thisIsNone(String text) {
    assertEquals(List.of(), steps("- [ ] " + text));
  }

  @Test
  void aFenceDirectlyUnderAnItemIsItsStep() {
    assertEquals(
        List.of("git tag vX.Y.Z"), steps("- [ ] Tag it\n```sh\ngit tag vX.Y.Z\n```\n- [ ] Next\n"));
    assertEquals(
        List.of("git tag vX.Y.Z"),
        steps("- [ ] Tag it:\n\n```sh\ngit tag vX.Y.Z\n```\n\n## More\n"));
    assertEquals(
        List.of("git tag lamp"), steps("- [ ] Out\n  - [ ] In\n```sh\ngit tag lamp\n```\n"));
    assertEquals(List.of(), steps("- [ ] Tag it\n\n```sh\ngit tag vX.Y.Z\n```\n"));
    assertEquals(List.of(), steps("- [ ] Tag it\n- Plain:\n```sh\ngit tag vX.Y.Z\n```\n"));
  }

  @Test
  void settingsAreNoStep() {
    assertEquals(
        List.of(), steps("- [ ] Set\n  ```sh\n  LAMP=red\n  # or\n  WICK=\"a b\"\n  ```\n"));
    assertEquals(
        List.of("LAMP=red\nmake lamp"),
        steps("- [ ] Set\n  ```sh\n  LAMP=red\n  make lamp\n  ```\n"));
    assertEquals(
        List.of("export LAMP=red"),
        steps("- [ ] Set\n\n      export LAMP=red\n\n      Note: ask Ana.\n"));
  }

  private static List<String> steps(String text) {
    Checklist checklist =
        switch (new ChecklistReader().read("lamp.md", text.getBytes(StandardCharsets.UTF_8))) {
          case ReadResult.Readable(Checklist read) -> read;
          case ReadResult.Unusable unusable -> throw new AssertionError(unusable);
        };
    return checklist.entries().stream()
        .flatMap(entry -> entry.item().terms().steps().stream())
        .map(step -> step.command().text())
        .toList();
  }
}
