package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Entry;
import tickdown.run.Story;

/// Which items end an embargo.
class EmbargoEndTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lift the embargo",
        "The embargo is lifted",
        "End of embargo",
        "End of the disclosure embargo",
        "Publish the advisory",
        "Publish the GitHub security advisory",
        "Security advisory published",
        "Disclose the vulnerability",
        "Embargo aufheben",
        "Sicherheitshinweis veröffentlichen",
        "Hef het embargo op",
        "Lever l'embargo",
        "Publier l'avis de sécurité",
        "Levantar el embargo",
        "Publicar el aviso de seguridad",
        "Revocare l'embargo",
        "Lever l’embargo",
        "Levantar o embargo",
        "Znieś embargo",
        "Снять эмбарго",
        "Tell the lamp makers <!-- ends-embargo -->"
      })
  void anAnnotationOrWordsSaySo(String text) {
    Entry entry = entry(text);
    assertTrue(EmbargoEnd.is(entry.item()));
    assertTrue(entry.isIrreversible());
    assertEquals(0, Story.checklist("- [ ] " + text).problems().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Draft the advisory to publish",
        "Wait until the embargo is lifted",
        "Agree on the end of the embargo",
        "Review the advisory",
        "Release notes mention the advisory",
        "Publish the release notes",
        "End of the day"
      })
  void preparationsAndOtherThingsDoNot(String text) {
    assertFalse(EmbargoEnd.is(entry(text).item()));
  }

  private static Entry entry(String text) {
    return Story.checklist("- [ ] " + text).entries().getFirst();
  }
}
