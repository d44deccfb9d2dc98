package tickdown.screen;

import java.time.ZoneId;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Palette;

/// What stays the same while the screen is open.
///
/// @param earlier what is known of earlier runs of the checklist, once it has been looked up
/// @param release the name of the run
public record ScreenConfig(String release, Style look, EarlierRuns earlier) {

  /// The style of the output.
  ///
  /// @param zone the time zone for displaying times
  public record Style(Glyphs glyphs, Palette palette, ZoneId zone) {}

  /// The configuration for a run with the given name.
  public ScreenConfig(String release, Style look) {
    this(release, look, EarlierRuns.NONE);
  }

  ScreenConfig with(EarlierRuns earlier) {
    return new ScreenConfig(release, look, earlier);
  }

  public Glyphs glyphs() {
    return look.glyphs();
  }

  public Palette palette() {
    return look.palette();
  }

  public ZoneId zone() {
    return look.zone();
  }
}
