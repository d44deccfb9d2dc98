package tickdown.report.written;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.attempt.Finding;

/// A release that goes as planned: what happens to each item is decided first, and what a report
/// has to say about it is written down at the same time, without asking the program.
final class PlannedRelease {
  private static final Optional<String> FORMER = Optional.of("1111111111aaaaaaaaaa");
  private static final Optional<String> RELEASED = Optional.of("2222222222bbbbbbbbbb");
  private static final String BODY =
      """
      # Lamps
      ## Before
      - [ ] Glass is clean <!-- id: glass -->
      - [ ] Wick is trimmed <!-- id: wick -->
      - [ ] Run `make lamp` <!-- id: lamp -->
      - [ ] Oil is filled <!-- id: oil -->
      - [ ] Run `make light` <!-- id: light -->
      - [ ] Light is seen <!-- id: seen -->
      ## Papers
      - [ ] Licence is read <!-- id: licence --> <!-- sign-off: 2 -->
      - [ ] Label is printed <!-- id: label -->
      - [ ] Price is known <!-- id: price --> <!-- sign-off: 2 -->
      - [ ] Box is folded (if it is sold) <!-- id: box -->
      - [ ] Lamp burns a day <!-- id: burns --> <!-- wait: 24h -->
      - [ ] Paint dries <!-- id: dries --> <!-- wait: 2h -->
      ## Out
      - [ ] Ship it <!-- id: ship --> <!-- irreversible -->
      - [ ] Run `make thanks` <!-- id: thanks -->
      - [ ] Shelf is empty <!-- id: shelf -->
      - [ ] Books are closed <!-- id: books -->
      ## Emergency rollback
      - [ ] Call them back <!-- id: back -->
      - [ ] Say sorry <!-- id: sorry -->
      """;

  private final Random random;
  private final Story story = new Story(BODY);
  private final Checklist checklist = Story.checklist(BODY);
  private final Set<String> expected = new HashSet<>();
  private final Map<String, String> numbers = new HashMap<>();
  private Optional<String> reworded = Optional.empty();
  private int reasons;

  PlannedRelease(int seed) {
    random = new Random(seed);
    checklist.entries().forEach(entry -> numbers.put(entry.id(), entry.number()));
    List<String> walk =
        checklist.entries().stream()
            .filter(entry -> !entry.phase().isProcedure())
            .map(Entry::id)
            .toList();
    boolean isReleased = chance(80);
    List<String> late = lateOnes(walk);
    List<String> order = new ArrayList<>(walk);
    for (String id : late) {
      int at = order.indexOf(id);
      order.remove(at);
      order.add(at + 3, id);
    }
    Set<String> plain = new HashSet<>(late);
    late.forEach(id -> plain.addAll(order.subList(order.indexOf(id) - 3, order.indexOf(id))));
    for (String id : order) {
      if (id.equals("ship") && !isReleased) {
        leave(id);
      } else {
        answer(id, plain.contains(id), isReleased);
      }
    }
    late.forEach(id -> expect("Out of order", id, "MISSING"));
    rollBack();
    reword(plain);
    finish();
  }

  /// The run, with the checklist as it is at the end.
  Run run() {
    String text = reworded.map(id -> changed(id)).orElse(BODY);
    return Run.of(Story.checklist(text), story.events());
  }

  private static String changed(String id) {
    return BODY.replace(
        " <!-- id: %s -->".formatted(id), " in the end <!-- id: %s -->".formatted(id));
  }

  /// What a report has to say: `Skipped 1.2 because 3`.
  Set<String> expected() {
    return Set.copyOf(expected);
  }

  /// Up to two items of the first and third phase that are done after the three that follow them.
  private List<String> lateOnes(List<String> walk) {
    List<String> late = new ArrayList<>();
    if (chance(40)) {
      late.add(walk.get(random.nextInt(2)));
    }
    return late;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String operator() {
    return chance(50) ? "ana" : "ben";
  }

  private Reason reason() {
    return Reason.of("because " + ++reasons).orElseThrow();
  }

  private void expect(String kind, String id, String reason) {
    expected.add("%s %s %s".formatted(kind, numbers.get(id), reason));
  }

  private ItemName name(String id) {
    return checklist.entries().stream()
        .filter(entry -> entry.id().equals(id))
        .map(entry -> new ItemName(id, entry.item().text().plain()))
        .findFirst()
        .orElseThrow();
  }

  private Event answered(String id, Outcome outcome, Optional<String> head, Evidence... evidence) {
    return new Event.Answered(name(id), outcome, List.of(evidence), head);
  }

  private List<RecordedEvent> record(Event... events) {
    return story.add(operator(), List.of(events));
  }

  private void answer(String id, boolean isPlain, boolean isReleased) {
    boolean isTied = Set.of("lamp", "light").contains(id);
    boolean isEarly = isTied && isReleased && chance(30);
    Optional<String> head = isEarly ? FORMER : RELEASED;
    if (isPlain || id.equals("ship")) {
      done(id, head);
      if (isEarly) {
        expect("Done on another commit", id, "MISSING");
      }
      return;
    }
    decoy(id, head);
    switch (random.nextInt(9)) {
      case 0 -> {
        Reason why = reason();
        record(answered(id, new Outcome.Skipped(why), head));
        expect("Skipped", id, why.text());
      }
      case 1 -> {
        Reason why = reason();
        record(answered(id, new Outcome.Failed(why), head));
        expect("Failed", id, why.text());
      }
      case 2 -> record(answered(id, new Outcome.NotApplicable(Optional.empty()), head));
      case 3 -> overridden(id, head, isEarly);
      case 4 -> contradicted(id, head, isEarly);
      case 5 -> leave(id);
      default -> {
        done(id, head);
        if (isEarly) {
          expect("Done on another commit", id, "MISSING");
        }
      }
    }
  }

  /// What leaves no deviation: an answer that was undone, a check that holds.
  private void decoy(String id, Optional<String> head) {
    switch (random.nextInt(6)) {
      case 0 -> {
        String action =
            record(answered(id, new Outcome.Skipped(reason()), head)).getFirst().stamp().action();
        record(new Event.Undone(action));
      }
      case 1 -> {
        record(answered(id, new Outcome.Failed(reason()), head));
        record(answered(id, new Outcome.Open(), head));
      }
      default -> {}
    }
  }

  private void done(String id, Optional<String> head) {
    switch (id) {
      case "burns", "dries" -> waited(id, head);
      case "licence", "price" -> signed(id, head);
      default -> record(answered(id, new Outcome.Done(), head));
    }
  }

  private void waited(String id, Optional<String> head) {
    record(new Event.WaitBegan(name(id), Duration.ofHours(2)));
    if (chance(40)) {
      Reason why = reason();
      record(new Event.WaitEnded(name(id), why), answered(id, new Outcome.Done(), head));
      expect("Wait cut short", id, why.text());
    } else {
      record(answered(id, new Outcome.Done(), head));
    }
  }

  private void signed(String id, Optional<String> head) {
    story.add("ana", List.of(answered(id, new Outcome.Done(), head)));
    if (chance(50)) {
      story.add("ben", List.of(new Event.Signed(name(id), head)));
    } else {
      expect("Not signed off", id, "at the end: because it is over");
    }
  }

  private void overridden(String id, Optional<String> head, boolean isEarly) {
    record(new Event.Checked(name(id), "make check", new Finding.Denied("it is dark"), head));
    Reason why = reason();
    record(answered(id, new Outcome.Done(), head, new Evidence.Comment(why.text())));
    expect("Done in spite of a failed check", id, why.text());
    isMissing(id, why.text(), isEarly);
  }

  private void contradicted(String id, Optional<String> head, boolean isEarly) {
    record(answered(id, new Outcome.Done(), head));
    record(new Event.Checked(name(id), "make check", new Finding.Denied("it is dark"), head));
    expect("Contradicted by a check", id, "at the end: because it is over");
    isMissing(id, "MISSING", isEarly);
  }

  private void isMissing(String id, String comment, boolean isEarly) {
    if (Set.of("licence", "price").contains(id)) {
      expect(
          "Not signed off",
          id,
          comment.equals("MISSING") ? "at the end: because it is over" : comment);
    }
    if (isEarly) {
      expect("Done on another commit", id, comment);
    }
  }

  private void leave(String id) {
    expect("Left open", id, "at the end: because it is over");
  }

  private void rollBack() {
    if (chance(25)) {
      story.add("ben", List.of(new Event.Called("emergency-rollback", "Emergency rollback")));
      record(answered("back", new Outcome.Done(), RELEASED));
      if (chance(50)) {
        record(answered("sorry", new Outcome.Done(), RELEASED));
      } else {
        leave("sorry");
      }
    }
  }

  /// Rewords an item that was done and to which nothing else happened.
  private void reword(Set<String> plain) {
    if (!plain.isEmpty() && chance(60)) {
      String id = plain.stream().sorted().findFirst().orElseThrow();
      reworded = Optional.of(id);
      record(new Event.Revised(changed(id), Map.of()));
      expect("Reworded after the answer", id, "MISSING");
    }
  }

  private void finish() {
    record(new Event.Finished(Reason.of("because it is over")));
  }
}
