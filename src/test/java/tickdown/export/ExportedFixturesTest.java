package tickdown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;
import tickdown.markdown.ItemSource;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Story;
import tickdown.scenario.RequiredTool;

/// Every checklist of the project, exported without answers, with all items done and with all items
/// skipped. What comes out is also read by cmark-gfm, GitHub's own parser.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs cmark-gfm")
class ExportedFixturesTest {
  private static final Pattern BOX = Pattern.compile("[\\s>*+\\-0-9.)]*\\[([ \\txX])].*");
  private static final String CHECKBOX = "<input type=\"checkbox\"";
  private static final String OPEN = CHECKBOX + " disabled=\"\" />";
  private static final String CHECKED = CHECKBOX + " checked=\"\" disabled=\"\" />";

  @TestFactory
  Stream<DynamicTest> withoutAnswersNothingChanges() throws IOException {
    return tests(text -> {
      assertEquals(text, exported(text, Optional.empty(), false).text());
      assertEquals(text, exported(text, Optional.empty(), true).text());
    });
  }

  @TestFactory
  Stream<DynamicTest> withAllItemsDoneExactlyTheBoxesChange() throws IOException {
    return tests(text ->
        assertEquals(
            withBoxesTicked(text), exported(text, Optional.of(new Outcome.Done()), false).text()));
  }

  @TestFactory
  Stream<DynamicTest> cmarkReadsEveryItemAsChecked() throws IOException {
    RequiredTool.CMARK_GFM.demanded();
    return tests(text -> {
      String html = Cmark.html(exported(text, Optional.of(new Outcome.Done()), false).text());
      assertEquals(count(CHECKBOX, Cmark.html(text)), count(CHECKED, html));
      assertEquals(count(CHECKBOX, html), count(CHECKED, html));
    });
  }

  @TestFactory
  Stream<DynamicTest> cmarkReadsSkippedItemsAsOpenAndStruckThrough() throws IOException {
    RequiredTool.CMARK_GFM.demanded();
    return tests(text -> {
      Export export = exported(text, Optional.of(new Outcome.Skipped(new Reason("no"))), true);
      List<String> open = List.of(Cmark.html(export.text()).split(Pattern.quote(OPEN), -1));
      List<String> notStruck =
          open.subList(1, open.size()).stream()
              .map(item -> item.strip().replaceFirst("^<p>", ""))
              .filter(item -> !item.startsWith("<del>"))
              .toList();
      assertTrue(notStruck.size() <= export.notStruck().size(), notStruck::toString);
      new Story(export.text())
          .run().entries().stream()
              .filter(entry -> entry.isLeaf() && entry.item().mark() != Item.Mark.STRUCK)
              .forEach(
                  entry -> assertTrue(lines(export.notStruck()).contains(entry.item().line())));
    });
  }

  private static List<Integer> lines(List<Entry> entries) {
    return entries.stream().map(entry -> entry.item().line()).toList();
  }

  @Test
  void thereAreFixtures() throws IOException {
    assertTrue(texts().count() > 60);
  }

  private interface Check {
    void of(String text) throws IOException, InterruptedException;
  }

  private static Stream<DynamicTest> tests(Check check) throws IOException {
    return texts()
        .map(file ->
            DynamicTest.dynamicTest(file.toString(), () -> check.of(Files.readString(file))));
  }

  /// The readable checklists of the project.
  private static Stream<Path> texts() throws IOException {
    return Stream.concat(
            Files.walk(Path.of("src/test/resources")), Files.walk(Path.of("checklists")))
        .filter(file -> file.toString().endsWith(".md"))
        .filter(ExportedFixturesTest::isReadable)
        .sorted();
  }

  private static boolean isReadable(Path file) {
    try {
      return new ChecklistReader().read("a.md", Files.readAllBytes(file))
          instanceof ReadResult.Readable;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Export exported(String text, Optional<Outcome> outcome, boolean strikes) {
    Story story = new Story(text);
    for (Entry entry : story.run().entries()) {
      if (entry.isLeaf() && outcome.isPresent()) {
        ItemName name = new ItemName(entry.id(), entry.item().text().plain());
        story.add(
            "ana", List.of(new Event.Answered(name, outcome.get(), List.of(), Optional.empty())));
      }
    }
    return Export.of(story.run(), text, ItemSource.BOXES, strikes);
  }

  private static String withBoxesTicked(String text) {
    StringBuilder ticked = new StringBuilder(text);
    Set<Integer> items = Set.copyOf(lines(new Story(text).run().entries()));
    int line = 1;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      Matcher box = BOX.matcher(text.substring(start, end).replace("\uFEFF", " "));
      if (items.contains(line) && box.matches() && !box.group(1).equals("X")) {
        ticked.setCharAt(start + box.start(1), 'x');
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
      line++;
    }
    return ticked.toString();
  }

  private static int count(String part, String text) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
