package tickdown.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An item and its position in the checklist.
///
/// @param parent the item above it, if it is a sub-item
/// @param depth the number of items above it
public record Entry(Item item, Way way, Optional<Item> parent, int depth) {

  /// The way from the top of the checklist to an item: its phase, then sections from the outside
  /// in.
  public record Way(Phase phase, List<Section> sections) {

    public Way {
      sections = List.copyOf(sections);
    }

    /// The way one section further in.
    Way into(Section section) {
      List<Section> further = new ArrayList<>(sections);
      further.add(section);
      return new Way(phase, further);
    }

    /// The titles of the phase and the sections, outermost first.
    public List<String> titles() {
      return Stream.concat(
              Stream.of(phase.title()), sections.stream().map(each -> each.title().plain()))
          .toList();
    }
  }

  /// The condition under which the item applies: its own, or that of the nearest item or section
  /// above it. A branch without a decision is a condition for its items.
  public Optional<Condition> condition() {
    return condition(item.terms())
        .or(() -> parent.flatMap(above -> condition(above.terms())))
        .or(this::conditionOfSections);
  }

  private static Optional<Condition> condition(Terms terms) {
    return terms.role() instanceof Role.Branch(String _, Condition condition, String decision)
            && decision.isEmpty()
        ? Optional.of(condition)
        : terms.condition();
  }

  private Optional<Condition> conditionOfSections() {
    return way.sections().reversed().stream()
        .flatMap(section -> condition(section.terms()).stream())
        .findFirst()
        .or(() -> condition(way.phase().section().terms()));
  }

  /// The sections around it from the outside in, beginning with its phase.
  public Stream<Section> sections() {
    return Stream.concat(Stream.of(way.phase().section()), way.sections().stream());
  }

  /// The number of the item: `1.1.3`.
  public String number() {
    return item.number();
  }

  /// The id of the item.
  public String id() {
    return item.id();
  }

  /// The phase it belongs to.
  public Phase phase() {
    return way.phase();
  }

  /// The innermost section that contains it, or its phase.
  public Section section() {
    return way.sections().isEmpty() ? way.phase().section() : way.sections().getLast();
  }

  /// Whether the item has no sub-items, so that it can be answered.
  public boolean isLeaf() {
    return item.isLeaf();
  }

  /// The items below this one that have no sub-items, in order.
  public Stream<Item> leaves() {
    return Part.walk(item.parts())
        .filter(Item.class::isInstance)
        .map(Item.class::cast)
        .filter(Item::isLeaf);
  }

  /// The value of an annotation that holds for the item: its own, or that of the item above it, or
  /// that of the nearest section around it.
  public Optional<String> annotation(Annotation.Key key) {
    Optional<String> value = item.terms().annotation(key);
    if (value.isEmpty() && parent.isPresent()) {
      value = parent.get().terms().annotation(key);
    }
    for (int i = way.sections().size() - 1; value.isEmpty() && i >= 0; i--) {
      value = way.sections().get(i).terms().annotation(key);
    }
    return value.isEmpty() ? way.phase().section().terms().annotation(key) : value;
  }

  /// Who is to do it, by its annotation, or by that of the item or a section above it: `ana`,
  /// `@ana, ben`. None if it does not say.
  public List<String> owners() {
    return annotation(Annotation.Key.OWNER)
        .map(names ->
            Stream.of(names.split(","))
                .map(String::strip)
                .map(name -> name.startsWith("@") ? name.substring(1) : name)
                .filter(name -> !name.isEmpty())
                .toList())
        .orElse(List.of());
  }

  /// Whether this operator is one of its owners; upper and lower case are the same.
  public boolean isOwnedBy(String operator) {
    return owners().stream().anyMatch(operator::equalsIgnoreCase);
  }

  /// Whether it cannot be undone: by itself, or because the item or a section above is annotated
  /// so.
  public boolean isIrreversible() {
    return item.terms().isIrreversible() || annotation(Annotation.Key.IRREVERSIBLE).isPresent();
  }

  /// Whether only a person at a terminal may answer it: by its annotation, or by that of the item
  /// or a section above it.
  public boolean isForPeople() {
    return annotation(Annotation.Key.HUMAN).isPresent();
  }

  /// The choices of a decision; none if the item is not one.
  public List<String> choices() {
    return item.terms().role() instanceof Role.Decision(List<Role.Choice> choices)
        ? choices.stream().map(Role.Choice::words).toList()
        : List.of();
  }

  /// The choices of a decision that begin with `typed`, ignoring case; if one matches exactly, only
  /// that one.
  public List<String> choices(String typed) {
    List<String> exact = choices().stream().filter(typed::equalsIgnoreCase).toList();
    return exact.isEmpty()
        ? choices().stream()
            .filter(choice -> choice.regionMatches(true, 0, typed, 0, typed.length()))
            .toList()
        : exact;
  }
}
