package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.english.TallyText;
import tickdown.run.Outcome;
import tickdown.run.Tally;
import tickdown.screen.Glyphs;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The phases and sections with their progress, on the left of a wide screen.
final class OutlineView {
  private final Screen screen;
  private final Glyphs glyphs;
  private final int width;
  private final Optional<Section> here;

  private OutlineView(Screen screen, int width) {
    this.screen = screen;
    this.glyphs = screen.setting().glyphs();
    this.width = width;
    this.here = screen.walk().current().map(OutlineView::outermost);
  }

  private record Place(Section section, int depth, boolean isProcedure) {}

  /// `height` rows around the current section.
  static List<Line> of(Screen screen, int width, int height) {
    OutlineView view = new OutlineView(screen, width);
    List<Place> places = view.places();
    int at = view.at(places);
    int top = Math.clamp(at - height / 2, 0, Math.max(0, places.size() - height));
    return places.subList(top, Math.min(places.size(), top + height)).stream()
        .map(view::line)
        .toList();
  }

  /// The columns that it takes to show every title in full, however much is settled.
  static int needed(Screen screen) {
    OutlineView view = new OutlineView(screen, Integer.MAX_VALUE);
    return view.places().stream()
        .mapToInt(place ->
            view.title(place).width()
                + (place.isProcedure() ? 0 : 1 + view.widestCount(place).width()))
        .max()
        .orElse(0);
  }

  private Line widestCount(Place place) {
    int total = screen.listing().progress().of(place.section()).total();
    return Line.of("%s/%s %s", total, total, glyphs.of(new Outcome.Done()));
  }

  private int at(List<Place> places) {
    for (int i = 0; i < places.size(); i++) {
      if (isHere(places.get(i).section())) {
        return i;
      }
    }
    return 0;
  }

  private boolean isHere(Section section) {
    return here.filter(each -> each == section).isPresent();
  }

  private static Section outermost(Entry entry) {
    List<Section> sections = entry.way().sections();
    return sections.isEmpty() ? entry.phase().section() : sections.getFirst();
  }

  /// All phases, and the sections directly below them.
  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Phase phase : screen.walk().run().checklist().phases()) {
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

  private Line line(Place place) {
    Tally tally = screen.listing().progress().of(place.section());
    return RowLayout.apart(title(place), count(tally, place), width, glyphs);
  }

  private Line title(Place place) {
    Section section = place.section();
    String mark = isHere(section) ? glyphs.section() : " ";
    String number =
        place.isProcedure() ? "! " : place.depth() == 0 ? section.place().number() + " " : "";
    Tone tone =
        isHere(section) || (place.depth() == 0 && !place.isProcedure()) ? Tone.TITLE : Tone.PLAIN;
    return Line.of(Tone.TITLE, "%s ", mark)
        .plus("  ".repeat(place.depth()))
        .plus(tone, "%s%s", number, section.title().plain());
  }

  private Line count(Tally tally, Place place) {
    if (place.isProcedure() && tally.settled() == 0) {
      return Line.of("  ");
    }
    boolean isSettled = tally.outstanding() == 0;
    Tone tone = tally.failed() > 0 ? Tone.BAD : isSettled ? Tone.GOOD : Tone.FAINT;
    String glyph = isSettled ? glyphs.of(new Outcome.Done()) : " ";
    return Line.of(tone, "%s %s", TallyText.fraction(tally), glyph);
  }
}
