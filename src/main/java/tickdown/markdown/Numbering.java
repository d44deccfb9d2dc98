package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.wording.Procedures;
import tickdown.wording.program.IrreversibleCommands;
import tickdown.wording.program.ProgramNames;

/// Turns drafts into the records of a checklist, with numbers and ids.
///
/// A number is the parent's number followed by the position among the items and sections in file
/// order: the fourth part of phase 5 is `5.4`, its second item `5.4.2`. Headings that their author
/// has numbered keep those numbers where possible.
final class Numbering {
  private final Ids ids = new Ids();
  private final Semantics meaning;
  private final List<Phase> phases;

  Numbering(PhaseOutline outline, ProgramNames programs, IrreversibleCommands irreversible) {
    this.meaning = new Semantics(programs, irreversible);
    ids.reserve(outline.phases());
    List<Part> sections = parts(outline.phases(), "", "");
    this.phases =
        IntStream.range(0, sections.size())
            .mapToObj(i -> phase(outline.phases().get(i), (Section) sections.get(i)))
            .toList();
  }

  List<Phase> phases() {
    return phases;
  }

  List<Problem> problems() {
    return Stream.concat(ids.problems().stream(), meaning.problems().stream()).toList();
  }

  private static Phase phase(Draft.Titled draft, Section section) {
    return new Phase(section, draft.isProcedure() ? Phase.Kind.WITHOUT_BOXES : kind(section));
  }

  private static Phase.Kind kind(Section section) {
    return section.terms().annotation(Key.ON_DEMAND).isPresent()
        ? Phase.Kind.PROCEDURE
        : Procedures.kind(section);
  }

  private List<Part> parts(List<? extends Draft> drafts, String number, String id) {
    List<Optional<String>> own = ids.of(drafts, id);
    List<Role> roles = BranchFinder.of(drafts, own);
    List<Part> parts = new ArrayList<>(drafts.size());
    List<Integer> numbers = HeadingNumber.ofAll(drafts, number);
    for (int i = 0; i < drafts.size(); i++) {
      String place = number.isEmpty() ? "" + numbers.get(i) : number + "." + numbers.get(i);
      parts.add(part(drafts.get(i), roles.get(i), place, own.get(i).orElse("")));
    }
    return parts;
  }

  private Section section(Draft.Titled titled, Role among, Place place) {
    List<Part> parts = parts(titled.parts(), place.number(), place.id());
    Role role = among instanceof Role.Plain ? BranchFinder.above(titled.title(), parts) : among;
    boolean isPhase = place.number().indexOf('.') < 0;
    return new Section(place, shown(titled, place), meaning.of(titled, role, isPhase), parts);
  }

  /// The title without the number that its author gave it.
  private static Prose shown(Draft.Titled titled, Place place) {
    String above = place.number().substring(0, Math.max(0, place.number().lastIndexOf('.')));
    return HeadingNumber.of(titled.title(), above)
        .map(HeadingNumber::rest)
        .orElseGet(titled::title);
  }

  private Part part(Draft draft, Role role, String number, String id) {
    Place place = new Place(number, id, draft.line());
    return switch (draft) {
      case Draft.Boxed item ->
          new Item(
              place,
              item.kind(),
              item.box().ticked(),
              item.text(),
              meaning.of(item, role),
              parts(item.parts(), number, id));
      case Draft.Titled titled -> section(titled, role, place);
      case Draft.Remark(Note note) -> note;
    };
  }
}
