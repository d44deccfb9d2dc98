package tickdown.git.refs;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The refs of one shared run: one per writer, and the one that says who drives.
///
///     refs/tickdown/v1/release-checklist-1.4.0/4f21aebc2825
///     refs/tickdown/v1/release-checklist-1.4.0/driver
///
/// @param run the name of the run, such as the stem of its journal's file; refused with an
///   IllegalArgumentException if it is empty, too long for the name of a ref (about 200 bytes), or
///   no Unicode text
public record RunRefs(RefPlace place, String run) {
  /// The last part of the ref that says who drives.
  public static final String DRIVER = "driver";

  private static final int LONGEST = 200;
  private static final Pattern LAST = Pattern.compile("[0-9a-f]{12}|" + DRIVER);

  /// A ref, taken apart.
  ///
  /// @param writer the last part: 12 lower-case hexadecimal digits, or [RunRefs#DRIVER]
  public record Named(RunRefs run, String writer) {}

  public RunRefs {
    if (encoded(run).isEmpty()) {
      throw new IllegalArgumentException("no name for refs");
    }
  }

  /// Those of the run with this name; empty if the name is refused.
  public static Optional<RunRefs> of(RefPlace place, String run) {
    return encoded(run).map(_ -> new RunRefs(place, run));
  }

  /// The full name of one of them.
  ///
  /// @param writer 12 lower-case hexadecimal digits, or [#DRIVER]; anything else is refused with an
  ///   IllegalArgumentException
  public String of(String writer) {
    return beginning() + checked(writer);
  }

  /// The ref with this full name, if it is one of a shared run.
  public static Optional<Named> parsed(String ref) {
    return Stream.of(RefPlace.values())
        .filter(place -> ref.startsWith(place.beginning()))
        .flatMap(place -> parsed(place, ref.substring(place.beginning().length())).stream())
        .findFirst();
  }

  private static Optional<Named> parsed(RefPlace place, String rest) {
    int slash = rest.indexOf('/');
    if (slash < 0 || !isLast(rest.substring(slash + 1))) {
      return Optional.empty();
    }
    String name = rest.substring(0, slash);
    return RefNames.decoded(name)
        .flatMap(run -> of(place, run))
        .filter(refs -> refs.encoded().equals(name))
        .map(refs -> new Named(refs, rest.substring(slash + 1)));
  }

  /// Whether `text` can be the last part of such a ref.
  public static boolean isLast(String text) {
    return LAST.matcher(text).matches();
  }

  /// What all of them begin with.
  String beginning() {
    return place.beginning() + encoded() + "/";
  }

  /// The run's name as part of the name of a ref.
  String encoded() {
    return encoded(run).orElseThrow();
  }

  static String checked(String writer) {
    if (!isLast(writer)) {
      throw new IllegalArgumentException("not the last part of a ref");
    }
    return writer;
  }

  private static Optional<String> encoded(String run) {
    return RefNames.encoded(run).filter(name -> RefNames.size(name) <= LONGEST);
  }
}
