package tickdown.wording.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Placeholder.Kind;
import tickdown.checklist.ReleaseKind;

/// The name of a release, parsed once to fill the placeholders of its family.
///
///     v1.4.0-rc.1     the version `1.4.0-rc.1` with the numbers 1, 4, 0
///     pkg/v1.4.0      the version `1.4.0` of a package
///     spring          the version `spring`, without numbers
///
/// @param version the name without a leading `v`
/// @param numbers the numbers at the beginning of the version
public record ReleaseVersion(String version, List<String> numbers) {

  /// What raising each number makes a release.
  private static final List<ReleaseKind> KINDS =
      List.of(ReleaseKind.MAJOR, ReleaseKind.MINOR, ReleaseKind.PATCH);

  public ReleaseVersion {
    numbers = List.copyOf(numbers);
  }

  /// The version that `named` ends with, after the package that is released: `1.2.0` in
  /// `@acme/core@1.2.0` and in `core/v1.2.0`.
  public static ReleaseVersion of(String named) {
    String release = withoutPackage(named);
    boolean v =
        release.length() > 1
            && (release.charAt(0) == 'v' || release.charAt(0) == 'V')
            && Character.isDigit(release.charAt(1));
    String version = v ? release.substring(1) : release;
    return new ReleaseVersion(version, numbers(version));
  }

  /// The name of a release without the package before it: `v1.4.0` of `pkg/v1.4.0`.
  public static String withoutPackage(String release) {
    return release.substring(Math.max(release.lastIndexOf('/'), release.lastIndexOf('@')) + 1);
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

  /// The kind of the release: `2.0.0` is major, `1.4.0` and `1.4` minor, `1.4.1` patch,
  /// `1.4.0-rc.1` a pre-release (Semantic Versioning 2.0.0, rules 6 to 9). Empty for other names,
  /// and for years.
  public Optional<ReleaseKind> kind() {
    if (numbers.isEmpty() || numbers.size() > 3 || !areShort()) {
      return Optional.empty();
    }
    String rest = rest();
    int build = rest.indexOf('+');
    String suffix = build < 0 ? rest : rest.substring(0, build);
    if (build >= 0 && !isIdentifier(rest.substring(build + 1))) {
      return Optional.empty();
    }
    return suffix.isEmpty()
        ? Optional.of(kindByNumbers())
        : Optional.of(ReleaseKind.PRE_RELEASE).filter(_ -> isPreRelease(suffix));
  }

  /// Whether the release is named by a version, such as `1.4.0` or `2026.11`, rather than by a date
  /// or a word.
  public boolean isVersion() {
    return numbers.size() > 1 || kind().isPresent();
  }

  /// Whether both may mean the same release: `1.4` and `1.4.0` do, `1.4.0-rc.1` does not.
  public boolean isLike(ReleaseVersion other) {
    return withoutZeros().equals(other.withoutZeros()) && rest().equals(other.rest());
  }

  private List<String> withoutZeros() {
    int end = numbers.size();
    while (end > 1 && numbers.get(end - 1).chars().allMatch(c -> c == '0')) {
      end--;
    }
    return numbers.subList(0, end);
  }

  /// What follows the numbers.
  private String rest() {
    return version.substring(String.join(".", numbers).length());
  }

  /// The kind of this release after `earlier`, by the first number that differs: `2.0.1` after
  /// `1.9.9` is major. Empty if one of them is not a semantic version, or if nothing was raised.
  public Optional<ReleaseKind> kindAfter(ReleaseVersion earlier) {
    if (kind().isEmpty() || earlier.kind().isEmpty() || kind().get() == ReleaseKind.PRE_RELEASE) {
      return kind().filter(ReleaseKind.PRE_RELEASE::equals);
    }
    for (int i = 0; i < KINDS.size(); i++) {
      int raised = Long.compare(number(i), earlier.number(i));
      if (raised != 0) {
        return raised > 0 ? Optional.of(KINDS.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private long number(int index) {
    return index < numbers.size() ? Long.parseLong(numbers.get(index)) : 0;
  }

  /// A first number with four digits is a year.
  private boolean areShort() {
    return numbers.getFirst().length() <= 3
        && numbers.stream().allMatch(number -> number.length() <= 9 && isAsciiNumber(number));
  }

  private ReleaseKind kindByNumbers() {
    if (isPositive(2)) {
      return ReleaseKind.PATCH;
    }
    return isPositive(1) ? ReleaseKind.MINOR : ReleaseKind.MAJOR;
  }

  private boolean isPositive(int index) {
    return index < numbers.size() && numbers.get(index).chars().anyMatch(c -> c != '0');
  }

  /// `-rc.1`, or the short form `rc1`.
  private static boolean isPreRelease(String suffix) {
    if (suffix.startsWith("-")) {
      return isIdentifier(suffix.substring(1));
    }
    return Stream.of("a", "b", "rc")
        .anyMatch(
            mark -> suffix.startsWith(mark) && isAsciiNumber(suffix.substring(mark.length())));
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(c -> c == '.' || c == '-' || (c < 0x80 && Character.isLetterOrDigit(c)));
  }

  private static boolean isAsciiNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// The replacement for a placeholder; empty if the release is not named by such a version.
  ///
  /// @param isApart whether the checklist has placeholders for pre-releases, so that `X.Y.Z` is the
  ///   version without one
  Optional<String> filling(Kind.Release placeholder, boolean isApart) {
    List<String> parts = placeholder.parts();
    boolean whole = parts.size() > 2 && parts.stream().noneMatch(VersionToken::isLiteral);
    boolean dotted = placeholder.separator().equals(".");
    Optional<String> core =
        whole && dotted && !(isApart && !numbers.isEmpty())
            ? Optional.of(placeholder.suffix().isEmpty() ? version : core())
            : joined(parts, placeholder.separator());
    return core.flatMap(filled -> suffix(placeholder.suffix()).map(filled::concat))
        .map(placeholder.v()::concat);
  }

  /// The version without the mark of a pre-release.
  private String core() {
    return String.join(".", numbers);
  }

  private Optional<String> suffix(String suffix) {
    return suffix.isEmpty()
        ? Optional.of("")
        : PreRelease.of(version.substring(core().length())).flatMap(mark -> mark.inFormOf(suffix));
  }

  private Optional<String> joined(List<String> parts, String separator) {
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      part(parts, i).ifPresent(filled::add);
    }
    return filled.size() == parts.size()
        ? Optional.of(String.join(separator, filled))
        : Optional.empty();
  }

  /// A number in the placeholder matches if the release has the same number, or if only such
  /// numbers follow: `0` in `X.Y.0`.
  private Optional<String> part(List<String> parts, int index) {
    String part = parts.get(index);
    int place = VersionToken.place(part, index);
    boolean known = place < numbers.size();
    if (!VersionToken.isLiteral(part)) {
      return known ? Optional.of(numbers.get(place)) : Optional.empty();
    }
    boolean last = parts.subList(index, parts.size()).stream().allMatch(VersionToken::isLiteral);
    return last || (known && numbers.get(place).equals(part))
        ? Optional.of(part)
        : Optional.empty();
  }
}
