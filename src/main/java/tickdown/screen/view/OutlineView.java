package tickdown.screen.view;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.english.TallyText;
import tickdown.run.Outcome;
import tickdown.run.Tally;
import tickdown.screen.Glyphs;
import tickdown.screen.Outline.Place;
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

  /// `height` rows around the current section.
  static List<Line> of(Screen screen, int width, int height) {
    OutlineView view = new OutlineView(screen, width);
    List<Place> places = screen.listing().outline().places();
    int at = view.at(places);
    int top = Math.clamp(at - height / 2, 0, Math.max(0, places.size() - height));
    return places.subList(top, Math.min(places.size(), top + height)).stream()
        .map(view::line)
        .toList();
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

  private Line line(Place place) {
    Tally tally = screen.listing().progress().of(place.section());
    return RowLayout.apart(title(place), count(tally, place), width, glyphs);
  }

  private Line title(Place place) {
    Section section = place.section();
    String mark = isHere(section) ? glyphs.section() : " ";
    Tone tone =
        isHere(section) || (place.depth() == 0 && !place.isProcedure()) ? Tone.TITLE : Tone.PLAIN;
    return Line.of(Tone.TITLE, "%s ", mark)
        .plus("  ".repeat(place.depth()))
        .plus(tone, "%s%s", place.prefix(), section.title().plain());
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
