package tickdown.terminal.screen;

import java.time.ZoneId;
import tickdown.text.Palette;

/// What stays the same as long as the screen is open.
///
/// @param release the name of the run
/// @param keeping what becomes of the answers when the walk is left, in a sentence
/// @param zone the time zone in which times are shown
public record Setting(
    String release, String keeping, Glyphs glyphs, Palette palette, ZoneId zone) {}
