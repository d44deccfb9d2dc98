package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionTest {
  private static final String CHECKLIST =
      """
      # Release

      ## Before
      ### Code
      - [ ] Tests pass
      - [ ] Packages are built
        - [ ] for Linux
        - [ ] for macOS
      ### Texts
      - [ ] Change log is written
      - [ ] Notes are written
      ## Release
      - [ ] Tag is pushed
      - [ ] Archive is uploaded
      ## Rollback <!-- on-demand -->
      - [ ] Stop
      - [ ] Restore
      """;

  @ParameterizedTest
  @CsvSource({
    "'', 1.1.1",
    "j, 1.1.2",
    "j j, 1.1.2.1",
    "down*3, 1.1.2.2",
    "down*4, 1.2.1",
    "down up, 1.1.1",
    "k, 1.1.1",
    "end, end",
    "end k, 2.2",
    "end j, end",
    "end home, 1.1.1",
    "down*50, end",
    "end up*50, 1.1.1",
    "page-down, end",
    "end page-up, 1.1.1",
    "], 1.2.1",
    "] ], 2.1",
    "] ] ], end",
    "j ] [, 1.1.1",
    "j j [, 1.1.1",
    "[, 1.1.1",
    "end [, 2.1",
    "}, 2.1",
    "} }, end",
    "} j {, 2.1",
    "} {, 1.1.1",
    "{, 1.1.1",
    "tab, 1.1.2.1",
    "tab tab tab, 1.2.1",
    "end tab, 1.1.1",
    "space tab, 1.1.2.2",
    "2 enter, 2.1",
    "1 . 2 enter, 1.2.1",
    "1 . 1 . 2 enter, 1.1.2.1",
    "3 enter, 3.1",
    "3 enter j, 3.2",
    "3 enter j j, 3.2",
    "3 enter end, 3.2",
    "3 enter end }, 3.2",
    "3 enter j q, 1.1.1",
    "9 enter, 1.1.1",
    "2 esc, 1.1.1",
    "2 backspace j, 1.1.2",
    "/ \"uploaded\" enter, 2.2",
    "/ \"written\" down enter, 1.2.2",
    "/ \"written\" down*9 enter, 1.2.2",
    "/ \"written\" down up*9 enter, 1.2.1",
    "/ \"notes text\" enter, 1.2.2",
    "/ \"no such thing\" enter, 1.1.1",
    "/ \"uploaded\" esc, 1.1.1"
  })
  void keysGoToAnItem(String keys, String number) {
    assertEquals(number, new Keystrokes(CHECKLIST).press(keys).at());
  }

  @ParameterizedTest
  @CsvSource({"page-down, 1.2.1", "page-down page-up, 1.1.2", "page-down*9, end"})
  void aPageIsAsLongAsTheList(String keys, String number) {
    assertEquals(number, new Keystrokes(CHECKLIST, new Size(80, 15)).press(keys).at());
  }
}
