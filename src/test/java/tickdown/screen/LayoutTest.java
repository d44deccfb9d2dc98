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
}
