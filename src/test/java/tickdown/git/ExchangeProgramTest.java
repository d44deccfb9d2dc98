package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.ExchangeProgram.Reach;

/// The environment in which git exchanges.
class ExchangeProgramTest {

  @Test
  void whatPointsElsewhereIsLeftOut() {
    Map<String, String> environment = new HashMap<>();
    for (String name :
        List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY")) {
      environment.put(name, "/project/.git");
    }
    environment.put("GIT_NAMESPACE", "x");
    environment.put("GIT_TRACE", "1");
    environment.put("GIT_TRACE_CURL", "/tmp/trace");
    environment.put("GIT_CONFIG_COUNT", "0");
    environment.put("LC_ALL", "de_DE.UTF-8");
    environment.put("PATH", "/bin");
    program(Manner.ASKING).change(environment, Call.own("gc"), Map.of());
    assertEquals("/journals/exchange.git", environment.get("GIT_DIR"));
    assertEquals("0", environment.get("GIT_CONFIG_COUNT"));
    assertEquals("/bin", environment.get("PATH"));
    assertEquals("C", environment.get("LC_ALL"));
    for (String name :
        List.of(
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_NAMESPACE",
            "GIT_TRACE",
            "GIT_TRACE_CURL")) {
      assertFalse(environment.containsKey(name), name);
    }
  }

  @Test
  void onlyWhatNeedsTheNetworkReachesIt() {
    assertEquals("none", environment(Manner.QUIET, Reach.OWN).get("GIT_ALLOW_PROTOCOL"));
    assertEquals("none", environment(Manner.QUIET, Reach.SETTINGS).get("GIT_ALLOW_PROTOCOL"));
    assertEquals(
        "file:git:http:https:ssh",
        environment(Manner.ASKING, Reach.NETWORK).get("GIT_ALLOW_PROTOCOL"));
  }

  @Test
  void nothingAsksInTheBackground() {
    Map<String, String> quiet = environment(Manner.QUIET, Reach.NETWORK);
    assertEquals("0", quiet.get("GIT_TERMINAL_PROMPT"));
    assertEquals("", quiet.get("GIT_ASKPASS"));
    assertEquals("never", quiet.get("SSH_ASKPASS_REQUIRE"));
    assertEquals("connect -batch", quiet.get("GIT_SSH_COMMAND"));

    Map<String, String> asking = environment(Manner.ASKING, Reach.NETWORK);
    assertEquals("/opt/ask", asking.get("GIT_ASKPASS"));
    assertFalse(asking.containsKey("GIT_TERMINAL_PROMPT"));
    assertFalse(asking.containsKey("GIT_SSH_COMMAND"));
  }

  private static Map<String, String> environment(Manner manner, Reach reach) {
    Map<String, String> environment = new HashMap<>(Map.of("GIT_ASKPASS", "/opt/ask"));
    Call call = new Call(reach, manner.limit(), List.of(), Map.of(), List.of("fetch"));
    program(manner)
        .change(environment, call, Map.of("core.sshcommand", "connect", "ssh.variant", "plink"));
    return environment;
  }

  private static ExchangeProgram program(Manner manner) {
    return new ExchangeProgram(
        Path.of("/journals/exchange.git"), new Repository(Path.of("/project")), manner);
  }
}
