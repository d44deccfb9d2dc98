package tickdown.command.manual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The version of this program, as set by its build.
public final class Version {
  private Version() {}

  public static String current() {
    try (InputStream resource = Version.class.getResourceAsStream("/tickdown/version.txt")) {
      return resource == null
          ? "(unknown version)"
          : new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "(unknown version)";
    }
  }
}
