package tickdown.run.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.run.Outcome;
import tickdown.run.Story;

class PeopleRulesTest {
  private final Story story =
      new Story(
          """
          # Ship
          ## Before
          - [ ] Lamp is tested
          - [ ] Lamp is seen <!-- human -->
          ## Night <!-- human -->
          - [ ] Light is seen
          """);

  private Optional<String> objection(String number, Outcome outcome) {
    Request answer = new Request.Answer(story.item(number).id(), outcome, List.of());
    return PeopleRules.objection(story.run(), new Request.Several(List.of(answer)))
        .map(refusal -> refusal.sentence().text());
  }

  @Test
  void scriptsDoNotAnswerWhatIsForPeople() {
    assertEquals(Optional.empty(), objection("1.1", new Outcome.Done()));
    assertEquals(
        Optional.of("only a person at a terminal may answer 1.2"),
        objection("1.2", new Outcome.Done()));
    assertEquals(
        Optional.of("only a person at a terminal may answer 2.1"),
        objection("2.1", new Outcome.NotApplicable(Optional.empty())));
    assertEquals(Optional.empty(), objection("1.2", new Outcome.Open()));
  }
}
