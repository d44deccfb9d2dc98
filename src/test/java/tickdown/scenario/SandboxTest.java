package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Paths in what programs print look the same on all systems.
class SandboxTest {
  @Test
  void pathsOfWindowsHaveSlashes() {
    String folder = "C:\\Temp\\1";
    assertEquals(
        "Wrote $DIR/shop/report.md.\nsays \\n",
        Sandbox.located("Wrote C:\\Temp\\1\\shop\\report.md.\nsays \\n", folder));
    assertEquals(
        "\"journal\" : \"$DIR/shop.tickdown/a.yaml\"",
        Sandbox.located("\"journal\" : \"C:\\\\Temp\\\\1\\\\shop.tickdown\\\\a.yaml\"", folder));
    assertEquals("`$DIR/a`", Sandbox.located("`C:/Temp/1/a`", folder));
  }

  @Test
  void otherPathsStayAsTheyAre() {
    assertEquals("$DIR/a\\b", Sandbox.located("/tmp/1/a\\b", "/tmp/1"));
  }
}
