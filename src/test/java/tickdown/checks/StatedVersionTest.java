package tickdown.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedVersionTest {

  @Test
  void pyproject() {
    String tools = "[tool.lamp]\nversion = \"9\"\n";
    assertVersion("1.4.0", "pyproject.toml", tools + "[project]\nversion = '1.4.0' # next\n");
    assertVersion("1.4.0", "pyproject.toml", "[tool.poetry]\r\nversion=\"1.4.0\"\r\n");
    assertNone("pyproject.toml", tools + "[project]\ndynamic = [\"version\"]\n");
  }

  @Test
  void cargo() {
    assertVersion(
        "2.0.0-rc.1",
        "Cargo.toml",
        "[dependencies.wick]\nversion = \"1\"\n[package]\nversion = \"2.0.0-rc.1\"\n");
    assertNone("Cargo.toml", "[package]\nversion.workspace = true\n[[bin]]\nversion = \"1\"\n");
  }

  @Test
  void packageJson() {
    assertVersion(
        "3.1.0",
        "package.json",
        "{\"wick\": {\"version\": \"1\"}, \"a\": \"\\\"version\\\": {\", \"version\" : \"3.1.0\"}");
    assertNone("package.json", "{\"name\": \"version\", \"wick\": [{\"version\": \"1\"}]}");
    assertNone("package.json", "{\"version\"");
  }

  @Test
  void pom() {
    String parent =
        "<?xml version=\"1.0\"?><!-- <version>8</version> --><project>"
            + "<parent><version>7</version></parent>";
    assertVersion("1.0", "pom.xml", parent + "\n<version> 1.0 </version></project>");
    assertNone("pom.xml", parent + "<a/></project>");
    assertNone("pom.xml", parent + "<version>${revision}</version></project>");
  }

  private static void assertVersion(String version, String file, String text) {
    assertEquals(Optional.of(version), StatedVersion.in(file, text));
  }

  private static void assertNone(String file, String text) {
    assertEquals(Optional.empty(), StatedVersion.in(file, text));
  }
}
