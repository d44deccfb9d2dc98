package tickdown.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tickdown.english.DeviationText;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.SharedStory;
import tickdown.run.Story;
import tickdown.run.revision.FormerDemands;

/// What was answered and then got other steps, annotations or checks.
class AmendmentsTest {
  private static final String LIST =
      """
      # Ferry
      - [ ] Pushed

        ```sh
        git push origin <branch>
        ```
      - [ ] Moored <!-- owner: ben -->
      - [ ] Swept
      """;
  private static final String CHANGED =
      LIST.replace("git push", "git push --atomic")
          .replace("owner: ben", "owner: ana")
          .replace("Swept", "Swept <!-- verify: test -e broom -->");

  private final TimedRun run = new TimedRun(LIST);

  @Test
  void aCommandThatRanAndWasChangedSinceIsADeviation() {
    ran("git push origin <branch>");
    assertEquals(List.of(), found(run.run()));
    revised(CHANGED);
    assertEquals(
        List.of(
            "1.1 answered with: $ git push origin <branch>; now: $ git push --atomic origin"
                + " <branch>"),
        found(Run.of(Story.checklist(CHANGED), run.run().events())));
  }

  @Test
  void anotherValueAloneIsNone() {
    run.at(0, "ana", new Event.Filled("branch", "main"));
    ran("git push origin main");
    run.at(3, "ana", new Event.Filled("branch", "next"));
    revised(LIST + "- [ ] Sailed\n");
    assertEquals(
        List.of(), found(Run.of(Story.checklist(LIST + "- [ ] Sailed\n"), run.run().events())));
  }

  @Test
  void whatRanAfterTheChangeWasNotAmendedByIt() {
    revised(LIST);
    run.at(6, "ana", run.stepStarted("1.1", "git push --force"));
    run.at(7, "ana", run.stepFinished("1.1", 0)).at(8, "ana", run.done("1.1"));
    assertEquals(List.of(), found(run.run()));
  }

  @Test
  void whatWasRewordedIsOnlyThat() {
    ran("git push origin <branch>");
    String reworded = CHANGED.replace("Pushed", "Pushed to the pier");
    revised(reworded);
    assertEquals(List.of(), found(Run.of(Story.checklist(reworded), run.run().events())));
  }

  @Test
  void everyDemandIsComparedWhereTheVersionsAreKnown() {
    run.at(1, "ana", run.done("1.1"), run.done("1.2"), run.done("1.3"));
    revised(CHANGED);
    Run now = Run.of(Story.checklist(CHANGED), run.run().events());
    assertEquals(
        List.of(
            "1.1 answered with: $ git push origin <branch>; now: $ git push --atomic origin"
                + " <branch>",
            "1.2 answered with: owner: ben; now: owner: ana",
            "1.3 added since: verify: test -e broom"),
        found(now, demands(now)));
  }

  @Test
  void whatWasAnsweredAgainIsNone() {
    run.at(1, "ana", run.done("1.2"));
    revised(CHANGED);
    run.at(6, "ana", run.done("1.2"));
    Run now = Run.of(Story.checklist(CHANGED), run.run().events());
    assertEquals(List.of(), found(now, demands(now)));
  }

  @Test
  void whoDidNotKnowOfTheChangeAnsweredTheVersionBeforeIt() {
    SharedStory story = new SharedStory(LIST);
    story.add("ana", new Event.Revised(CHANGED, Map.of()));
    story.answered("ben", "1.2", new Outcome.Done());
    story.meets("ben").answered("ben", "1.3", new Outcome.Done());
    Run now = Run.of(Story.checklist(CHANGED), story.run().events());
    assertEquals(
        List.of("1.2 answered with: owner: ben; now: owner: ana"), found(now, demands(now)));
  }

  private void ran(String command) {
    run.at(1, "ana", run.stepStarted("1.1", command)).at(2, "ana", run.stepFinished("1.1", 0));
    run.at(2, "ana", run.done("1.1"));
  }

  private void revised(String text) {
    run.at(5, "ana", new Event.Revised(text, Map.of()));
  }

  private static FormerDemands demands(Run run) {
    return FormerDemands.of(
        run.history(), (version, _) -> version.known(Story.checklist(version.text()).entries()));
  }

  private static List<String> found(Run run) {
    return found(run, FormerDemands.UNKNOWN);
  }

  private static List<String> found(Run run, FormerDemands demands) {
    return DeviationReview.of(run, demands).stream()
        .filter(each -> each.what() instanceof Deviation.AmendedSince)
        .map(each ->
            "%s %s"
                .formatted(
                    each.entry().orElseThrow().number(),
                    new DeviationText(run).detail(each).orElseThrow().text()))
        .toList();
  }
}
