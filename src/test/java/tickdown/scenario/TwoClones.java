package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two operators with clones of one project, `shop` and `other`, and a run that ana has started.
abstract class TwoClones {
  private static final String LIST =
      """
      # Lamp

      ## Prepare

      - [ ] Fill the oil
      - [ ] Trim the wick
      - [ ] Clean the glass

      ## Light

      - [ ] Push the tag (`git push origin v1.4.0`)
      - [ ] Tell the village
      """;

  @RegisterExtension final Sandbox sandbox = new Sandbox();

  @BeforeEach
  void clones() {
    sandbox.git("init", "-q", "--bare", "../hub.git");
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.git("add", ".");
    sandbox.git("-c", "user.name=ana", "-c", "user.email=ana@localhost", "commit", "-qm", "list");
    sandbox.git("remote", "add", "origin", "../hub.git");
    sandbox.git("push", "-q", "origin", "HEAD:refs/heads/main");
    sandbox.git("clone", "-q", "-b", "main", "../hub.git", "../other");
    ana("start", "-r", "1.4.0");
  }

  final String ana(String... words) {
    return anas(words).succeeds();
  }

  final ProgramStart anas(String... words) {
    return sandbox.tickdown(words).with("TICKDOWN_OPERATOR", "ana");
  }

  final String ben(String... words) {
    return bens(words).succeeds();
  }

  final ProgramStart bens(String... words) {
    return sandbox
        .tickdown(words)
        .in(sandbox.folder().resolve("other"))
        .with("TICKDOWN_OPERATOR", "ben");
  }

  final void joined() {
    ana("tick", "1.1");
    assertEquals(
        """
        Shared 1.4.0 at origin: 3 events.
        Others join it with `tickdown join 1.4.0` in their clones.
        """,
        ana("share"));
    bens("resume", "1.4.0", "--plain")
        .typing("quit")
        .run()
        .warns("joined 1.4.0, which ana started on ")
        .whatever();
  }

  final List<String> refs(String below) {
    return sandbox
        .shell("git --git-dir ../hub.git for-each-ref '--format=%(refname)' " + below)
        .succeeds()
        .lines()
        .toList();
  }
}
