package tickdown.checks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version that a file states about its own project. Reads the few forms in which versions are
/// written, and runs nothing.
///
///     pyproject.toml  version in [project] or [tool.poetry]
///     Cargo.toml      version in [package] or [workspace.package]
///     package.json    "version" of the outermost object
///     pom.xml         <version> directly in <project>
final class StatedVersion {
  private static final Pattern SECTION = Pattern.compile("\\[\\s*([A-Za-z.]+)\\s*](?:\\s*#.*)?");
  private static final Pattern TOML =
      Pattern.compile("version\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)')(?:\\s*#.*)?");
  private static final Pattern JSON = Pattern.compile("\\s*:\\s*\"([^\"\\\\]*)\"");
  private static final Pattern TAG =
      Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>|<(/?)([A-Za-z_][^\\s/>]*)[^>]*?(/?)>");
  private static final int PLAIN = 64;

  private StatedVersion() {}

  /// The version in the text of a file with this name; empty if there is none, or if it is computed
  /// elsewhere, such as `${revision}`.
  static Optional<String> in(String name, String text) {
    Optional<String> version =
        switch (name) {
          case "pyproject.toml" -> toml(text, "project", "tool.poetry");
          case "Cargo.toml" -> toml(text, "package", "workspace.package");
          case "package.json" -> json(text);
          case "pom.xml" -> xml(text);
          default -> Optional.empty();
        };
    return version.filter(StatedVersion::isPlain);
  }

  private static boolean isPlain(String version) {
    return version.length() <= PLAIN && version.matches("[0-9A-Za-z][0-9A-Za-z.+_-]*");
  }

  private static Optional<String> toml(String text, String... sections) {
    for (String section : sections) {
      String here = "";
      for (String line : text.lines().map(String::strip).toList()) {
        Matcher head = SECTION.matcher(line);
        Matcher version = TOML.matcher(line);
        if (line.startsWith("[") && !line.contains("=")) {
          here = head.matches() ? head.group(1) : "";
        } else if (here.equals(section) && version.matches()) {
          return Optional.ofNullable(version.group(1)).or(() -> Optional.of(version.group(2)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> json(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (c == '"') {
        int end = endOfString(text, i);
        Matcher value = JSON.matcher(text).region(Math.min(end + 1, text.length()), text.length());
        if (depth == 1 && text.startsWith("\"version\"", i) && value.lookingAt()) {
          return Optional.of(value.group(1));
        }
        i = end;
      }
    }
    return Optional.empty();
  }

  /// The place of the quotation mark that ends the string that begins at `at`.
  private static int endOfString(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private static Optional<String> xml(String text) {
    int depth = 0;
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(2) == null || !tag.group(3).isEmpty()) {
        continue;
      }
      if (!tag.group(1).isEmpty()) {
        depth--;
      } else if (depth++ == 1 && tag.group(2).equals("version")) {
        int end = text.indexOf('<', tag.end());
        return end < 0 ? Optional.empty() : Optional.of(text.substring(tag.end(), end).strip());
      }
    }
    return Optional.empty();
  }
}
