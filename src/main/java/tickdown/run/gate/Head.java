package tickdown.run.gate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.wording.CoveredPaths;

/// The commit that is checked out, and what is known not to have changed since earlier ones.
///
/// @param commit its id, if there is one
/// @param unchanged what has not changed; anything else may have
public record Head(Optional<String> commit, Set<Since> unchanged) {
  /// No commit.
  public static final Head NONE = of(Optional.empty());

  /// Some paths, and an earlier commit.
  ///
  /// @param paths the value of a `covers` annotation
  public record Since(String commit, String paths) {}

  public Head {
    unchanged = Set.copyOf(unchanged);
  }

  /// A commit of which nothing else is known.
  public static Head of(Optional<String> commit) {
    return new Head(commit, Set.of());
  }

  /// A commit, and what has not changed of everything that items of `run` cover.
  ///
  /// @param changes the paths that differ between a commit and the one checked out; empty if that
  ///   is unknown. Asked once for each commit
  public static Head of(
      Run run, Optional<String> commit, Function<String, Optional<List<String>>> changes) {
    Set<Since> questions = questions(run, commit);
    Set<Since> unchanged = new HashSet<>();
    questions.stream()
        .map(Since::commit)
        .distinct()
        .forEach(then ->
            changes
                .apply(then)
                .ifPresent(paths ->
                    questions.stream()
                        .filter(since -> since.commit().equals(then))
                        .filter(since -> !new CoveredPaths(since.paths()).coverAny(paths))
                        .forEach(unchanged::add)));
    return new Head(commit, unchanged);
  }

  /// What would have to be known: of the items with `covers` that are done, those that were
  /// answered on another commit.
  public static Set<Since> questions(Run run, Optional<String> commit) {
    Set<Since> questions = new LinkedHashSet<>();
    if (commit.isPresent()) {
      run.withCommands().stream()
          .filter(entry -> covered(entry).isPresent())
          .filter(entry -> run.outcome(entry) instanceof Outcome.Done)
          .flatMap(entry -> since(run, entry).stream())
          .filter(since -> !since.commit().equals(commit.get()))
          .forEach(questions::add);
    }
    return questions;
  }

  /// Whether nothing that the item covers has changed since it was answered.
  boolean holds(Run run, Entry entry) {
    return since(run, entry).filter(unchanged::contains).isPresent();
  }

  private static Optional<Since> since(Run run, Entry entry) {
    return covered(entry)
        .flatMap(paths ->
            run.history()
                .answer(entry.id())
                .flatMap(given -> given.answer().head())
                .map(commit -> new Since(commit, paths)));
  }

  private static Optional<String> covered(Entry entry) {
    return entry.item().terms().annotation(Annotation.Key.COVERS);
  }
}
