package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 9, 10, 13, 0x1b, 0x7f, 0x80, 0x9b, 0x9f, 0xad, 0x200b, 0x200c, 0x200d, 0x2028, 0x202e,
        0x2066, 0xfeff, 0xfffe, 0xffff, 0xd800, 0xe000, 0xe0041
      })
  void mustBeEscaped(int point) {
    assertTrue(Invisible.mustBeEscaped(point));
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', 'a', '~', 0xa0, 0xe9, 0x301, 0x65e5, 0x2610, 0xfe0f, 0x1f680})
  void mayStandBare(int point) {
    assertFalse(Invisible.mustBeEscaped(point));
  }
}
