package tickdown.cache;

import java.util.List;
import java.util.Set;
import tickdown.checklist.Annotation;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Inline;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;
import tickdown.checklist.ReleaseKind;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.checklist.Settings;
import tickdown.checklist.Step;
import tickdown.checklist.Template;
import tickdown.checklist.Terms;

/// Reads a checklist as [TreeWriter] writes it: arguments are read from left to right, in the order
/// of the components.
final class TreeReader {
  private static final Item.Kind[] ITEM_KINDS = Item.Kind.values();
  private static final Phase.Kind[] PHASE_KINDS = Phase.Kind.values();
  private static final LintRule[] RULES = LintRule.values();
  private static final ReleaseKind[] RELEASE_KINDS = ReleaseKind.values();
  private static final Annotation.Key[] KEYS = Annotation.Key.values();

  private final Decoder in;

  TreeReader(Decoder in) {
    this.in = in;
  }

  Checklist checklist() {
    return new Checklist(
        in.text(),
        in.list(this::note),
        in.list(this::phase),
        in.list(this::problem),
        new Settings(in.list(in::text), in.list(in::text), in.flag()));
  }

  private Phase phase() {
    return new Phase(section(), in.kind(PHASE_KINDS));
  }

  private Problem problem() {
    return new Problem(in.kind(RULES), in.number(), in.text(), in.text());
  }

  private Part part() {
    int kind = in.number();
    return switch (kind) {
      case 0 -> item();
      case 1 -> section();
      case 2 -> note();
      default -> throw unknown(kind);
    };
  }

  private Item item() {
    return new Item(place(), in.kind(ITEM_KINDS), in.flag(), prose(), terms(), in.list(this::part));
  }

  private Section section() {
    return new Section(place(), prose(), terms(), in.list(this::part));
  }

  private Note note() {
    return new Note(in.number(), in.optional(this::prose), in.list(this::block));
  }

  private Place place() {
    return new Place(in.text(), in.text(), in.number());
  }

  private Terms terms() {
    return in.flag()
        ? Terms.NONE
        : new Terms(
            in.optional(this::condition),
            role(),
            in.list(this::step),
            in.list(this::placeholder),
            in.list(this::annotation),
            in.flag());
  }

  private Condition condition() {
    return new Condition(
        in.text(), in.text(), in.flag(), Set.copyOf(in.list(() -> in.kind(RELEASE_KINDS))));
  }

  private Role role() {
    int kind = in.number();
    return switch (kind) {
      case 0 -> new Role.Plain();
      case 1 -> new Role.Decision(in.list(this::choice));
      case 2 -> new Role.Branch(in.text(), condition(), in.text());
      default -> throw unknown(kind);
    };
  }

  private Role.Choice choice() {
    return new Role.Choice(in.text(), in.text());
  }

  private Step step() {
    return new Step(template(), in.number());
  }

  private Annotation annotation() {
    return new Annotation(in.kind(KEYS), in.text());
  }

  private Template template() {
    return new Template(in.list(this::piece));
  }

  private Template.Piece piece() {
    return in.flag() ? placeholder() : new Template.Literal(in.text());
  }

  private Placeholder placeholder() {
    return new Placeholder(in.text(), in.text(), placeholderKind());
  }

  private Placeholder.Kind placeholderKind() {
    int kind = in.number();
    return switch (kind) {
      case 0 -> new Placeholder.Kind.Release(in.text(), in.list(in::text), in.text(), in.text());
      case 1 -> new Placeholder.Kind.Words();
      case 2 -> new Placeholder.Kind.Variable();
      case 3 -> new Placeholder.Kind.Date(in.text(), in.text());
      case 4 -> new Placeholder.Kind.Arithmetic();
      default -> throw unknown(kind);
    };
  }

  private Prose prose() {
    return new Prose(inlines());
  }

  private List<Inline> inlines() {
    return in.list(this::inline);
  }

  private Inline inline() {
    int kind = in.number();
    return switch (kind) {
      case 0 -> new Inline.Words(in.text());
      case 1 -> new Inline.Code(template());
      case 2 -> new Inline.Html(in.text());
      case 3 -> new Inline.Break();
      case 4 -> placeholder();
      case 5 -> new Inline.Emphasis(inlines());
      case 6 -> new Inline.Strong(inlines());
      case 7 -> new Inline.Struck(inlines());
      case 8 -> new Inline.Link(template(), inlines());
      case 9 -> new Inline.Image(template(), inlines());
      default -> throw unknown(kind);
    };
  }

  private Block block() {
    int kind = in.number();
    int line = in.number();
    return switch (kind) {
      case 0 -> new Block.Paragraph(line, prose());
      case 1 -> new Block.Code(line, in.text(), template());
      case 2 -> new Block.Table(line, in.list(() -> in.list(this::prose)));
      case 3 -> new Block.Html(line, in.text());
      case 4 -> new Block.Bullet(line, in.text(), in.list(this::block));
      case 5 -> new Block.Quote(line, in.text(), in.list(this::block));
      default -> throw unknown(kind);
    };
  }

  private static IllegalArgumentException unknown(int kind) {
    return new IllegalArgumentException("unknown kind " + kind);
  }
}
