package tickdown.markdown;

import java.util.List;
import java.util.Locale;
import tickdown.checklist.Annotation;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;
import tickdown.checklist.ReadResult;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.checklist.Template;
import tickdown.checklist.Terms;

/// The result of reading a file, as text for people: line, number, id, and the words.
final class Transcript {
  private final StringBuilder text = new StringBuilder();

  private Transcript() {}

  static String of(ReadResult reading) {
    Transcript transcript = new Transcript();
    switch (reading) {
      case ReadResult.Readable(Checklist checklist) -> transcript.checklist(checklist);
      case ReadResult.Unusable(List<Problem> problems) -> {
        transcript.line(0, "unusable");
        problems.forEach(transcript::problem);
      }
    }
    return transcript.text.toString();
  }

  private void checklist(Checklist checklist) {
    line(0, "title: " + checklist.title());
    checklist.notes().forEach(note -> part(note, 0));
    for (Phase phase : checklist.phases()) {
      line(0, phase.isProcedure() ? "procedure" : "phase");
      part(phase.section(), 1);
    }
    checklist.problems().forEach(this::problem);
  }

  private void part(Part part, int depth) {
    switch (part) {
      case Section section -> {
        line(depth, "%s %s".formatted(section.place().number(), section.title().plain()));
        line(depth + 1, "= line %d, %s".formatted(section.place().line(), section.place().id()));
        terms(section.terms(), depth + 1);
        parts(section.parts(), depth + 1);
      }
      case Item item -> {
        line(depth, "%s [%s] %s".formatted(item.number(), mark(item), item.text().plain()));
        line(depth + 1, "= line %d, %s".formatted(item.place().line(), item.id()));
        terms(item.terms(), depth + 1);
        parts(item.parts(), depth + 1);
      }
      case Note note -> {
        line(depth, "note" + note.heading().map(Prose::plain).map(" "::concat).orElse(""));
        note.blocks().forEach(block -> block(block, depth + 1));
      }
    }
  }

  private void terms(Terms terms, int depth) {
    terms.condition().ifPresent(condition -> line(depth, "= condition: " + words(condition)));
    switch (terms.role()) {
      case Role.Plain() -> {}
      case Role.Decision(var choices) ->
          choices.forEach(
              each -> line(depth, "= choice: %s -> %s".formatted(each.words(), each.branch())));
      case Role.Branch(String words, Condition _, String decision) ->
          line(depth, "= branch: %s <- %s".formatted(words, decision));
    }
    terms
        .steps()
        .forEach(step ->
            line(
                depth,
                "= step, line %d: %s"
                    .formatted(step.line(), step.command().text().replace("\n", "⏎"))));
    terms
        .placeholders()
        .forEach(each ->
            line(
                depth,
                "= %s %s: %s"
                    .formatted(
                        each.kind().getClass().getSimpleName().toUpperCase(Locale.ROOT),
                        each.token(),
                        each.name())));
    if (terms.isIrreversible() && terms.annotation(Annotation.Key.IRREVERSIBLE).isEmpty()) {
      line(depth, "= cannot be undone");
    }
    terms
        .annotations()
        .forEach(each -> line(depth, "= %s: %s".formatted(each.key().spelling(), each.value())));
  }

  private static String words(Condition condition) {
    String kinds = condition.releaseKinds().isEmpty() ? "" : " " + condition.releaseKinds();
    return condition.words() + (condition.isSpecific() ? "" : " (vague)") + kinds;
  }

  private static String mark(Item item) {
    String kind = item.kind() == Item.Kind.ORDERED ? "#" : "";
    return kind
        + switch (item.mark()) {
          case OPEN -> " ";
          case TICKED -> "x";
          case STRUCK -> "~";
        };
  }

  private void parts(List<Part> parts, int depth) {
    parts.forEach(part -> part(part, depth));
  }

  private void block(Block block, int depth) {
    switch (block) {
      case Block.Paragraph(int line, Prose words) -> line(depth, line + " " + words.plain());
      case Block.Bullet(int line, String marker, List<Block> content) ->
          blocks(depth, line + " " + marker, content);
      case Block.Quote(int line, String alert, List<Block> content) ->
          blocks(depth, line + " > " + alert, content);
      case Block.Code(int line, String language, Template code) ->
          line(
              depth,
              "%d ``` %s %s".formatted(line, language, code.text().strip().replace("\n", "⏎")));
      case Block.Table(int line, List<List<Prose>> rows) ->
          line(
              depth,
              line
                  + " | "
                  + rows.stream().map(row -> row.stream().map(Prose::plain).toList()).toList());
      case Block.Html(int line, String raw) ->
          line(depth, line + " html " + raw.replace("\n", "⏎"));
    }
  }

  private void blocks(int depth, String head, List<Block> content) {
    line(depth, head);
    content.forEach(block -> block(block, depth + 1));
  }

  private void problem(Problem problem) {
    line(0, "problem in line %d: %s".formatted(problem.line(), problem.message()));
    line(1, "hint: " + problem.hint());
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words.stripTrailing()).append('\n');
  }
}
