package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void theRowsSumUpAtEverySize() {
    for (int columns = 1; columns <= 300; columns += 7) {
      for (int rows = 1; rows <= 120; rows++) {
        Layout layout = Layout.of(new Size(columns, rows));
        int furniture =
            switch (layout.shape()) {
              case WIDE, USUAL -> 7;
              case TINY -> 3;
              case TOO_SMALL -> rows - 1;
            };
        String size = columns + "x" + rows;
        assertEquals(rows, layout.list() + layout.details() + furniture, size);
        assertTrue(layout.list() >= 1 && layout.details() >= 0, size);
        assertTrue(layout.outline() <= columns / 2, size);
      }
    }
  }

  @Test
  void fromFortyByTenAWalkHasAFullScreen() {
    assertTrue(new Size(40, 10).isLargeEnough());
    assertEquals(Layout.Shape.TINY, Layout.of(new Size(40, 10)).shape());
    assertEquals(Layout.Shape.USUAL, Layout.of(new Size(80, 24)).shape());
    assertEquals(Layout.Shape.WIDE, Layout.of(new Size(120, 40)).shape());
  }

  @Test
  void aTerminalWithoutASizeIsTakenForTheUsualOne() {
    assertEquals(new Size(80, 24), new Size(0, 0));
  }

  @Test
  void detailsTakeTheRowsTheyNeedAndLeaveTheListTwoFifths() {
    Layout usual = Layout.of(new Size(80, 24));
    assertEquals(usual, usual.needing(2));
    assertEquals(9, usual.needing(9).details());
    assertEquals(8, usual.needing(9).list());
    assertEquals(6, usual.needing(99).list());
    Layout tiny = Layout.of(new Size(40, 10));
    assertEquals(tiny, tiny.needing(99));
  }

  @Test
  void theOutlineTakesTheColumnsItNeeds() {
    assertEquals(30, Layout.of(new Size(100, 30)).outlined(60, 100).outline());
    assertEquals(40, Layout.of(new Size(120, 30)).outlined(60, 120).outline());
    assertEquals(60, Layout.of(new Size(200, 30)).outlined(60, 200).outline());
    assertEquals(28, Layout.of(new Size(200, 30)).outlined(10, 200).outline());
  }
}
