package tickdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.checklist.SignOffDemand;
import tickdown.checklist.Terms;
import tickdown.run.Run;
import tickdown.run.gate.Wait;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.TimeSpan;
import tickdown.text.Tone;

/// A checklist as text: phases, sections and items with their numbers and boxes.
///
///     Release · 3 items in 1 phase · 2 notes
///
///     1 Before the tag
///       1.1 Checks
///         1.1.1  [ ] Tests pass (`make test`) · 1 step
public final class ChecklistText {
  private static final String STEP = "  ";

  private final Run unbegun;
  private final List<Line> lines = new ArrayList<>();

  private ChecklistText(Run unbegun) {
    this.unbegun = unbegun;
  }

  /// The lines of `checklist`.
  public static List<Line> lines(Checklist checklist) {
    ChecklistText text = new ChecklistText(Run.of(checklist, List.of()));
    text.head(checklist);
    checklist.phases().forEach(text::phase);
    return List.copyOf(text.lines);
  }

  private void head(Checklist checklist) {
    String counts = " · " + ahead(checklist) + " · " + count(NoteText.of(checklist).size(), "note");
    lines.add(Line.of(Tone.TITLE, checklist.title()).plus(Tone.FAINT, counts));
  }

  /// What a new run counts: `36 items in 11 phases`, and how many others are on demand.
  private String ahead(Checklist checklist) {
    long phases = checklist.phases().stream().filter(phase -> !phase.isProcedure()).count();
    long onDemand =
        checklist.entries().stream()
            .filter(entry -> entry.isLeaf() && entry.phase().isProcedure())
            .count();
    int items = unbegun.tally().total();
    return "%s in %s%s"
        .formatted(
            count(items, "item"),
            count(phases, "phase"),
            onDemand == 0 ? "" : " · %s on demand".formatted(onDemand));
  }

  private void phase(Phase phase) {
    lines.add(Line.empty());
    Line heading = Line.of(Tone.TITLE, "%s %s", phase.number(), phase.title());
    String terms = terms(phase.section().terms());
    Line marked = phase.isProcedure() ? heading.plus(Tone.CARE, " · on demand") : heading;
    lines.add(terms.isEmpty() ? marked : marked.plus(Tone.FAINT, terms));
    parts(phase.section().parts(), STEP);
  }

  private void parts(List<Part> parts, String indent) {
    int numbers = numbers(parts);
    for (Part part : parts) {
      switch (part) {
        case Item item -> item(item, indent, numbers);
        case Section section -> section(section, indent);
        case Note _ -> {}
      }
    }
  }

  private void section(Section section, String indent) {
    Line title =
        Line.of(indent)
            .plus(Tone.TITLE, "%s %s", section.place().number(), section.title().plain());
    String terms = terms(section.terms());
    lines.add(terms.isEmpty() ? title : title.plus(Tone.FAINT, terms));
    parts(section.parts(), indent + STEP);
  }

  private void item(Item item, String indent, int numbers) {
    Line line =
        Line.of(indent)
            .plus(Tone.FAINT, item.number())
            .upTo(indent.length() + numbers + 2)
            .plus("%s ", box(item.mark()))
            .plus(tone(item.mark()), item.text().plain());
    String terms = terms(item.terms()) + waiting(item);
    lines.add(terms.isEmpty() ? line : line.plus(Tone.FAINT, terms));
    parts(item.parts(), indent + STEP);
  }

  /// The wait that its words or details tell to make: ` · offers a wait of 30 min`.
  private String waiting(Item item) {
    return unbegun
        .entry(item.id())
        .flatMap(entry -> Wait.stated(unbegun, entry))
        .map(stated -> " · offers a wait of " + TimeSpan.of(stated.length()))
        .orElse("");
  }

  /// What the text of an item does not show: ` · conditional, 2 steps, owner ana`.
  private static String terms(Terms terms) {
    List<String> marks = new ArrayList<>();
    switch (terms.role()) {
      case Role.Decision _ -> marks.add("decision");
      case Role.Branch _ -> marks.add("branch");
      case Role.Plain _ -> {}
    }
    terms.condition().ifPresent(_ -> marks.add("conditional"));
    if (!terms.steps().isEmpty()) {
      marks.add(count(terms.steps().size(), "step"));
    }
    if (terms.isIrreversible()) {
      marks.add("cannot be undone");
    }
    Stream.of(Annotation.Key.values())
        .flatMap(key -> terms.annotation(key).flatMap(value -> asked(key, value)).stream())
        .forEach(marks::add);
    return marks.isEmpty() ? "" : " · " + String.join(", ", marks);
  }

  /// An annotation in a word or two, unless its effect is named anyway.
  private static Optional<String> asked(Annotation.Key key, String value) {
    return switch (key) {
      case VERIFY -> Optional.of("check");
      case WAIT, OWNER -> Optional.of(key.spelling() + " " + value);
      case SIGN_OFF ->
          SignOffDemand.of(value)
              .map(demand ->
                  "sign-off " + demand.count() + (demand.isVerified() ? " verified" : ""));
      case VALUE, NEEDS, COVERS, ABORT_IF, HUMAN -> Optional.of(key.spelling());
      case ENDS_EMBARGO -> Optional.of("ends the embargo");
      case ID, RUN, IF, OPTIONAL, IRREVERSIBLE, ON_DEMAND, VERIFY_TIMEOUT -> Optional.empty();
    };
  }

  /// The width of the longest item number, to align the boxes.
  private static int numbers(List<Part> parts) {
    return parts.stream()
        .mapToInt(part -> part instanceof Item item ? item.number().length() : 0)
        .max()
        .orElse(0);
  }

  private static String box(Item.Mark mark) {
    return switch (mark) {
      case OPEN -> "[ ]";
      case TICKED -> "[x]";
      case STRUCK -> "[~]";
    };
  }

  private static Tone tone(Item.Mark mark) {
    return switch (mark) {
      case OPEN -> Tone.PLAIN;
      case TICKED, STRUCK -> Tone.FAINT;
    };
  }

  private static String count(long count, String noun) {
    return Plural.of(count, noun);
  }
}
