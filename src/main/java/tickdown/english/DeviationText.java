package tickdown.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.review.Deviation;
import tickdown.review.DeviationReview;
import tickdown.run.Conflict;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.TimeSpan;

/// Deviations in words.
///
/// @param run the run whose deviations they are
public record DeviationText(Run run) {
  /// As many digits of a commit are enough to find it.
  private static final int SHORT = 10;

  /// As many items are named one by one.
  private static final int MOST = 5;

  /// The kind of a deviation: `skipped`, `done in spite of a failed check`.
  public static String kind(Class<? extends Deviation.What> kind) {
    return KINDS.get(kind);
  }

  private static final Map<Class<? extends Deviation.What>, String> KINDS =
      Map.ofEntries(
          Map.entry(Deviation.Contradicted.class, "contradicted by a check"),
          Map.entry(Deviation.HasFailed.class, "failed"),
          Map.entry(Deviation.LeftOpen.class, "left open"),
          Map.entry(Deviation.DoneInSpite.class, "done in spite of a failed check"),
          Map.entry(Deviation.LeftOut.class, "skipped"),
          Map.entry(Deviation.AnsweredDifferently.class, "answered differently"),
          Map.entry(Deviation.DoneTwice.class, "done twice"),
          Map.entry(Deviation.AfterTheEnd.class, "answered after the end"),
          Map.entry(Deviation.WaitCutShort.class, "wait cut short"),
          Map.entry(Deviation.Unsigned.class, "not signed off"),
          Map.entry(Deviation.OutOfOrder.class, "out of order"),
          Map.entry(Deviation.OnOtherCommit.class, "done on another commit"),
          Map.entry(Deviation.RewordedSince.class, "reworded after the answer"),
          Map.entry(Deviation.AmendedSince.class, "amended after the answer"),
          Map.entry(Deviation.RemovedSince.class, "removed after the answer"),
          Map.entry(Deviation.UnknownEnd.class, "step of unknown outcome"),
          Map.entry(Deviation.PassedGate.class, "NO GO overruled"),
          Map.entry(Deviation.DrivenWithoutLease.class, "driven without the lease"));

  /// The number of deviations of each kind: `2 skipped, 1 out of order`; empty if there are none.
  public static String counts(List<Deviation> deviations) {
    return String.join(
        ", ",
        DeviationReview.byKind(deviations).entrySet().stream()
            .map(some -> some.getValue().size() + " " + kind(some.getKey()))
            .toList());
  }

  /// What it is about: the number and text of the item, the title of the phase.
  public Line subject(Deviation deviation) {
    return switch (deviation.what()) {
      case Deviation.OfItem item -> subject(item.entry());
      case Deviation.RemovedSince(var item, var _) -> ProseLine.ofPlain(run.values().text(item));
      case Deviation.PassedGate(var gate, var title, var _) ->
          run.entry(gate)
              .map(entry -> Line.of("before %s", subject(entry)))
              .orElseGet(() -> Line.of("end of %s", title));
      case Deviation.DrivenWithoutLease _ -> Line.of("what cannot be undone");
    };
  }

  private Line subject(Entry entry) {
    return Line.of("%s %s", entry.number(), ProseLine.of(run.values().prose(entry.item())));
  }

  /// What happened, as far as the kind does not say it: `the check found: 1 uncommitted change`.
  public Optional<Line> detail(Deviation deviation) {
    return switch (deviation.what()) {
      case Deviation.Contradicted(var _, var found) ->
          Optional.of(Line.of("the check found: %s", ProseLine.ofPlain(found)));
      case Deviation.DoneInSpite(var _, var found, var since) ->
          Optional.of(
              since
                  .map(later ->
                      Line.of(
                          "the check had found: %s; later: %s",
                          ProseLine.ofPlain(found), ProseLine.ofPlain(later)))
                  .orElseGet(() -> Line.of("the check found: %s", ProseLine.ofPlain(found))));
      case Deviation.AnsweredDifferently(var _, Conflict.Settled settled) ->
          Optional.of(
              Line.of(
                  "%s; settled by %s: %s",
                  OutcomeText.answers(settled.conflict()),
                  settled.by().event().by(),
                  settled.by().answer().outcome().word()));
      case Deviation.DoneTwice(var _, var answers) ->
          Optional.of(
              Line.of(
                  "by %s, who did not know of each other",
                  Line.joined(
                      " and ",
                      answers.stream().map(given -> Line.of("%s", given.event().by())).toList())));
      case Deviation.AfterTheEnd(var _, var outcome) ->
          Optional.of(Line.of("%s", OutcomeText.inReport(outcome)));
      case Deviation.WaitCutShort(var _, var length, var waited) ->
          Optional.of(Line.of("ended after %s of %s", TimeSpan.of(waited), TimeSpan.of(length)));
      case Deviation.Unsigned(var _, var missing, var needed, var areVerified, var unverified) ->
          Optional.of(
              Line.of(SignOffText.missing(missing, needed, areVerified))
                  .plus(
                      SignOffText.unverified(unverified)
                          .map(who -> Line.of("; %s", who))
                          .orElseGet(Line::empty)));
      case Deviation.OutOfOrder order -> Optional.of(order(order));
      case Deviation.OnOtherCommit(var _, var then, var released) ->
          Optional.of(Line.of("done on %s, released from %s", commit(then), commit(released)));
      case Deviation.RewordedSince(var _, var then) ->
          Optional.of(Line.of("answered as: %s", ProseLine.ofPlain(then)));
      case Deviation.AmendedSince(var _, var then, var now) -> Optional.of(amended(then, now));
      case Deviation.UnknownEnd(var _, var command) ->
          Optional.of(Line.of("started: %s", OnItemText.oneLine(command)));
      case Deviation.HasFailed _, Deviation.LeftOpen _, Deviation.LeftOut _ -> Optional.empty();
      case Deviation.DrivenWithoutLease _ -> Optional.empty();
      case Deviation.RemovedSince(var _, var outcome) ->
          Optional.of(Line.of("it was %s", OutcomeText.inReport(outcome)));
      case Deviation.PassedGate(var _, var _, var inTheWay) ->
          inTheWay.isEmpty()
              ? Optional.empty()
              : Optional.of(Line.of("NO GO because of %s", numbers(inTheWay)));
    };
  }

  /// `answered with: $ git push; now: $ git push --atomic`.
  private static Line amended(List<String> then, List<String> now) {
    if (then.isEmpty() && now.isEmpty()) {
      return Line.of("its commands are in another order now");
    }
    if (then.isEmpty()) {
      return Line.of("added since: %s", demands(now));
    }
    return now.isEmpty()
        ? Line.of("removed since: %s", demands(then))
        : Line.of("answered with: %s; now: %s", demands(then), demands(now));
  }

  private static Line demands(List<String> demands) {
    return Line.joined(
        ", ", demands.stream().map(each -> Line.of(OnItemText.oneLine(each))).toList());
  }

  /// `1.1.3, 1.2.4`, of many only the first.
  private static Line numbers(List<Entry> entries) {
    Line first =
        Line.joined(
            ", ", entries.stream().limit(MOST).map(entry -> Line.of(entry.number())).toList());
    return entries.size() > MOST
        ? Line.of("%s and %s", first, Plural.of(entries.size() - MOST, "other item"))
        : first;
  }

  private static Line order(Deviation.OutOfOrder order) {
    return Line.joined(
        "; ",
        Stream.concat(
                order
                    .before()
                    .map(entry -> Line.of("before %s", others(entry, order.countBefore())))
                    .stream(),
                order
                    .after()
                    .map(entry -> Line.of("after %s", others(entry, order.countAfter())))
                    .stream())
            .map(words -> Line.of("done %s", words))
            .toList());
  }

  /// `1.3.1`, `1.3.1 and 2 other items`.
  private static Line others(Entry entry, int count) {
    return count == 1
        ? Line.of(entry.number())
        : Line.of("%s and %s", entry.number(), Plural.of(count - 1, "other item"));
  }

  private static String commit(String id) {
    return id.substring(0, Math.min(SHORT, id.length()));
  }
}
