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
        .warns("No outstanding item is owned or claimed by dora; 1 is nobody's.")
        .whatever();
  }

  @Test
  void whatIsClaimedIsMineUntilItIsGivenBackOrTakenOver() throws Exception {
    sandbox.write("RELEASE_CHECKLIST.md", "# Lamp\n## All\n- [ ] Wired\n- [ ] Sold\n");
    sandbox.tickdown("start", "-r", "1.0").run().exits(0).whatever();
    claim("ben", "1.1", "1.2").mentions("1.1 claimed · Wired", "1.2 claimed · Sold").whatever();
    assertEquals("2\n", mine("ben", "--count"));
    claim("ben", "1.1").mentions("1.1 is already claimed by ben; nothing recorded.").whatever();
    claim("ana", "1.1").mentions("1.1 claimed · Wired").whatever();
    assertEquals("1\n", mine("ben", "--count"));
    sandbox
        .tickdown("remaining")
        .run()
        .exits(0)
        .mentions("1.1  Wired (claimed by ana)", "1.2  Sold (claimed by ben)")
        .whatever();
    sandbox
        .tickdown("remaining", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"claimed-by\" : [ \"ana\" ]")
        .whatever();
    sandbox.tickdown("status").run().exits(0).mentions("claimed: 1.1 (ana), 1.2 (ben)").whatever();
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .mentions("ana has claimed this")
        .whatever();
    sandbox
        .tickdown("claim", "--drop", "1.1", "--operator", "ben")
        .run()
        .exits(2)
        .warns("1.1 is claimed by ana")
        .whatever();
    claim("ben", "--drop", "1.2").mentions("1.2 claim dropped · Sold").whatever();
    assertEquals("", mine("ben"));
    sandbox.tickdown("tick", "1.1", "--operator", "ben").run().exits(0).whatever();
    sandbox
        .tickdown("claim", "1.1", "--operator", "ana")
        .run()
        .exits(2)
        .warns("1.1 is already done")
        .whatever();
    sandbox.tickdown("log").run().exits(0).mentions("ana  1.1 claimed · Wired").whatever();
  }

  private Result claim(String operator, String... more) throws Exception {
    String[] words = new String[more.length + 3];
    System.arraycopy(new String[] {"claim", "--operator", operator}, 0, words, 0, 3);
    System.arraycopy(more, 0, words, 3, more.length);
    return sandbox.tickdown(words).run().exits(0);
  }

  private String mine(String operator, String... more) throws Exception {
    String[] words = new String[more.length + 4];
    System.arraycopy(new String[] {"remaining", "--mine", "--operator", operator}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return sandbox.tickdown(words).run().exits(0).whatever().output();
  }
}
