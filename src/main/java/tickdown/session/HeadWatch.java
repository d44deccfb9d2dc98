package tickdown.session;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import tickdown.run.Run;
import tickdown.run.gate.Head;

/// Finds out in the background what has not changed on the commit that is checked out, so that no
/// key has to wait for git. Until that is known, everything may have changed.
final class HeadWatch {
  private final BiFunction<Run, Optional<String>, Head> lookup;
  private Head known = Head.NONE;
  private Set<Head.Since> asked = Set.of();
  private Optional<FutureTask<Head>> asking = Optional.empty();

  /// @param lookup may take a while
  HeadWatch(BiFunction<Run, Optional<String>, Head> lookup) {
    this.lookup = lookup;
  }

  /// What is known by now of a commit that is checked out.
  Head of(Run run, Optional<String> commit) {
    Set<Head.Since> questions = Head.questions(run, commit);
    if (questions.isEmpty()) {
      return Head.of(commit);
    }
    asking.filter(Future::isDone).ifPresent(this::answered);
    boolean isNew = !known.commit().equals(commit) || !asked.containsAll(questions);
    if (isNew && asking.isEmpty()) {
      ask(run, commit, questions);
    }
    return known.commit().equals(commit) ? known : Head.of(commit);
  }

  private void answered(FutureTask<Head> done) {
    known = done.resultNow();
    asking = Optional.empty();
  }

  /// After a failure nothing is known, and it is not tried again.
  private Head looked(Run run, Optional<String> commit) {
    try {
      return lookup.apply(run, commit);
    } catch (RuntimeException e) {
      return Head.of(commit);
    }
  }

  private void ask(Run run, Optional<String> commit, Set<Head.Since> questions) {
    FutureTask<Head> task = new FutureTask<>(() -> looked(run, commit));
    asked = questions;
    asking = Optional.of(task);
    Thread.ofPlatform().daemon().name("changes").start(task);
  }
}
