package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuietSshTest {
  private static final String OPTIONS =
      " -o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=15";

  private final Map<String, String> environment = new HashMap<>();
  private Optional<String> configured = Optional.empty();
  private Optional<String> variant = Optional.empty();

  @Test
  void sshItselfIsToldNotToAsk() {
    assertQuiet("ssh" + OPTIONS);
  }

  @Test
  void theUsersCommandIsKept() {
    environment.put("GIT_SSH", "/opt/my tools/ssh");
    assertQuiet("'/opt/my tools/ssh'" + OPTIONS);
    configured = Optional.of("ssh -i ~/.ssh/release");
    assertQuiet("ssh -i ~/.ssh/release" + OPTIONS);
    environment.put("GIT_SSH_COMMAND", "\"C:\\Git\\SSH.EXE\" -v");
    assertQuiet("\"C:\\Git\\SSH.EXE\" -v" + OPTIONS);
  }

  @Test
  void otherProgramsGetTheirOptionOrNone() {
    configured = Optional.of("/usr/bin/plink -x");
    assertQuiet("/usr/bin/plink -x -batch");
    configured = Optional.of("/opt/wrappers/connect.sh");
    assertLeftAlone();
    variant = Optional.of("ssh");
    assertQuiet("/opt/wrappers/connect.sh" + OPTIONS);
    environment.put("GIT_SSH_VARIANT", "simple");
    assertLeftAlone();
  }

  private void assertQuiet(String command) {
    assertEquals(Optional.of(command), QuietSsh.command(environment, configured, variant));
  }

  private void assertLeftAlone() {
    assertEquals(Optional.empty(), QuietSsh.command(environment, configured, variant));
  }
}
