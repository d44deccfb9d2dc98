package tickdown.redaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Annotation;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Inline;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Prose;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.checklist.Settings;
import tickdown.checklist.Step;
import tickdown.checklist.Template;
import tickdown.checklist.Terms;
import tickdown.run.Embargo;

/// A checklist of which only the shape and the numbers are left.
record RedactedChecklist(Aliases aliases) {
  /// Annotations whose values are numbers and durations.
  private static final Set<Key> MEASURES = Set.of(Key.SIGN_OFF, Key.WAIT, Key.VERIFY_TIMEOUT);

  /// Unlike a redacted reason, which could be mistaken for the words of a condition.
  private static final String CONDITION = Embargo.REDACTED.replace("]", " condition]");

  Checklist of(Checklist checklist) {
    return new Checklist(
        Embargo.REDACTED,
        List.of(),
        checklist.phases().stream()
            .map(phase -> new Phase(of(phase.section()), phase.kind()))
            .toList(),
        List.of(),
        new Settings(List.of(), List.of(), checklist.settings().isEmbargoed()));
  }

  private Section of(Section section) {
    return new Section(
        of(section.place()), of(section.title()), of(section.terms()), of(section.parts()));
  }

  private List<Part> of(List<Part> parts) {
    return parts.stream()
        .filter(part -> !(part instanceof Note))
        .<Part>map(part ->
            switch (part) {
              case Item item -> of(item);
              case Section section -> of(section);
              case Note note -> note;
            })
        .toList();
  }

  private Item of(Item item) {
    return new Item(
        of(item.place()),
        item.kind(),
        item.isChecked(),
        of(item.text()),
        of(item.terms()),
        of(item.parts()));
  }

  private Place of(Place place) {
    return new Place(place.number(), aliases.id(place.id()), place.line());
  }

  /// Struck-through text is not applicable, so that it stays struck through.
  private static Prose of(Prose text) {
    Prose redacted = Prose.of(Embargo.REDACTED);
    return text.isStruckThrough()
        ? new Prose(List.of(new Inline.Struck(redacted.inlines())))
        : redacted;
  }

  private Terms of(Terms terms) {
    return new Terms(
        terms.condition().map(RedactedChecklist::of),
        of(terms.role()),
        terms.steps().stream()
            .map(step -> new Step(Template.of(Embargo.REDACTED), step.line()))
            .toList(),
        List.of(),
        terms.annotations().stream().flatMap(each -> of(each).stream()).toList(),
        terms.isIrreversible());
  }

  private static Condition of(Condition condition) {
    return new Condition(CONDITION, CONDITION, condition.isSpecific(), condition.releaseKinds());
  }

  private Role of(Role role) {
    return switch (role) {
      case Role.Plain plain -> plain;
      case Role.Decision(List<Role.Choice> choices) ->
          new Role.Decision(
              choices.stream()
                  .map(each ->
                      new Role.Choice(aliases.text(each.words()), aliases.id(each.branch())))
                  .toList());
      case Role.Branch(String words, Condition condition, String decision) ->
          new Role.Branch(
              aliases.text(words), of(condition), decision.isEmpty() ? "" : aliases.id(decision));
    };
  }

  /// What an item needs is told apart by its commands, and so left out; an id is an alias already.
  private static Optional<Annotation> of(Annotation annotation) {
    return switch (annotation.key()) {
      case ID, NEEDS -> Optional.empty();
      case Key key when MEASURES.contains(key) || annotation.value().isEmpty() ->
          Optional.of(annotation);
      case Key key -> Optional.of(new Annotation(key, Embargo.REDACTED));
    };
  }
}
