package tickdown.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class LookTest {
  private static final String MARK = "\u0301";

  @Test
  void whatCannotBeToldApartLooksTheSame() {
    assertAlike("Tag pushed", "tag PUSHED");
    assertAlike("Tag pushed", "Tag\u200b pushed");
    assertAlike("✔ Tag", "✔\ufe0f Tag");
    assertAlike("Café open", "Cafe" + MARK + " open");
    assertAlike("ﬁle closed", "file closed");
    assertAlike("Ａ1 sent", "A1 sent");
    assertAlike("a" + MARK.repeat(1000), "a" + MARK.repeat(1001));
  }

  @Test
  void lettersAndAccentsCount() {
    assertNotEquals(Look.of("Tag pushed"), Look.of("Tag pulled"));
    assertNotEquals(Look.of("peut être"), Look.of("peut etre"));
    assertNotEquals(Look.of("año"), Look.of("ano"));
    assertNotEquals(Look.of("คน"), Look.of("คืน"));
    assertNotEquals(Look.of("1 of 2"), Look.of("2 of 2"));
  }

  private static void assertAlike(String one, String other) {
    assertEquals(Look.of(one), Look.of(other));
  }
}
