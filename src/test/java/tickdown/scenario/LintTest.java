package tickdown.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `tickdown lint`: what it prints, and its exit codes.
class LintTest {
  private static final String TWICE = "- [ ] Tag pushed\n- [ ] Tag pushed\n- [ ] \u001b[31mTBD\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void problemsHaveALineASentenceAndAHint() {
    sandbox
        .write("RELEASE_CHECKLIST.md", TWICE)
        .tickdown("lint")
        .run()
        .exits(1)
        .prints(
            "problem: duplicate item “Tag pushed” (first on line 1) (repeated-item)",
            "  --> RELEASE_CHECKLIST.md:2",
            "   | - [ ] Tag pushed",
            "hint: say how it differs, or remove it",
            "",
            "RELEASE_CHECKLIST.md: 1 problem")
        .says("");
  }

  @Test
  void rulesCanBeLeftOut() {
    sandbox
        .write("list.md", TWICE)
        .tickdown("lint", "list.md", "--ignore", "repeated-item,box")
        .run()
        .exits(0)
        .prints("list.md: no problems")
        .says("");
    sandbox
        .tickdown("lint", "list.md", "--ignore", "nonsense")
        .isRefused(
            2, "error: unknown rule `nonsense`", "hint: `tickdown lint --rules` lists the rules");
    sandbox.tickdown("lint", "--rules").run().exits(0).mentions("  repeated-item  ").says("");
  }

  @Test
  void aFileThatCannotBeUsedDoesNotHideTheOthers() {
    sandbox
        .write("list.md", TWICE)
        .write("prose.md", "Only words.\n")
        .tickdown("lint", "none.md", "prose.md", "list.md")
        .run()
        .exits(2)
        .mentions("list.md: 1 problem")
        .warns("no such file", "--> none.md", "no items, only text", "--> prose.md");
  }

  @Test
  void asJsonTheyNameTheirRule() {
    sandbox
        .write("list.md", TWICE)
        .tickdown("lint", "list.md", "--format", "json")
        .run()
        .exits(1)
        .prints(
            "{",
            "  \"format\" : 1,",
            "  \"files\" : [ {",
            "    \"file\" : \"list.md\",",
            "    \"problems\" : [ {",
            "      \"line\" : 2,",
            "      \"rule\" : \"repeated-item\",",
            "      \"message\" : \"duplicate item “Tag pushed” (first on line 1)\",",
            "      \"hint\" : \"say how it differs, or remove it\"",
            "    } ]",
            "  } ]",
            "}")
        .says("");
  }
}
