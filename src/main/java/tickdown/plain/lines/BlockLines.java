package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Block;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Prose;
import tickdown.run.NotesAround;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// The notes and details of a checklist, as lines.
public final class BlockLines {
  private final String indent;
  private final List<Line> lines = new ArrayList<>();

  private BlockLines(String indent) {
    this.indent = indent;
  }

  /// The notes directly among `parts`, with every line indented and placeholders filled.
  public static List<Line> ofNotes(Run run, List<Part> parts, String indent) {
    return parts.stream()
        .filter(Note.class::isInstance)
        .flatMap(note -> of(run, (Note) note, indent).stream())
        .toList();
  }

  /// The notes after the last item of a phase; shown with that item.
  public static List<Line> afterItem(Run run, NotesAround notes, String indent) {
    return titled(
        Line.of(Tone.FAINT, "%safter this item:", indent),
        notes.after().stream().flatMap(note -> of(run, note, indent).stream()).toList());
  }

  /// `lines` below `title`; nothing if there are none.
  public static List<Line> titled(Line title, List<Line> lines) {
    return lines.isEmpty() ? lines : Stream.concat(Stream.of(title), lines.stream()).toList();
  }

  /// A note: its heading, if any, and its blocks.
  public static List<Line> of(Run run, Note note, String indent) {
    BlockLines writer = new BlockLines(indent);
    note.heading().ifPresent(heading -> writer.add(Tone.TITLE, "", Line.of(heading.plain())));
    note.blocks().forEach(block -> writer.write(run.values().block(block), ""));
    return List.copyOf(writer.lines);
  }

  /// A block.
  static List<Line> of(Run run, Block block, String indent) {
    BlockLines writer = new BlockLines(indent);
    writer.write(run.values().block(block), "");
    return List.copyOf(writer.lines);
  }

  private void write(Block block, String lead) {
    switch (block) {
      case Block.Paragraph(int _, Prose text) -> prose(lead, text);
      case Block.Bullet(int _, String marker, List<Block> content) ->
          all(content, lead + marker + " ", lead + " ".repeat(marker.length() + 1));
      case Block.Quote(int _, String alert, List<Block> content) ->
          all(content, lead + alertLead(alert), lead + "> ");
      case Block.Code code ->
          Line.lines(code.text()).forEach(line -> add(Tone.CODE, lead + "  ", line));
      case Block.Table(int _, List<List<Prose>> rows) ->
          rows.forEach(row -> add(Tone.PLAIN, lead, Line.of(cells(row))));
      case Block.Html(int _, String raw) ->
          Line.lines(raw).forEach(line -> add(Tone.FAINT, lead, line));
    }
  }

  private static String alertLead(String alert) {
    return alert.isEmpty() ? "> " : "> " + alert + ": ";
  }

  private static String cells(List<Prose> row) {
    return row.stream().map(Prose::plain).collect(Collectors.joining(" | "));
  }

  private void all(List<Block> content, String first, String others) {
    String lead = first;
    for (Block block : content) {
      write(block, lead);
      lead = others;
    }
  }

  private void prose(String lead, Prose text) {
    add(Tone.PLAIN, lead, Line.of(text.plain()));
    links(text)
        .forEach(target -> add(Tone.FAINT, " ".repeat(lead.length()), Line.of("link: %s", target)));
  }

  /// The addresses of the links in a text, unless the text shows them itself.
  static List<String> links(Prose text) {
    String plain = text.plain();
    return text.links().stream()
        .map(link -> link.target())
        .filter(target -> !target.isBlank() && !plain.contains(target))
        .distinct()
        .toList();
  }

  /// An address as a link to itself.
  static Line link(String target) {
    return Line.empty().plus(new Line.Piece(Tone.LINK, new SafeText(target), target));
  }

  private void add(Tone tone, String lead, Line text) {
    lines.add(Line.of("%s%s", indent, lead).plus(text.in(tone)));
  }
}
