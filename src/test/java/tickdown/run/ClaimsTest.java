package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.english.ClaimText;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;
import tickdown.text.Line;

class ClaimsTest {
  private static final String LIST =
      """
      # Ship
      ## Before
      - [ ] Lamp is tested
      - [ ] Box is packed
        - [ ] Foam
      """;

  private final SharedStory shared = new SharedStory(LIST);
  private final Story story = new Story(LIST);

  private ItemName lamp() {
    return new ItemName(shared.item("1.1").id(), "Lamp is tested");
  }

  private List<String> by() {
    return shared.run().history().claimedBy(shared.item("1.1").id());
  }

  private Optional<String> words() {
    return ClaimText.of(shared.run(), shared.item("1.1")).map(Line::text);
  }

  private Request claim(String number, boolean isDropped) {
    return new Request.Claim(story.item(number).id(), isDropped);
  }

  private String refused(String operator, Request request) {
    return switch (story.ask(operator, request)) {
      case Verdict.Rejected(var refusal) -> refusal.sentence().text();
      case Verdict.Accepted _ -> "";
    };
  }

  @Test
  void theLatestClaimCounts() {
    shared.add("ana", new Event.Claimed(lamp())).meets("ben").add("ben", new Event.Claimed(lamp()));
    assertEquals(List.of("ben"), by());
    assertEquals(Optional.of("ben has claimed this"), words());
  }

  @Test
  void claimsOfOperatorsWhoDidNotKnowOfEachOtherAreBothShown() {
    shared.add("ana", new Event.Claimed(lamp())).add("ben", new Event.Claimed(lamp()));
    assertEquals(Optional.of("ana and ben have both claimed this"), words());
    shared.meets("ana").add("ana", new Event.ClaimDropped(lamp()));
    assertEquals(List.of("ben"), by());
  }

  @Test
  void aClaimIsDroppedOnlyForOneself() {
    shared
        .add("ana", new Event.Claimed(lamp()))
        .add("ben", new Event.Claimed(lamp()))
        .meets("coy")
        .add("coy", new Event.ClaimDropped(lamp()));
    assertEquals(List.of("ana", "ben"), by());
  }

  @Test
  void whatIsSettledIsNotShownAsClaimed() {
    shared
        .add("ana", new Event.Claimed(lamp()))
        .meets("ben")
        .answered("ben", "1.1", new Outcome.Done());
    assertEquals(Optional.empty(), words());
    assertEquals(Optional.empty(), ClaimText.all(shared.run()));
  }

  @Test
  void undoBringsTheClaimBackThatWasThereBefore() {
    story.may("ana", claim("1.1", false));
    story.may("ben", claim("1.1", false));
    story.may("ben", new Request.Undo());
    assertEquals(List.of("ana"), story.run().history().claimedBy(story.item("1.1").id()));
  }

  @Test
  void whatCannotBeClaimedIsRefused() {
    assertEquals("1.2 is settled by its own items", refused("ana", claim("1.2", false)));
    assertEquals("nobody has claimed 1.1", refused("ana", claim("1.1", true)));
    story.may("ben", claim("1.1", false));
    assertEquals("1.1 is claimed by ben", refused("ana", claim("1.1", true)));
    assertEquals(List.of(), story.may("ben", claim("1.1", false)));
    story.done("ana", "1.1");
    assertEquals("1.1 is already done", refused("ana", claim("1.1", false)));
  }

  @Test
  void theRunKeepsClaimsAsItGoesOn() {
    Run before = story.run();
    story.may("ben", claim("1.1", false));
    Run after = before.after(story.events());
    assertEquals(List.of("ben"), after.history().claimedBy(story.item("1.1").id()));
    assertEquals(List.of(), before.history().claimedBy(story.item("1.1").id()));
  }
}
