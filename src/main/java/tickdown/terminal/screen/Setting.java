package tickdown.terminal.screen;

import java.time.ZoneId;
import java.util.Optional;
import tickdown.run.Earlier;
import tickdown.text.Palette;

/// What stays the same as long as the screen is open.
///
/// @param earlier the last run of the same checklist, once it was looked up
/// @param release the name of the run
public record Setting(String release, Look look, Optional<Earlier> earlier) {

  /// How things are written.
  ///
  /// @param zone the time zone in which times are shown
  public record Look(Glyphs glyphs, Palette palette, ZoneId zone) {}

  /// A run of that name.
  public Setting(String release, Look look) {
    this(release, look, Optional.empty());
  }

  Setting with(Earlier earlier) {
    return new Setting(release, look, Optional.of(earlier));
  }

  Glyphs glyphs() {
    return look.glyphs();
  }

  Palette palette() {
    return look.palette();
  }

  ZoneId zone() {
    return look.zone();
  }
}
