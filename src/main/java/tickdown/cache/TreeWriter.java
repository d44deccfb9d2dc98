package tickdown.cache;

import java.util.List;
import tickdown.checklist.Annotation;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Inline;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.checklist.Step;
import tickdown.checklist.Template;
import tickdown.checklist.Terms;

/// Writes a checklist, record by record, each with its components in their order. Where a record
/// may be one of several, a number says which. [TreeReader] mirrors it.
final class TreeWriter {
  private final Encoder out;

  TreeWriter(Encoder out) {
    this.out = out;
  }

  void checklist(Checklist checklist) {
    out.text(checklist.title());
    out.list(checklist.notes(), this::note);
    out.list(checklist.phases(), this::phase);
    out.list(checklist.problems(), this::problem);
    out.list(checklist.settings().tools(), out::text);
    out.list(checklist.settings().irreversible(), out::text);
    out.flag(checklist.settings().isEmbargoed());
  }

  private void phase(Phase phase) {
    section(phase.section());
    out.kind(phase.kind());
  }

  private void problem(Problem problem) {
    out.kind(problem.rule());
    out.number(problem.line());
    out.text(problem.message());
    out.text(problem.hint());
  }

  private void part(Part part) {
    switch (part) {
      case Item item -> {
        out.number(0);
        item(item);
      }
      case Section section -> {
        out.number(1);
        section(section);
      }
      case Note note -> {
        out.number(2);
        note(note);
      }
    }
  }

  private void item(Item item) {
    place(item.place());
    out.kind(item.kind());
    out.flag(item.isChecked());
    prose(item.text());
    terms(item.terms());
    out.list(item.parts(), this::part);
  }

  private void section(Section section) {
    place(section.place());
    prose(section.title());
    terms(section.terms());
    out.list(section.parts(), this::part);
  }

  private void note(Note note) {
    out.number(note.line());
    out.optional(note.heading(), this::prose);
    out.list(note.blocks(), this::block);
  }

  private void place(Place place) {
    out.text(place.number());
    out.text(place.id());
    out.number(place.line());
  }

  private void terms(Terms terms) {
    boolean isNone = terms.equals(Terms.NONE);
    out.flag(isNone);
    if (!isNone) {
      out.optional(terms.condition(), this::condition);
      role(terms.role());
      out.list(terms.steps(), this::step);
      out.list(terms.placeholders(), this::placeholder);
      out.list(terms.annotations(), this::annotation);
      out.flag(terms.isIrreversible());
    }
  }

  private void condition(Condition condition) {
    out.text(condition.words());
    out.text(condition.core());
    out.flag(condition.isSpecific());
    out.list(condition.releaseKinds(), out::kind);
  }

  private void role(Role role) {
    switch (role) {
      case Role.Plain() -> out.number(0);
      case Role.Decision(List<Role.Choice> choices) -> {
        out.number(1);
        out.list(choices, this::choice);
      }
      case Role.Branch(String words, Condition condition, String decision) -> {
        out.number(2);
        out.text(words);
        condition(condition);
        out.text(decision);
      }
    }
  }

  private void choice(Role.Choice choice) {
    out.text(choice.words());
    out.text(choice.branch());
  }

  private void step(Step step) {
    template(step.command());
    out.number(step.line());
  }

  private void annotation(Annotation annotation) {
    out.kind(annotation.key());
    out.text(annotation.value());
  }

  private void template(Template template) {
    out.list(template.pieces(), this::piece);
  }

  private void piece(Template.Piece piece) {
    switch (piece) {
      case Template.Literal(String source) -> {
        out.flag(false);
        out.text(source);
      }
      case Placeholder placeholder -> {
        out.flag(true);
        placeholder(placeholder);
      }
    }
  }

  private void placeholder(Placeholder placeholder) {
    out.text(placeholder.token());
    out.text(placeholder.name());
    switch (placeholder.kind()) {
      case Placeholder.Kind.Release(
              String v,
              List<String> parts,
              String separator,
              String suffix) -> {
        out.number(0);
        out.text(v);
        out.list(parts, out::text);
        out.text(separator);
        out.text(suffix);
      }
      case Placeholder.Kind.Words() -> out.number(1);
      case Placeholder.Kind.Variable() -> out.number(2);
      case Placeholder.Kind.Date(String v, String pattern) -> {
        out.number(3);
        out.text(v);
        out.text(pattern);
      }
      case Placeholder.Kind.Arithmetic() -> out.number(4);
    }
  }

  private void prose(Prose prose) {
    inlines(prose.inlines());
  }

  private void inlines(List<Inline> inlines) {
    out.list(inlines, this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Words(String text) -> {
        out.number(0);
        out.text(text);
      }
      case Inline.Code(Template code) -> {
        out.number(1);
        template(code);
      }
      case Inline.Html(String raw) -> {
        out.number(2);
        out.text(raw);
      }
      case Inline.Break() -> out.number(3);
      case Placeholder placeholder -> {
        out.number(4);
        placeholder(placeholder);
      }
      case Inline.Container container -> container(container);
    }
  }

  private void container(Inline.Container container) {
    switch (container) {
      case Inline.Emphasis _ -> out.number(5);
      case Inline.Strong _ -> out.number(6);
      case Inline.Struck _ -> out.number(7);
      case Inline.Link link -> {
        out.number(8);
        template(link.address());
      }
      case Inline.Image image -> {
        out.number(9);
        template(image.address());
      }
    }
    inlines(container.content());
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(int line, Prose text) -> {
        head(0, line);
        prose(text);
      }
      case Block.Code(int line, String language, Template code) -> {
        head(1, line);
        out.text(language);
        template(code);
      }
      case Block.Table(int line, List<List<Prose>> rows) -> {
        head(2, line);
        out.list(rows, row -> out.list(row, this::prose));
      }
      case Block.Html(int line, String raw) -> {
        head(3, line);
        out.text(raw);
      }
      case Block.Bullet(int line, String marker, List<Block> content) -> {
        head(4, line);
        out.text(marker);
        out.list(content, this::block);
      }
      case Block.Quote(int line, String alert, List<Block> content) -> {
        head(5, line);
        out.text(alert);
        out.list(content, this::block);
      }
    }
  }

  private void head(int kind, int line) {
    out.number(kind);
    out.number(line);
  }
}
