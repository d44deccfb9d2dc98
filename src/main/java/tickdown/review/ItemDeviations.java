package tickdown.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.FormerAnswers;
import tickdown.run.GivenAnswer;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.SignOffs;

/// How one item deviates as it stands: by its answer, its checks, its sign-offs, its words.
final class ItemDeviations {
  private final Run run;
  private final Assurance assurance;
  private final Entry entry;
  private final DeviationReasons reasons;
  private final List<Deviation> all = new ArrayList<>();

  private ItemDeviations(Run run, Assurance assurance, Entry entry) {
    this.run = run;
    this.assurance = assurance;
    this.entry = entry;
    this.reasons = new DeviationReasons(run);
  }

  /// The deviations of an item.
  ///
  /// @param assurance what checks say about the items of the run
  static List<Deviation> of(Run run, Assurance assurance, Entry entry) {
    ItemDeviations found = new ItemDeviations(run, assurance, entry);
    found.add();
    return List.copyOf(found.all);
  }

  private void add() {
    Optional<RecordedEvent> answer = run.history().answer(entry.id()).map(GivenAnswer::event);
    Outcome outcome = run.outcome(entry);
    Optional<String> reason = outcome.reason().map(Reason::text);
    if (outcome instanceof Outcome.Failed) {
      all.add(new Deviation(new Deviation.HasFailed(entry), reason, answer));
    } else if (run.isOutstanding(entry) && run.isFinished()) {
      all.add(
          new Deviation(new Deviation.LeftOpen(entry), reasons.atTheEnd(), run.history().finish()));
    } else if (outcome instanceof Outcome.Skipped) {
      all.add(new Deviation(new Deviation.LeftOut(entry), reason, answer));
    }
    addRepeated();
    addAssurance();
    addSignOffs(answer);
    new FormerAnswers(run)
        .answeredAs(entry)
        .ifPresent(then -> all.add(reasons.answered(new Deviation.RewordedSince(entry, then))));
  }

  private void addRepeated() {
    List<GivenAnswer> answers = run.history().repeated(entry.id());
    if (entry.isIrreversible() && !answers.isEmpty()) {
      RecordedEvent last = answers.getLast().event();
      all.add(
          new Deviation(
              new Deviation.DoneTwice(entry, answers),
              reasons.after(entry, last),
              Optional.of(last)));
    }
  }

  private void addSignOffs(Optional<RecordedEvent> answer) {
    SignOffs signs = new SignOffs(run, entry);
    int missing = signs.missing();
    if (missing > 0) {
      all.add(
          new Deviation(
              new Deviation.Unsigned(
                  entry, missing, signs.needed(), signs.areVerified(), signs.unverified()),
              reasons.last(entry).or(reasons::atTheEnd),
              answer));
    }
  }

  private void addAssurance() {
    switch (assurance.on(entry)) {
      case Assurance.State.Contradicted(String found) -> {
        Optional<RecordedEvent> check = denial();
        all.add(
            new Deviation(
                new Deviation.Contradicted(entry, found),
                check.flatMap(event -> reasons.after(entry, event)).or(reasons::atTheEnd),
                check));
      }
      case Assurance.State.Overridden(String found, Optional<String> since) -> {
        Optional<RecordedEvent> override = override();
        all.add(
            new Deviation(
                new Deviation.DoneInSpite(entry, found, since),
                override.flatMap(DeviationReasons::comment),
                override));
      }
      case Assurance.State.None _, Assurance.State.Verified _ -> {}
    }
  }

  /// The latest check of the item that failed.
  private Optional<RecordedEvent> denial() {
    return run.events().reversed().stream()
        .filter(event ->
            event.what() instanceof Event.Checked(var item, var _, Finding.Denied _, var _)
                && item.id().equals(entry.id()))
        .findFirst();
  }

  /// The latest answer in effect that came with a comment.
  private Optional<RecordedEvent> override() {
    return run.events().reversed().stream()
        .filter(event ->
            event.what() instanceof Event.Answered(var item, Outcome.Done _, var _, var _)
                && item.id().equals(entry.id())
                && run.history().holds(event)
                && DeviationReasons.comment(event).isPresent())
        .findFirst();
  }
}
