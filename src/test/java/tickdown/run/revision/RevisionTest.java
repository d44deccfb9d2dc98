package tickdown.run.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.run.ChecklistVersion;
import tickdown.run.Event;
import tickdown.run.FormerAnswers;
import tickdown.run.History;
import tickdown.run.HybridClock;
import tickdown.run.KnownItem;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Stamp;
import tickdown.run.Story;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;

/// Answers follow their items through several revisions of the checklist.
class RevisionTest {
  private static final String LIST =
      """
      ## A
      - [ ] Freeze
      - [ ] Update changelog
      - [ ] Build
      - [ ] Update changelog
      - [ ] Tag the release commit
      """;

  private final List<RecordedEvent> events = new ArrayList<>();
  private String file = LIST;

  RevisionTest() {
    add(new Event.Started("1.0.0", "LIST.md", LIST, Optional.empty()));
  }

  @Test
  void anAnswerFollowsARewordedItem() {
    done("1.5");
    edit("Tag the release commit", "Tag the last commit");
    assertStands("done 1.5 Tag the last commit");
    assertEquals(
        Optional.of("Tag the release commit"), new FormerAnswers(run()).answeredAs(item("1.5")));
    goOn();
    assertStands("done 1.5 Tag the last commit");
    edit("Tag the last commit", "Sign and tag the last commit");
    goOn();
    edit("## A", "## Before");
    goOn();
    assertStands("done 1.5 Sign and tag the last commit");
  }

  @Test
  void itMakesNoDifferenceWhetherARevisionIsRecordedOrTakenBack() {
    done("1.2");
    edit("- [ ] Update changelog\n- [ ] Build\n", "- [ ] Build\n");
    assertStands();
    done("1.3");
    assertStands("done 1.3 Update changelog");
    String revision = goOn();
    assertStands("done 1.3 Update changelog");
    add(new Event.Undone(revision));
    assertStands("done 1.3 Update changelog");
    goOn();
    done("1.1");
    assertStands("done 1.1 Freeze", "done 1.3 Update changelog");
  }

  @Test
  void anItemThatIsTakenOutKeepsItsAnswerAndComesBackWithIt() {
    done("1.3");
    edit("- [ ] Build\n", "");
    goOn();
    assertStands();
    assertEquals(1, new FormerAnswers(run()).lost().size());
    file = LIST;
    assertStands("done 1.3 Build");
    goOn();
    assertStands("done 1.3 Build");
    assertEquals(List.of(), new FormerAnswers(run()).lost());
  }

  @Test
  void anotherItemUnderTheSameIdInheritsNothing() {
    done("1.2", "1.4");
    file = "## A\n- [ ] Freeze\n- [ ] Build\n- [ ] Tag the release commit\n";
    goOn();
    assertEquals(2, new FormerAnswers(run()).lost().size());
    file =
        "## A\n"
            + "- [ ] Update changelog (in every old branch)\n"
            + "- [ ] Freeze\n"
            + "- [ ] Build\n"
            + "- [ ] Tag the release commit\n";
    goOn();
    assertStands();
    done("1.1");
    assertStands("done 1.1 Update changelog (in every old branch)");
    assertEquals(2, new FormerAnswers(run()).lost().size());
  }

  @Test
  void aNewItemUnderAnIdInUseIsKnownByAnother() {
    done("1.2");
    edit("- [ ] Freeze\n", "- [ ] Update changelog\n- [ ] Freeze\n");
    assertStands("done 1.3 Update changelog");
    done("1.1");
    assertStands("done 1.1 Update changelog", "done 1.3 Update changelog");
    goOn();
    assertStands("done 1.1 Update changelog", "done 1.3 Update changelog");
    edit("## A\n- [ ] Update changelog\n", "## A\n");
    assertStands("done 1.2 Update changelog");
    assertEquals(1, new FormerAnswers(run()).lost().size());
  }

  @Test
  void whatWasAnsweredWhileTheFileWasEditedAgainAndAgainIsFound() {
    edit("- [ ] Freeze\n", "- [ ] Freeze\n- [ ] Tell the support team about it\n");
    done("1.2");
    edit("Tell the support team about it", "Tell the support team all about it");
    assertStands("done 1.2 Tell the support team all about it");
    file = LIST;
    assertEquals(1, new FormerAnswers(run()).lost().size());
  }

  @Test
  void notesAreNoChange() {
    file = LIST.replace("- [ ] Build\n", "- [ ] Build\n  With care.\n\n").replace("Tag", "Tag");
    done("1.1");
    file = "Some words.\n\n" + LIST.replace("- [ ]", "*  [ ]");
    assertTrue(revision().isSilent());
  }

  private static Checklist read(String markdown) {
    return Story.checklist(markdown);
  }

  private void edit(String words, String others) {
    assertTrue(file.contains(words));
    file =
        file.substring(0, file.indexOf(words))
            + others
            + file.substring(file.indexOf(words) + words.length());
  }

  private Revision revision() {
    History history = History.of(events);
    ChecklistVersion edition = history.edition().orElseThrow();
    List<KnownItem> known = edition.known(read(edition.text()).entries());
    return Revision.of(known, history, read(file).entries());
  }

  private Run run() {
    return Run.of(revision().known(read(file)), events);
  }

  private Entry item(String number) {
    return run().entries().stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private String goOn() {
    return add(new Event.Revised(file, revision().successors()));
  }

  private void done(String... numbers) {
    for (String number : numbers) {
      Request request = new Request.Answer(item(number).id(), new Outcome.Done(), List.of());
      switch (new Rules(run(), "ana", Optional.empty()).on(request)) {
        case Verdict.Accepted(List<Event> happenings) -> happenings.forEach(this::add);
        case Verdict.Rejected(Refusal refusal) ->
            throw new AssertionError(refusal.sentence().text());
      }
    }
  }

  private void assertStands(String... expected) {
    Run run = run();
    List<String> stands =
        run.entries().stream()
            .filter(entry -> !(run.outcome(entry) instanceof Outcome.Open))
            .map(entry ->
                "%s %s %s"
                    .formatted(
                        run.outcome(entry).word(), entry.number(), run.values().text(entry.item())))
            .toList();
    assertEquals(List.of(expected), stands);
  }

  private String add(Event what) {
    String id = "e" + (events.size() + 1);
    Instant at = Instant.EPOCH.plusSeconds(events.size());
    Stamp.Written written =
        new Stamp.Written("w", events.size() + 1L, new HybridClock(at.toEpochMilli(), 0));
    events.add(new RecordedEvent(new Stamp(id, id, at, "ana", written), what));
    return id;
  }
}
