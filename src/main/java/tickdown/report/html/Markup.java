package tickdown.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.text.Line;
import tickdown.text.SafeText;

/// HTML in UTF-8 that is being written. Text and the values of attributes are escaped (HTML Living
/// Standard, 13.3); names of elements and attributes are ours.
///
/// Passes on what is written part by part, so that a long file is never in memory as a whole.
final class Markup {
  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

  /// The number of characters after which a part is passed on at the end of a line.
  private static final int PART = 32 * 1024;

  private final OutputStream target;
  private final StringBuilder html = new StringBuilder();

  Markup(OutputStream target) {
    this.target = target;
  }

  /// `<name attribute="value" …>`.
  ///
  /// @param attributes names and values in turn; an attribute without a value has an empty one
  Markup open(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
    return this;
  }

  /// `</name>`.
  Markup close(String name) {
    html.append("</").append(name).append('>');
    return this;
  }

  /// Ends a line of the file.
  Markup newLine() {
    html.append('\n');
    if (html.length() >= PART) {
      passOn();
    }
    return this;
  }

  /// Passes on what is left.
  void passOn() {
    try {
      target.write(html.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    html.setLength(0);
  }

  /// An element with nothing but text in it.
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /// Foreign text of one line.
  Markup text(String text) {
    escaped(new SafeText(text).text());
    return this;
  }

  /// Markup of our own.
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /// A line with its tones: each is a class, code is code, a link is a link.
  Markup line(Line line) {
    line.pieces().forEach(this::piece);
    return this;
  }

  private void piece(Line.Piece piece) {
    String text = piece.text().text();
    switch (piece.tone()) {
      case PLAIN, KEY, FOUND, CHOSEN -> plain(text);
      case CODE -> element("code", text);
      case STRONG, TITLE -> element("strong", text);
      case EMPHASIS -> element("em", text);
      case STRUCK -> element("s", text);
      case LINK -> link(piece, text);
      case FAINT -> element("span", text, "class", "faint");
      case GOOD -> element("span", text, "class", "good");
      case CARE -> element("span", text, "class", "care");
      case BAD -> element("strong", text, "class", "bad");
    }
  }

  /// A date and its time stay on one line.
  private void plain(String text) {
    Matcher time = TIME.matcher(text);
    int at = 0;
    while (time.find()) {
      escaped(text.substring(at, time.start()));
      element("span", time.group(), "class", "time");
      at = time.end();
    }
    escaped(text.substring(at));
  }

  private void link(Line.Piece piece, String text) {
    if (piece.target().isEmpty()) {
      escaped(text);
    } else {
      element("a", text, "href", piece.target(), "rel", "noreferrer");
    }
  }

  private void escaped(String text) {
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (!entity.isEmpty()) {
        html.append(text, kept, i).append(entity);
        kept = i + 1;
      }
    }
    html.append(text, kept, text.length());
  }

  /// What a character is written as; empty where it stays as it is.
  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
