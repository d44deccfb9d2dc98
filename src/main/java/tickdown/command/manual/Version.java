package tickdown.command.manual;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import tickdown.text.Line;

/// The version of this program, as set by its build.
///
/// @param number the version: `0.1.0`
/// @param commit the abbreviated id of the commit that it was built from; empty if it was not built
///   in a repository
/// @param isChanged whether there were changes that were not committed
public record Version(String number, String commit, boolean isChanged) {

  /// That of the running program.
  public static Version current() {
    Properties built = new Properties();
    try (InputStream resource = Version.class.getResourceAsStream("/tickdown/version.txt")) {
      if (resource != null) {
        built.load(resource);
      }
    } catch (IOException _) {
      built.clear();
    }
    return new Version(
        built.getProperty("version", "(unknown version)"),
        built.getProperty("commit", ""),
        built.getProperty("changed", "").equals("true"));
  }

  /// `0.1.0 (4f21aebc)`, `0.1.0 (4f21aebc, with changes)`.
  public Line words() {
    return commit.isEmpty()
        ? Line.of("%s", number)
        : Line.of("%s (%s%s)", number, commit, isChanged ? ", with changes" : "");
  }
}
