package tickdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Settings;

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
        new Settings(List.of("git --version", "wick -v"), List.of("make release")),
        settings("tools: [git --version, wick -v, git --version]\nirreversible: make release"));
    assertEquals(
        new Settings(List.of("sh -c 'lamp: on'"), List.of()),
        settings("tools:\n  - \"sh -c 'lamp: on'\"\n  - ''\n"));
    assertEquals(Settings.NONE, settings("title: x\nembargo: 2026-12-01"));
    assertEquals(Settings.NONE, FrontMatter.of("- [ ] x").settings());
  }

  private static Settings settings(String yaml) {
    return FrontMatter.of("---\n" + yaml + "\n---\n").settings();
  }

  private static List<String> programs(String yaml) {
    return FrontMatter.of("---\nprograms: " + yaml + "\n---\n").programs();
  }
}
