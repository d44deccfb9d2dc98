package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Checklist;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.run.Progress;
import tickdown.text.Columns;

/// The phases, and the sections directly below them, as they are listed on a wide screen. Computed
/// once per checklist: in a long one, measuring every title takes longer than painting.
///
/// @param places the phases and sections, in order
/// @param columns the columns that it takes to show every title and count in full
public record Outline(List<Place> places, int columns) {

  /// A phase or section.
  ///
  /// @param depth 0 for a phase, 1 for a section
  public record Place(Section section, int depth, boolean isProcedure) {

    /// What is written before its title: the number of a phase, the sign of a procedure.
    public String prefix() {
      return isProcedure ? "! " : depth == 0 ? section.place().number() + " " : "";
    }

    /// A mark for the current section, the title, and `0/12 ✓`.
    private int columns(Progress progress) {
      int total = Integer.toString(progress.of(section).total()).length();
      int count = isProcedure ? 0 : 1 + 2 * total + 3;
      return 2 + 2 * depth + prefix().length() + Columns.of(section.title().plain()) + count;
    }
  }

  public Outline {
    places = List.copyOf(places);
  }

  static Outline of(Checklist checklist, Progress progress) {
    List<Place> places = places(checklist);
    return new Outline(
        places, places.stream().mapToInt(place -> place.columns(progress)).max().orElse(0));
  }

  private static List<Place> places(Checklist checklist) {
    List<Place> places = new ArrayList<>();
    for (Phase phase : checklist.phases()) {
      places.add(new Place(phase.section(), 0, phase.isProcedure()));
      if (!phase.isProcedure()) {
        for (Part part : phase.section().parts()) {
          if (part instanceof Section section) {
            places.add(new Place(section, 1, false));
          }
        }
      }
    }
    return places;
  }
}
