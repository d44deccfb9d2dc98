package tickdown.screen.view;

import java.util.Map;
import java.util.Optional;

/// Characters that fill their cell from edge to edge, as SVG paths: box drawing (U+2500) and blocks
/// (U+2580), between which fonts leave gaps.
final class Shapes {
  /// The thickness of a character's arms: top, right, bottom, left.
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

  /// The space above and below a bar.
  private static final int GAP = 4;

  private Shapes() {}

  /// Whether adjacent cells with this character form one shape: seams would be visible in a scaled
  /// image.
  static boolean isOneWithItsLike(String character) {
    return character.length() == 1 && "─━█░▒▓".contains(character);
  }

  /// The path of a character in the cell whose top left corner is at `x`, `y`, or of several
  /// characters in a row that form one shape; empty for letters.
  static Optional<String> path(String text, int x, int y) {
    char c = text.charAt(0);
    if (isOneWithItsLike(text.substring(0, 1))) {
      return Optional.of(across(c, x, y, ScreenPicture.WIDTH * text.length()));
    }
    if (text.length() > 1) {
      return Optional.empty();
    }
    if (ARMS.containsKey(c)) {
      return Optional.of(arms(ARMS.get(c), x, y));
    }
    if (c > '█' && c <= '▏') {
      return Optional.of(bar(x, y, ScreenPicture.WIDTH * (0x2590 - c) / 8.0));
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

  /// The share of its cell that a character covers: a quarter for `░`.
  static double shade(char c) {
    return c >= '░' && c <= '▓' ? (c - 0x2590) / 4.0 : 1;
  }

  private static String across(char c, int x, int y, int width) {
    return switch (c) {
      case '─' -> box(x, y + MIDDLE_Y - 0.5, width, 1);
      case '━' -> box(x, y + MIDDLE_Y - 1, width, 2);
      default -> bar(x, y, width);
    };
  }

  /// Bars in consecutive rows are separated, as in terminals that leave a little space between
  /// rows.
  private static String bar(int x, int y, double width) {
    return box(x, y + GAP, width, ScreenPicture.HEIGHT - 2 * GAP);
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
