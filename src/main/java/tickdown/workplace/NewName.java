package tickdown.workplace;

import java.util.Optional;
import java.util.stream.IntStream;
import tickdown.journal.ListedJournal;
import tickdown.text.Line;

/// What a new run is called, and what it releases.
///
///     1.4.0                  releases 1.4.0
///     1.4.0-attempt-2        releases 1.4.0, after the run 1.4.0 was finished
///     2026-11-22             releases something that nobody has named yet
///
/// @param run the name of the run
/// @param version what is released, if the name does not say it
public record NewName(String run, Optional<String> version) {

  /// A run that is named by its release, or by the date.
  public static NewName of(String run) {
    return new NewName(run, Optional.empty());
  }

  /// A run with a name of its own.
  public static NewName of(String run, Optional<String> release) {
    return new NewName(run, release.filter(version -> !version.equals(run)));
  }

  /// The name of another attempt at a release that was finished before.
  static NewName attempt(String release, RunChoice others) {
    String run =
        IntStream.iterate(2, count -> count + 1)
            .mapToObj(count -> release + "-attempt-" + count)
            .filter(name -> others.runs().stream().noneMatch(there -> there.run().equals(name)))
            .findFirst()
            .orElseThrow();
    return new NewName(run, Optional.of(release));
  }

  /// The name of a new run of `release` among `others`. A release that was finished can be
  /// attempted again if `another` allows it.
  static NewName of(String release, RunChoice others, boolean another) {
    Optional<ListedJournal.Readable> there = others.find(release);
    if (there.isEmpty()) {
      return of(release);
    }
    if (there.get().finished() && another) {
      return attempt(release, others);
    }
    throw new Failure(
        Line.of("the run %s of %s already exists", there.get().run(), there.get().checklist()),
        there.get().finished()
            ? Line.of("it is finished; `--new` starts another attempt")
            : Line.of("resume it with `tickdown run -r %s`", there.get().run()));
  }
}
