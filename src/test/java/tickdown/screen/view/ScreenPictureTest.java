package tickdown.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Line;
import tickdown.text.Tone;

class ScreenPictureTest {

  private static Picture picture(Line... rows) {
    return new Picture(
        new Size(40, rows.length), List.of(rows), Optional.of(new Picture.Cursor(2, 0)));
  }

  private static String svg(Line... rows) {
    return new ScreenPicture(ScreenPicture.Background.DARK)
        .svg("Tickdown", "A screen", picture(rows));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @ParameterizedTest
  @EnumSource
  void everyToneIsWellFormed(ScreenPicture.Background background) throws Exception {
    Line line = Line.empty();
    for (Tone tone : Tone.values()) {
      line = line.plus(tone, "<&>").plus(" ");
    }
    Picture picture =
        new Picture(new Size(60, 2), List.of(line, Line.of("😀 ─┃█▌ 漢")), Optional.empty());
    String svg = new ScreenPicture(background).svg("<&>", "'\"", picture);
    assertEquals("svg", parsed(svg).getDocumentElement().getLocalName());
    assertEquals("<&>", parsed(svg).getElementsByTagName("title").item(0).getTextContent());
    assertFalse(svg.contains("<script"));
    assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("http"));
  }

  @Test
  void aRunStandsInItsColumnAndIsAsLongAsItsCells() throws Exception {
    Element text = text(svg(Line.of("     two words").plus(Tone.TITLE, "!")), "two words");
    assertEquals("59", text.getAttribute("x"));
    assertEquals("81", text.getAttribute("textLength"));
  }

  private static Element text(String svg, String content) throws Exception {
    var texts = parsed(svg).getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      if (texts.item(i).getTextContent().equals(content)) {
        return (Element) texts.item(i);
      }
    }
    throw new AssertionError(content + " is not in " + svg);
  }

  @Test
  void behindAWideClusterTheColumnIsExact() throws Exception {
    assertEquals("41", text(svg(Line.of("👩\u200d💻 word")), "word").getAttribute("x"));
  }

  @Test
  void attributesCanBeSeen() throws Exception {
    Line line =
        Line.of(Tone.TITLE, "bold")
            .plus(Tone.FAINT, "faint")
            .plus(Tone.EMPHASIS, "slanted")
            .plus(Tone.LINK, "link")
            .plus(Tone.STRUCK, "struck")
            .plus(Tone.CHOSEN, "chosen")
            .plus(Tone.BAD, "bad");
    String svg = svg(line);
    assertEquals("700", text(svg, "bold").getAttribute("font-weight"));
    assertEquals("0.6", text(svg, "faint").getAttribute("fill-opacity"));
    assertEquals("italic", text(svg, "slanted").getAttribute("font-style"));
    assertEquals("underline", text(svg, "link").getAttribute("text-decoration"));
    assertEquals("line-through", text(svg, "struck").getAttribute("text-decoration"));
    assertEquals("#18181b", text(svg, "chosen").getAttribute("fill"));
    assertTrue(svg.contains("width='54' height='20' fill='#e4e4e7'"), svg);
    assertEquals("#f87171", text(svg, "bad").getAttribute("fill"));
  }

  @Test
  void linesAreShapesThatMeet() {
    String svg = svg(Line.of("│"), Line.of("└─"));
    assertTrue(svg.contains("M18 34h1v10h-1z"), svg);
    assertTrue(svg.contains("M18 44h1v10h-1z"), svg);
  }

  @Test
  void equalPicturesGiveEqualImages() {
    assertEquals(svg(Line.of("one")), svg(Line.of("one")));
  }
}
