package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.english.SignOffText;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.SignOffs;
import tickdown.run.signing.LineSigning;
import tickdown.run.signing.SignedLines;
import tickdown.text.Line;

class VerifiedSignOffsTest {
  private static final LineSigning ANA = new LineSigning.Verified("ana@lamp.example");
  private static final LineSigning BEN = new LineSigning.Verified("ben@lamp.example");

  private final SharedStory story =
      new SharedStory(
          """
          # Ship
          ## Before
          - [ ] Lamp is tested <!-- sign-off: 2 verified -->
          """);

  private SignOffs signOffs(SignedLines known) {
    return new SignOffs(run(known), story.item("1.1"));
  }

  private Run run(SignedLines known) {
    return story.run().knowing(known);
  }

  private String words(SignedLines known) {
    return SignOffText.of(run(known), story.item("1.1")).map(Line::text).orElse("");
  }

  /// ana has done the item with her line 2, and ben has signed it off with his line 1.
  private void signedByBen() {
    story.answered("ana", "1.1", new Outcome.Done()).meets("ben").add("ben", signature());
  }

  private Event signature() {
    return new Event.Signed(
        new ItemName(story.item("1.1").id(), "Lamp is tested"), Optional.empty());
  }

  private static SignedLines known(LineSigning ofAna, LineSigning ofBen) {
    return SignedLines.NONE.with("ana", 1, 2, ofAna).with("ben", 1, 1, ofBen);
  }

  @Test
  void twoVerifiedOnesAreEnough() {
    assertEquals("needs verified sign-offs by 2 operators", words(SignedLines.NONE));
    signedByBen();
    assertEquals(0, signOffs(known(ANA, BEN)).missing());
    assertEquals("signed off by ben, verified", words(known(ANA, BEN)));
    assertTrue(PhaseGate.after(run(known(ANA, BEN)), story.item("1.1").phase()).isGo());
  }

  @Test
  void whoseSignatureIsNotVerifiedDoesNotCount() {
    signedByBen();
    assertEquals(
        "needs 1 more verified sign-off; ben's sign-off is not verified: its commit is not signed",
        words(known(ANA, new LineSigning.Unsigned())));
    assertEquals(
        "signed off by ben, verified; needs 1 more verified sign-off; ana's answer is not"
            + " verified: the signature of its commit is bad",
        words(known(new LineSigning.Bad(), BEN)));
    assertEquals(
        "needs 1 more verified sign-off; ben's sign-off is not verified: git knows no trusted key"
            + " for its signature",
        words(known(ANA, new LineSigning.Unknown())));
    assertFalse(
        PhaseGate.after(run(known(ANA, new LineSigning.Unsigned())), story.item("1.1").phase())
            .isGo());
  }

  @Test
  void whatWasNotExchangedYetIsNotVerified() {
    signedByBen();
    assertEquals(
        "needs 1 more verified sign-off; ben's sign-off is not verified: it was not exchanged yet",
        words(SignedLines.NONE.with("ana", 1, 2, ANA)));
  }

  @Test
  void nothingIsVerifiedInARunThatIsNotShared() {
    signedByBen();
    assertEquals(2, signOffs(SignedLines.NOT_SHARED).missing());
    assertEquals(
        "needs 2 more verified sign-offs; ana's answer is not verified: the run is not shared;"
            + " ben's sign-off is not verified: the run is not shared",
        words(SignedLines.NOT_SHARED));
  }

  @Test
  void oneKeyIsOneOperatorWhateverTheNames() {
    signedByBen();
    assertEquals(1, signOffs(known(ANA, ANA)).missing());
    assertEquals(
        "needs 1 more verified sign-off; ben's sign-off is not verified: the key of"
            + " ana@lamp.example has signed for ana already",
        words(known(ANA, ANA)));
  }

  @Test
  void whoWasNotVerifiedSignsAgain() {
    signedByBen();
    assertFalse(signOffs(known(ANA, BEN)).mayBeSignedBy("ben"));
    assertFalse(signOffs(SignedLines.NONE.with("ana", 1, 2, ANA)).mayBeSignedBy("ben"));
    SignedLines unsigned = known(ANA, new LineSigning.Unsigned());
    assertTrue(signOffs(unsigned).mayBeSignedBy("ben"));
    story.add("ben", signature());
    assertEquals(0, signOffs(unsigned.with("ben", 2, 2, BEN)).missing());
  }

  @Test
  void whatIsKnownStaysWithTheRunAsItGoesOn() {
    Run before = run(known(ANA, BEN));
    story.answered("ana", "1.1", new Outcome.Done());
    assertEquals(known(ANA, BEN), before.after(story.run().events()).signed());
  }
}
