package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tickdown.report.Format;

/// Reads reports with the parsers of others, and checks that nothing in them is more than text.
final class ReportChecks {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("#root html head meta title style body a svg defs pattern rect path circle header h1 h2"
                  + " p progress nav ul li main section details summary div table thead tbody tr th"
                  + " td strong em s span code pre figure figcaption g text img")
              .split(" "));
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("lang charset http-equiv content name class href rel id width height aria-hidden"
                  + " focusable patternunits patterntransform d cx cy r x y viewbox role aria-label"
                  + " text-anchor tabindex open value max scope src alt")
              .split(" "));
  private static final Set<String> RENDERED =
      Set.of(
          ("#root html head body h1 h2 h3 p strong em del s code pre a ul ol li table thead tbody"
                  + " tr th td details summary input blockquote")
              .split(" "));
  private static final List<Extension> GFM =
      List.of(StrikethroughExtension.create(), TablesExtension.create());

  private ReportChecks() {}

  /// The report is well-formed HTML with our elements and attributes only, and links only to itself
  /// and by https; returns it.
  static Document html(String report) {
    org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(20);
    Document document = org.jsoup.Jsoup.parse(report, "", parser);
    assertEquals(List.of(), parser.getErrors());
    for (Element element : document.getAllElements()) {
      assertTrue(ELEMENTS.contains(element.normalName()), element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertTrue(
            ATTRIBUTES.contains(attribute.getKey().toLowerCase(Locale.ROOT)),
            attribute.getKey() + " of " + element.normalName());
      }
    }
    for (Element link : document.select("a")) {
      assertTrue(link.attr("href").matches("#[a-z-]+|https://.*"), link.attr("href"));
    }
    for (Element image : document.select("img")) {
      assertTrue(image.attr("src").startsWith("data:image/"), image.attr("src"));
    }
    return document;
  }

  /// The report has no HTML but our own, no pictures, links only by https, http and mailto, and as
  /// many headings as it has titles and chapters.
  static void markdown(String report, int headings) {
    int[] found = {0};
    Node document = Parser.builder().extensions(GFM).build().parse(report);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            String html = block.getLiteral();
            assertTrue(
                html.matches("(?s)<details><summary>.*</summary>|</details>")
                    && !html.replaceAll("<!-- -->", "").contains("<!")
                    && isOurs(html),
                html);
          }

          @Override
          public void visit(HtmlInline inline) {
            assertEquals("<!-- -->", inline.getLiteral());
          }

          @Override
          public void visit(Image image) {
            throw new AssertionError(image.getDestination());
          }

          @Override
          public void visit(Link link) {
            assertTrue(
                link.getDestination().matches("(?i)(https?://|mailto:).*"), link.getDestination());
            visitChildren(link);
          }

          @Override
          public void visit(Heading heading) {
            found[0]++;
            visitChildren(heading);
          }
        });
    assertEquals(headings, found[0], "headings");
  }

  private static boolean isOurs(String html) {
    return html.replaceAll("</?(details|summary|strong|em|s|code)>|<!-- -->", "")
        .chars()
        .noneMatch(c -> c == '<');
  }

  /// Markdown that another program has rendered has no elements that could do anything, and links
  /// only by https, http and mailto.
  static void rendered(String html) {
    Document document = org.jsoup.Jsoup.parse(html);
    for (Element element : document.getAllElements()) {
      assertTrue(RENDERED.contains(element.normalName()), element.outerHtml());
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), attribute.getKey());
      }
    }
    for (Element link : document.select("a")) {
      assertTrue(link.attr("href").matches("(?i)(https?://|mailto:)[^\"<>]*"), link.attr("href"));
    }
  }

  /// The report is valid against its schema; returns it.
  static String json(ReportSource source) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ReportDocument(source).write(Format.JSON, stream);
    String json = stream.toString(StandardCharsets.UTF_8);
    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    return json;
  }

  private static Schema schema() throws IOException {
    try (InputStream stream = ReportDocument.class.getResourceAsStream("report-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// The report is well-formed XML; returns it.
  static org.w3c.dom.Document xml(ReportSource source) throws Exception {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new RunJUnitDocument(source).write(stream);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(stream.toByteArray()));
  }
}
