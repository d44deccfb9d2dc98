package tickdown.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Prose;
import tickdown.checklist.Section;
import tickdown.text.LowerCase;

/// What texts of a checklist can refer to. When in doubt, a target exists.
final class ReferenceTargets {
  private static final Pattern LEADING_NUMBER =
      Pattern.compile("^[^\\p{L}\\p{N}]*(?:\\p{L}+ )?(\\d{1,9}(?:\\.\\d{1,9}){0,9})");

  private static final Pattern HTML_ANCHOR =
      Pattern.compile("<[A-Za-z][^<>]*(?<!\\w)(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)");

  /// Text that does not name its own item, but another.
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)(?<!\\w)(?:see|section|phase|step|back to)(?!\\w).*");

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// What GitHub puts before the anchors of a file.
  private static final String PREFIX = "user-content-";

  private final Set<String> anchors = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final Map<String, Boolean> asked = new HashMap<>();
  private final StringBuilder names = new StringBuilder();

  private ReferenceTargets() {}

  /// The targets in `checklist`, whose file has this `text`.
  static ReferenceTargets of(Checklist checklist, String text) {
    ReferenceTargets landmarks = new ReferenceTargets();
    HTML_ANCHOR
        .matcher(text)
        .results()
        .forEach(found -> landmarks.anchors.add(letters(found.group(1))));
    text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#"))
        .forEach(heading -> landmarks.title(Prose.of(heading)));
    landmarks.title(Prose.of(checklist.title()));
    landmarks.ordered(checklist.phases().size());
    checklist.walk().forEach(landmarks::part);
    return landmarks;
  }

  /// Whether a heading has this anchor on GitHub, ignoring punctuation and the counts of repeated
  /// headings.
  boolean hasAnchor(String anchor) {
    String own = anchor.startsWith(PREFIX) ? anchor.substring(PREFIX.length()) : anchor;
    return anchors.contains(letters(own))
        || anchors.contains(letters(own.replaceFirst("-\\d+$", "")));
  }

  /// Whether something has this number, from its author or from Tickdown.
  boolean hasNumber(String number) {
    return numbers.contains(number);
  }

  /// Whether a title or an item has this text.
  boolean hasName(String name) {
    return asked.computeIfAbsent(folded(name), words -> names.indexOf(words) >= 0);
  }

  private void part(Part part) {
    switch (part) {
      case Item item -> {
        numbers.add(item.number());
        number(item.text());
        name(REFERENCE.matcher(item.text().plain()).replaceFirst(""));
        ordered(item.parts());
      }
      case Section section -> {
        numbers.add(section.place().number());
        title(section.title());
        ordered(section.parts());
      }
      case Note note -> {
        note.heading().ifPresent(this::title);
        Block.walk(note.blocks()).forEach(this::block);
      }
    }
  }

  private void ordered(List<Part> parts) {
    ordered((int) parts.stream().filter(part -> !(part instanceof Note)).count());
  }

  private void block(Block block) {
    switch (block) {
      case Block.Bullet bullet -> numbers.add(bullet.marker().replaceAll("\\D", ""));
      case Block.Paragraph(int _, Prose text) -> number(text);
      case Block.Quote _, Block.Code _, Block.Table _, Block.Html _ -> {}
    }
  }

  private void ordered(int count) {
    for (int i = 1; i <= count; i++) {
      numbers.add(Integer.toString(i));
    }
  }

  private void title(Prose title) {
    anchors.add(letters(title.plain()));
    number(title);
    name(title.plain());
  }

  private void name(String text) {
    names.append(folded(text)).append('\n');
  }

  private void number(Prose text) {
    Matcher leading = LEADING_NUMBER.matcher(text.plain());
    if (leading.find()) {
      numbers.add(leading.group(1));
    }
  }

  private static String letters(String text) {
    return NO_WORDS.matcher(LowerCase.of(text)).replaceAll("");
  }

  private static String folded(String text) {
    return NO_WORDS.matcher(LowerCase.of(text)).replaceAll(" ").strip();
  }
}
