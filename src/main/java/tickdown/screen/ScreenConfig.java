package tickdown.screen;

import java.time.ZoneId;
import java.util.Optional;
import tickdown.run.PreviousRun;
import tickdown.text.Palette;

/// What stays the same while the screen is open.
///
/// @param earlier the previous run of the same checklist, once it has been looked up
/// @param release the name of the run
public record ScreenConfig(String release, Style look, Optional<PreviousRun> earlier) {

  /// The style of the output.
  ///
  /// @param zone the time zone for displaying times
  public record Style(Glyphs glyphs, Palette palette, ZoneId zone) {}

  /// The configuration for a run with the given name.
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
