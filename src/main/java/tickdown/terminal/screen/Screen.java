package tickdown.terminal.screen;

import java.util.List;
import java.util.Optional;
import tickdown.terminal.Asking;
import tickdown.terminal.Walk;
import tickdown.text.Line;

/// The state of the full screen.
///
/// @param said what was said last, until the next key
/// @param typed what was typed on earlier lines
public record Screen(
    Walk walk, Setting setting, Moment moment, Listing listing, Mode mode, Said said) {

  /// What was said last, and what was typed before.
  public record Said(List<Line> lines, LineEdit line) {
    public Said {
      lines = List.copyOf(lines);
    }
  }

  /// A screen on which nothing has happened yet.
  public static Screen of(Walk walk, Setting setting, Moment moment) {
    return new Screen(
            walk,
            setting,
            moment,
            Listing.of(walk, moment.head()),
            new Mode.Walking(),
            new Said(List.of(), LineEdit.empty()))
        .scrolled();
  }

  /// How the screen is divided at its size.
  Layout layout() {
    return Layout.of(moment.size());
  }

  /// The same walk further on; the list follows.
  Screen with(Walk later) {
    Listing list = listing.after(walk, later, moment.head());
    return new Screen(later, setting, moment, list, mode, said).scrolled();
  }

  Screen with(Moment later) {
    Listing list = later.head().equals(moment.head()) ? listing : listing.on(later.head(), walk);
    return new Screen(walk, setting, later, list, mode, said).scrolled();
  }

  Screen with(Setting other) {
    return new Screen(walk, other, moment, listing, mode, said);
  }

  Screen in(Mode other) {
    return new Screen(walk, setting, moment, listing, other, said);
  }

  Screen listing(Filter filter) {
    Listing other = listing.through(filter, walk, moment.head());
    return new Screen(walk, setting, moment, other, mode, said).scrolled();
  }

  Screen saying(List<Line> lines) {
    return new Screen(walk, setting, moment, listing, mode, new Said(lines, said.line()));
  }

  /// The line that was typed is remembered for the next one.
  Screen remembering(LineEdit line) {
    return new Screen(walk, setting, moment, listing, mode, new Said(said.lines(), line.given()));
  }

  /// Nothing asked, nothing read, the list in front.
  Screen walking() {
    return new Screen(
        walk.asking(new Asking.ForWord()), setting, moment, listing, new Mode.Walking(), said);
  }

  /// The item in front is always among the rows that are drawn.
  private Screen scrolled() {
    Listing seen = listing.showing(listing.index(walk.spot()), layout().list());
    return seen == listing ? this : new Screen(walk, setting, moment, seen, mode, said);
  }

  /// What is filled in at the end of a prompt for a line.
  Optional<LineEdit> line() {
    return switch (mode) {
      case Mode.Typing(LineEdit line) -> Optional.of(line);
      case Mode.Going(LineEdit line) -> Optional.of(line);
      case Mode.Searching(LineEdit line, var _, var _, var _) -> Optional.of(line);
      case Mode.Walking _, Mode.Confirming _, Mode.Choosing _, Mode.Reading _ -> Optional.empty();
    };
  }
}
