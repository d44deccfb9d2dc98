package tickdown.run.revision;

import java.util.List;
import java.util.Map;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.checklist.Terms;

/// Replaces ids of items in a checklist; everything else stays the same.
///
/// @param others the new ids, by the ids in the text; other items keep theirs
public record ItemIds(Map<String, String> others) {

  public ItemIds {
    others = Map.copyOf(others);
  }

  /// The checklist with these ids, including where decisions and branches refer to each other.
  public Checklist in(Checklist checklist) {
    return others.isEmpty()
        ? checklist
        : new Checklist(
            checklist.title(),
            checklist.notes(),
            checklist.phases().stream().map(this::in).toList(),
            checklist.problems(),
            checklist.settings());
  }

  private Phase in(Phase phase) {
    return new Phase(in(phase.section()), phase.kind());
  }

  private Section in(Section section) {
    return new Section(section.place(), section.title(), in(section.terms()), in(section.parts()));
  }

  private List<Part> in(List<Part> parts) {
    return parts.stream().map(this::in).toList();
  }

  private Part in(Part part) {
    return switch (part) {
      case Item item -> in(item);
      case Section section -> in(section);
      case Note note -> note;
    };
  }

  private Item in(Item item) {
    Place place = item.place();
    return new Item(
        new Place(place.number(), of(place.id()), place.line()),
        item.kind(),
        item.isChecked(),
        item.text(),
        in(item.terms()),
        in(item.parts()));
  }

  private Terms in(Terms terms) {
    return new Terms(
        terms.condition(),
        in(terms.role()),
        terms.steps(),
        terms.placeholders(),
        terms.annotations(),
        terms.isIrreversible());
  }

  private Role in(Role role) {
    return switch (role) {
      case Role.Plain plain -> plain;
      case Role.Decision(List<Role.Choice> choices) ->
          new Role.Decision(
              choices.stream()
                  .map(choice -> new Role.Choice(choice.words(), of(choice.branch())))
                  .toList());
      case Role.Branch(String words, Condition condition, String decision) ->
          new Role.Branch(words, condition, of(decision));
    };
  }

  private String of(String id) {
    return others.getOrDefault(id, id);
  }
}
