package tickdown.screen;

import java.time.ZoneId;
import java.util.Optional;
import tickdown.run.PreviousRun;
import tickdown.text.Palette;

/// What stays the same as long as the screen is open.
///
/// @param release the name of the run
/// @param earlier the last run of the same checklist, once it was looked up
public record ScreenConfig(String release, Style look, Optional<PreviousRun> earlier) {

  /// How things are written.
  ///
  /// @param zone the time zone in which times are shown
  public record Style(Glyphs glyphs, Palette palette, ZoneId zone) {}

  /// A run of that name.
  public ScreenConfig(String release, Style look) {
    this(release, look, Optional.empty());
  }

  ScreenConfig with(PreviousRun earlier) {
    return new ScreenConfig(release, look, Optional.of(earlier));
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
