package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.checklist.ReleaseKind.MAJOR;
import static tickdown.checklist.ReleaseKind.MINOR;
import static tickdown.checklist.ReleaseKind.PATCH;
import static tickdown.checklist.ReleaseKind.PRE_RELEASE;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Applies;
import tickdown.checklist.Condition;
import tickdown.checklist.ReleaseKind;
import tickdown.wording.placeholder.ReleaseVersion;

class ConditionReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if needed",
        "If necessary",
        "if applicable",
        "when needed",
        "where applicable",
        "as needed",
        "if required",
        "if any",
        "if used",
        "if possible",
        "optional",
        "Optionally",
        "only if needed",
        "se necessário",
        "si besoin",
        "falls nötig",
        "opcional",
        "如有需要",
        "ggf."
      })
  void wordsThatLeaveItToTheItemAreVague(String words) {
    assertFalse(ConditionReader.condition(words).isSpecific());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if schema changed",
        "if the price is needed",
        "For major releases only",
        "unless it rains",
        "only if the stock is low"
      })
  void wordsThatNameSomethingAreSpecific(String words) {
    assertTrue(ConditionReader.condition(words).isSpecific());
  }

  @ParameterizedTest
  @CsvSource({
    "2.0.0, MAJOR",
    "v3.0, MAJOR",
    "1.4.0, MINOR",
    "1.4, MINOR",
    "1.4.1, PATCH",
    "v0.0.9, PATCH",
    "1.4.0-rc.1, PRE_RELEASE",
    "3.15.0a2, PRE_RELEASE",
    "1.4.1+b7, PATCH",
    "2026-11-22,",
    "2026.11,",
    "spring,"
  })
  void theVersionSaysWhatKindOfReleaseItIs(String release, ReleaseKind kind) {
    assertEquals(Optional.ofNullable(kind), ReleaseVersion.of(release).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "2.0.1, 1.9.9, MAJOR",
    "v1.10.2, 1.9.9, MINOR",
    "1.9.10, 1.9.9, PATCH",
    "2.0, 1.9.9, MAJOR",
    "v2.0.0-rc.1, 1.9.9, PRE_RELEASE",
    "1.9.9, 1.9.9,",
    "1.8.0, 1.9.9,",
    "2026.11, 2026.10,",
    "spring, 1.9.9,"
  })
  void theEarlierVersionSaysWhatKindOfReleaseItIs(
      String release, String earlier, ReleaseKind kind) {
    assertEquals(
        Optional.ofNullable(kind),
        ReleaseVersion.of(release).kindAfter(ReleaseVersion.of(earlier)));
  }

  @Test
  void aVersionNeedNotBeSemantic() {
    assertTrue(ReleaseVersion.of("2026.11").isVersion());
    assertTrue(ReleaseVersion.of("v2.0.0-rc.1").isVersion());
    assertFalse(ReleaseVersion.of("2026-11-22").isVersion());
    assertFalse(ReleaseVersion.of("spring").isVersion());
  }

  @Test
  void kindsOfReleaseAreReadFromTheWords() {
    assertEquals(Set.of(MAJOR), kinds("For major releases only"));
    assertEquals(Set.of(MAJOR, MINOR), kinds("if major/minor release"));
    assertEquals(Set.of(MAJOR, MINOR), kinds("for minor releases and above"));
    assertEquals(Set.of(MAJOR, MINOR, PRE_RELEASE), kinds("unless it is a patch release"));
    assertEquals(Set.of(PRE_RELEASE), kinds("if this is a release candidate"));
    assertEquals(Set.of(), kinds("if a major change was made"));
    assertEquals(Set.of(), kinds("if the patch applies to majors in the list"));
    assertEquals(Set.of(), kinds("if needed"));
  }

  @Test
  void whetherItAppliesIsToldOnlyWhereTheWordsTellIt() {
    Condition major = ConditionReader.condition("if major release");
    assertEquals(Applies.YES, major.appliesTo(MAJOR));
    assertEquals(Applies.NO, major.appliesTo(PATCH));
    assertEquals(Applies.UNKNOWN, major.appliesTo(PRE_RELEASE));
    assertEquals(Applies.UNKNOWN, ConditionReader.condition("if schema changed").appliesTo(MAJOR));
  }

  @Test
  void nearlyTheSameWordsAreTheSameCondition() {
    Condition changed = ConditionReader.condition("if schema changed");
    assertTrue(changed.sameAs(ConditionReader.condition("If the schema has changed")));
    assertFalse(changed.sameAs(ConditionReader.condition("unless schema changed")));
  }

  private static Set<ReleaseKind> kinds(String words) {
    return ConditionReader.condition(words).releaseKinds();
  }
}
