package tickdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

  private static List<String> programs(String yaml) {
    return FrontMatter.of("---\nprograms: " + yaml + "\n---\n").programs();
  }
}
