package tickdown.run.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

/// When a step may be started, and how its end is recorded.
class StepRulesTest {
  private static final SortedMap<String, String> RELEASE =
      new TreeMap<>(Map.of("TICKDOWN_RELEASE", "1.0.0"));
  private static final Reason SEEN = new Reason("the log says that it went through");

  private final Story story =
      new Story(
          """
          ## Lamp
          - [ ] Light it (`make light VERSION=X.Y.Z`)
          - [ ] Trim the wick
            ```sh
            cd wick
            make trim
            ```
          - [ ] Name it (`make name NAME=<name>`)
          - [ ] Push it (`git push origin vX.Y.Z`)
          """);

  @Test
  void whatTheItemOffersMayBeStarted() {
    Event.StepStarted started =
        assertInstanceOf(
            Event.StepStarted.class, start("1.1", "make light VERSION=1.0.0").getFirst().what());
    assertEquals("make light VERSION=1.0.0", started.what().command());
  }

  @Test
  void aScriptMayBeStartedWholeOrCommandByCommand() {
    start("1.2", "cd wick\nmake trim");
    finish("1.2", new Ending.Exited(0));
    start("1.2", "make trim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"make light VERSION=X.Y.Z", "make light VERSION=2.0.0", "rm -r lamp", ""})
  void whatTheItemDoesNotOfferMayNot(String command) {
    assertEquals(
        "the command of 1.1 has changed since it was shown", refusal("1.1", command, command));
  }

  @Test
  void valuesThatChangedSinceAreNotAgreedTo() {
    Invocation old =
        new Invocation(
            "make light VERSION=1.0.0",
            "/bin/sh",
            "/lamp",
            new TreeMap<>(Map.of("TICKDOWN_X", "")));
    assertEquals(
        "the command of 1.1 has changed since it was shown",
        refusal("1.1", "make light VERSION=1.0.0", old));
  }

  @Test
  void aStepOfAnItemThatSomebodyElseHasAnsweredMeanwhileMayNot() {
    Run seen = story.run();
    story.done("ben", "1.1");
    Request start =
        new Request.StartStep(
            story.item("1.1").id(),
            "make light VERSION=1.0.0",
            invocation("make light VERSION=1.0.0"));
    Rules rules = new Rules(story.run(), "ana", Optional.empty());
    Verdict.Rejected refused = assertInstanceOf(Verdict.Rejected.class, rules.on(start, seen));
    assertEquals("ben marked 1.1 done meanwhile", refused.refusal().sentence().text());
    assertInstanceOf(Verdict.Accepted.class, rules.on(start, story.run()));
  }

  @Test
  void aStepWithoutAValueMayNot() {
    assertEquals(
        "the command of 1.3 has changed since it was shown",
        refusal("1.3", "make name NAME=<name>", "make name NAME=<name>"));
  }

  @Test
  void anEditedCommandMustShowAllThatItDoes() {
    String offered = "make light VERSION=1.0.0";
    assertInstanceOf(
        Verdict.Accepted.class, ask("1.1", offered, invocation("make light VERSION=1.0.0 -n")));
    assertEquals("the command is empty", refusal("1.1", offered, " "));
    assertEquals(
        "this command contains an invisible character", refusal("1.1", offered, "light\u202e"));
    assertEquals(
        "this command contains an invisible character", refusal("1.1", offered, "light\u001b[8m"));
    assertEquals("a command has at most 8 KiB", refusal("1.1", offered, "x".repeat(8193)));
  }

  @Test
  void whatCannotBeUndoneWaitsForItsGate() {
    assertTrue(refusal("1.4", "git push origin v1.0.0", "git push origin v1.0.0").contains("1.4"));
  }

  @Test
  void anUnknownEndBlocksAnotherAttemptUntilSomebodyTells() {
    String attempt = start("1.1", "make light VERSION=1.0.0").getFirst().id();
    assertEquals(
        "it is not known how the last attempt at 1.1 ended",
        refusal("1.1", "make light VERSION=1.0.0", "make light VERSION=1.0.0"));
    assertInstanceOf(
        Outcome.Open.class, story.run().outcome(story.item("1.1")), "it is never taken for done");
    story.may("ben", new Request.ExplainStep(story.item("1.1").id(), attempt, SEEN));
    start("1.1", "make light VERSION=1.0.0");
  }

  @Test
  void theFirstEndOfAnAttemptCounts() {
    start("1.1", "make light VERSION=1.0.0");
    finish("1.1", new Ending.Exited(3));
    assertEquals(List.of(), finish("1.1", new Ending.Exited(0)));
    assertEquals(
        Optional.of(new Ending.Exited(3)),
        attempts("1.1").last().flatMap(Attempts.Attempt::end).map(Event.StepFinished::ending));
  }

  @Test
  void everyAttemptIsKeptAndNoneAnswersTheItem() {
    for (int code : List.of(1, 2, 0)) {
      start("1.1", "make light VERSION=1.0.0");
      finish("1.1", new Ending.Exited(code));
    }
    assertEquals(3, attempts("1.1").all().size());
    assertTrue(attempts("1.1").last().orElseThrow().isSuccess());
    assertTrue(story.outstanding().contains("1.1"));
  }

  @Test
  void theEndIsRecordedAlsoInARunThatSomebodyFinishedMeanwhile() {
    start("1.1", "make light VERSION=1.0.0");
    story.may("ben", new Request.Finish(Optional.of(SEEN)));
    assertEquals(1, finish("1.1", new Ending.Exited(0)).size());
  }

  @Test
  void anUndoLeavesWhatWasRunAsItIs() {
    story.done("ana", "1.2");
    start("1.1", "make light VERSION=1.0.0");
    finish("1.1", new Ending.Exited(0));
    story.may("ana", new Request.Undo());
    assertTrue(story.outstanding().contains("1.2"));
    assertEquals(1, attempts("1.1").all().size());
  }

  private Attempts attempts(String number) {
    return Attempts.of(story.run(), story.item(number));
  }

  private static Invocation invocation(String command) {
    return new Invocation(command, "/bin/sh", "/lamp", RELEASE);
  }

  private List<RecordedEvent> start(String number, String command) {
    return story.may(
        "ana", new Request.StartStep(story.item(number).id(), command, invocation(command)));
  }

  private List<RecordedEvent> finish(String number, Ending ending) {
    String attempt = attempts(number).last().orElseThrow().id();
    return story.may(
        "ana",
        new Request.FinishStep(
            story.item(number).id(), attempt, ending, Duration.ofSeconds(1), StepOutput.NONE));
  }

  private Verdict ask(String number, String offered, Invocation what) {
    return story.ask("ana", new Request.StartStep(story.item(number).id(), offered, what));
  }

  private String refusal(String number, String offered, String command) {
    return refusal(number, offered, invocation(command));
  }

  private String refusal(String number, String offered, Invocation what) {
    return assertInstanceOf(Verdict.Rejected.class, ask(number, offered, what))
        .refusal()
        .sentence()
        .text();
  }
}
