package tickdown.terminal.screen;

import java.util.Map;
import java.util.Optional;

/// Characters that are drawn from edge to edge of their cell, as paths of SVG: box drawing (U+2500)
/// and blocks (U+2580), of which fonts leave gaps between rows.
final class Shapes {
  /// How thick the arms of a character are: to the top, the right, the bottom, the left.
  private static final Map<Character, String> ARMS =
      Map.ofEntries(
          Map.entry('─', "0101"),
          Map.entry('━', "0202"),
          Map.entry('│', "1010"),
          Map.entry('┃', "2020"),
          Map.entry('┌', "0110"),
          Map.entry('┐', "0011"),
          Map.entry('└', "1100"),
          Map.entry('┘', "1001"),
          Map.entry('╭', "0110"),
          Map.entry('╮', "0011"),
          Map.entry('╰', "1100"),
          Map.entry('╯', "1001"),
          Map.entry('├', "1110"),
          Map.entry('┤', "1011"),
          Map.entry('┬', "0111"),
          Map.entry('┴', "1101"),
          Map.entry('┼', "1111"),
          Map.entry('┏', "0220"),
          Map.entry('┓', "0022"),
          Map.entry('┗', "2200"),
          Map.entry('┛', "2002"),
          Map.entry('┣', "2220"),
          Map.entry('┫', "2022"),
          Map.entry('┳', "0222"),
          Map.entry('┻', "2202"),
          Map.entry('╋', "2222"));

  private static final double MIDDLE_X = ScreenPicture.WIDTH / 2.0;
  private static final double MIDDLE_Y = ScreenPicture.HEIGHT / 2.0;

  private Shapes() {}

  /// The path of a character in the cell whose upper left corner is at `x`, `y`; nothing for
  /// letters.
  static Optional<String> path(String character, int x, int y) {
    char c = character.charAt(0);
    if (character.length() > 1) {
      return Optional.empty();
    }
    if (ARMS.containsKey(c)) {
      return Optional.of(arms(ARMS.get(c), x, y));
    }
    if (c >= '█' && c <= '▏') {
      return Optional.of(box(x, y, ScreenPicture.WIDTH * (0x2590 - c) / 8.0, ScreenPicture.HEIGHT));
    }
    if (c >= '▁' && c < '█') {
      double height = ScreenPicture.HEIGHT * (c - 0x2580) / 8.0;
      return Optional.of(box(x, y + ScreenPicture.HEIGHT - height, ScreenPicture.WIDTH, height));
    }
    if (c == '▕') {
      double width = ScreenPicture.WIDTH / 8.0;
      return Optional.of(box(x + ScreenPicture.WIDTH - width, y, width, ScreenPicture.HEIGHT));
    }
    return Optional.empty();
  }

  private static String arms(String arms, int x, int y) {
    double up = half(arms, 0);
    double right = half(arms, 1);
    double down = half(arms, 2);
    double left = half(arms, 3);
    double across = Math.max(left, right);
    double along = Math.max(up, down);
    StringBuilder path = new StringBuilder();
    if (up > 0) {
      path.append(box(x + MIDDLE_X - up, y, 2 * up, MIDDLE_Y + across));
    }
    if (down > 0) {
      path.append(box(x + MIDDLE_X - down, y + MIDDLE_Y - across, 2 * down, MIDDLE_Y + across));
    }
    if (left > 0) {
      path.append(box(x, y + MIDDLE_Y - left, MIDDLE_X + along, 2 * left));
    }
    if (right > 0) {
      path.append(box(x + MIDDLE_X - along, y + MIDDLE_Y - right, MIDDLE_X + along, 2 * right));
    }
    return path.toString();
  }

  /// Half the thickness of an arm.
  private static double half(String arms, int direction) {
    return (arms.charAt(direction) - '0') * 0.5;
  }

  private static String box(double x, double y, double width, double height) {
    return "M"
        + number(x)
        + " "
        + number(y)
        + "h"
        + number(width)
        + "v"
        + number(height)
        + "h"
        + number(-width)
        + "z";
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
