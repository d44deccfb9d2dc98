package tickdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Settings;
import tickdown.run.Story;

class FrontMatterTest {

  @Test
  void aTitleIsReadAsYaml() {
    assertTitle("Harbour release", "title: Harbour release");
    assertTitle("Harbour: release", "title: \"Harbour: release\"");
    assertTitle("Ana's release", "title: 'Ana''s release'");
    assertTitle("Ana's release", "title: \"Ana\\u0027s release\"");
    assertTitle("Harbour release", "title: Harbour release # of this year");
    assertTitle("Harbour release", "title: Harbour\n  release");
    assertTitle("Harbour release", "title: >\n  Harbour\n  release\nlabels: [a, {b: c}]");
    assertTitle("1.10", "title: 1.10");
    assertTitle("Plan B", "title: ''\nname: Plan B");
    assertTitle("Plan B", "title:\nname: Plan B");
  }

  @Test
  void whatIsNotValidYamlIsTakenAsItIs() {
    assertTitle("[REL] <version>", "title: [REL] <version>");
    assertTitle("Step: by step", "title: Step: by step");
  }

  @Test
  void programsAreAListOfNames() {
    assertEquals(List.of("lamp", "wick"), programs("[lamp, 'wick', lamp]"));
    assertEquals(List.of("lamp", "wick"), programs("\n  - lamp # the old one\n  - \"wick\""));
    assertEquals(List.of("lamp", "wick"), programs("\n- lamp\n- wick\ntitle: x"));
    assertEquals(List.of("lamp"), programs("lamp"));
    assertEquals(List.of(), programs("[two words]"));
  }

  private static void assertTitle(String title, String yaml) {
    assertEquals(Optional.of(title), FrontMatter.of("---\n" + yaml + "\n---\n").title());
  }

  @Test
  void settingsAreListsOfCommands() {
    assertEquals(
        new Settings(List.of("git --version", "wick -v"), List.of("make release"), false),
        settings("tools: [git --version, wick -v, git --version]\nirreversible: make release"));
    assertEquals(
        new Settings(List.of("sh -c 'lamp: on'"), List.of(), false),
        settings("tools:\n  - \"sh -c 'lamp: on'\"\n  - ''\n"));
    assertEquals(Settings.NONE, FrontMatter.of("- [ ] x").settings());
  }

  @Test
  void anEmbargoIsWhateverIsNotCertainlyNone() {
    for (String value :
        List.of("true", "yes", "2026-12-01", "the lamp explodes", "'no's'", "[a, b]", "flase")) {
      assertTrue(settings("title: x\nembargo: " + value).isEmbargoed(), value);
    }
    assertTrue(settings("embargo:").isEmbargoed());
    assertTrue(settings("embargo:\n  until: 2026-12-01\ntitle: x").isEmbargoed());
    for (String value : List.of("false", "no", "Off", "\"false\" # for now")) {
      assertFalse(settings("embargo: " + value + "\ntitle: x").isEmbargoed(), value);
    }
    assertFalse(settings("title: x").isEmbargoed());
  }

  @Test
  void mistakesInTheFrontMatterAreProblemsWithASuggestion() {
    assertEquals(
        List.of("2: `flase` is not a valid value for `embargo`; did you mean `false`?"),
        problems("embargo: flase"));
    assertEquals(
        List.of(
            "3: `embargo` in the front matter has no value; write `embargo: true`, or what it is"
                + " about"),
        problems("title: x\nembargo:"));
    assertEquals(
        List.of("3: unknown key `embrago` in the front matter; did you mean `embargo`?"),
        problems("title: x\nembrago: true"));
    assertEquals(
        List.of("2: unknown key `Embargo` in the front matter; did you mean `embargo`?"),
        problems("Embargo: true"));
    for (String fine :
        List.of("embargo: true", "embargo: 'off'", "embargo: until May", "about: x")) {
      assertEquals(List.of(), problems(fine));
    }
  }

  @Test
  void misspelledKeysAreNamedIfTheirKeyIsMissing() {
    assertEquals(
        List.of(
            "2: unknown key `titel` in the front matter; did you mean `title`?",
            "3: unknown key `irreversibel` in the front matter; did you mean `irreversible`?",
            "4: unknown key `tool` in the front matter; did you mean `tools`?",
            "6: unknown key `Programs` in the front matter; did you mean `programs`?"),
        problems(
            "titel: x\nirreversibel: make release\ntool:\n  - lamp --version\nPrograms: [lamp]"));
  }

  @Test
  void keysOfOtherToolsAreFine() {
    for (String fine :
        List.of(
            "file: x",
            "time: 10:00",
            "date: 2026-12-01",
            "table: x",
            "todos: x",
            "hooks: x",
            "rules: x",
            "type: x",
            "projects: x",
            "name: x",
            "names: x",
            "labels: x\nassignees: x\nabout: x",
            "title: x\ntitles: [x, y]",
            "harbour:\n  titel: x\n  embargos: x",
            "about: >\n  titel: x",
            "about: x\n# titel: x")) {
      assertEquals(List.of(), problems(fine), fine);
    }
  }

  private static List<String> problems(String yaml) {
    return Story.checklist("---\n" + yaml + "\n---\n# T\n\n- [ ] one\n").problems().stream()
        .map(problem -> "%d: %s; %s".formatted(problem.line(), problem.message(), problem.hint()))
        .toList();
  }

  private static Settings settings(String yaml) {
    return FrontMatter.of("---\n" + yaml + "\n---\n").settings();
  }

  private static List<String> programs(String yaml) {
    return FrontMatter.of("---\nprograms: " + yaml + "\n---\n").programs();
  }
}
