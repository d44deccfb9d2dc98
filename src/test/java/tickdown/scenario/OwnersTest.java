package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Items that have an owner.
class OwnersTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void remainingPrintsWhatIsMine() throws Exception {
    sandbox.write(
        "RELEASE_CHECKLIST.md",
        """
        # Lamp
        ## Before <!-- owner: ana, @Ben -->
        - [ ] Wired
        - [ ] Painted <!-- owner: cleo -->
        ## After
        - [ ] Sold
        """);
    sandbox.tickdown("start", "-r", "1.0").run().exits(0).whatever();
    assertEquals("1\n", mine("ben", "--count"));
    assertEquals(
        "1 Before                                                  1 left\n  1.2  Painted\n",
        mine("cleo"));
    sandbox
        .tickdown("remaining", "--mine", "--operator", "dora")
        .run()
        .exits(0)
        .warns("No outstanding item has dora as its owner; 1 has no owner.")
        .whatever();
  }

  private String mine(String operator, String... more) throws Exception {
    String[] words = new String[more.length + 4];
    System.arraycopy(new String[] {"remaining", "--mine", "--operator", operator}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return sandbox.tickdown(words).run().exits(0).whatever().output();
  }
}
