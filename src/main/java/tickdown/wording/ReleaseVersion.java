package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Placeholder.Kind;

/// The name of a release, parsed once to fill the placeholders of its family.
///
///     v1.4.0-rc.1     the version `1.4.0-rc.1` with the numbers 1, 4, 0
///     spring          the version `spring`, without numbers
///
/// @param version the name without a leading `v`
/// @param numbers the numbers at the beginning of the version
record ReleaseVersion(String version, List<String> numbers) {

  ReleaseVersion {
    numbers = List.copyOf(numbers);
  }

  static ReleaseVersion of(String release) {
    boolean v =
        release.length() > 1
            && (release.charAt(0) == 'v' || release.charAt(0) == 'V')
            && Character.isDigit(release.charAt(1));
    String version = v ? release.substring(1) : release;
    return new ReleaseVersion(version, numbers(version));
  }

  private static List<String> numbers(String version) {
    List<String> numbers = new ArrayList<>();
    int at = 0;
    while (at < version.length() && Character.isDigit(version.charAt(at))) {
      int end = at;
      while (end < version.length() && Character.isDigit(version.charAt(end))) {
        end++;
      }
      numbers.add(version.substring(at, end));
      at = end < version.length() && version.charAt(end) == '.' ? end + 1 : version.length();
    }
    return numbers;
  }

  /// The replacement for a placeholder; empty if the release is not named by such a version.
  Optional<String> filling(Kind.Release placeholder) {
    List<String> parts = placeholder.parts();
    boolean isPreRelease = !placeholder.suffix().isEmpty();
    boolean whole = parts.size() > 2 && parts.stream().noneMatch(VersionPlaceholder::isLiteral);
    if (isPreRelease && version.indexOf('-') < 0) {
      return Optional.empty();
    }
    if (whole || isPreRelease) {
      return Optional.of(placeholder.v() + version);
    }
    return numbers.isEmpty()
        ? Optional.empty()
        : joined(parts).map(filled -> placeholder.v() + filled);
  }

  private Optional<String> joined(List<String> parts) {
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      part(parts, i).ifPresent(filled::add);
    }
    return filled.size() == parts.size() ? Optional.of(String.join(".", filled)) : Optional.empty();
  }

  /// A number in the placeholder matches if the release has the same number, or if only such
  /// numbers follow: `0` in `X.Y.0`.
  private Optional<String> part(List<String> parts, int index) {
    String part = parts.get(index);
    int place = place(part, index);
    boolean known = place < numbers.size();
    if (!VersionPlaceholder.isLiteral(part)) {
      return known ? Optional.of(numbers.get(place)) : Optional.empty();
    }
    boolean last =
        parts.subList(index, parts.size()).stream().allMatch(VersionPlaceholder::isLiteral);
    return last || (known && numbers.get(place).equals(part))
        ? Optional.of(part)
        : Optional.empty();
  }

  private static int place(String part, int index) {
    return switch (part) {
      case "MAJOR", "MAJ" -> 0;
      case "MINOR", "MIN" -> 1;
      case "PATCH" -> 2;
      default -> index;
    };
  }
}
