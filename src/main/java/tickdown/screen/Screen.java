package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Run;
import tickdown.walk.Question;
import tickdown.walk.Walk;

/// The state of the full screen.
///
/// @param said what was said and typed before
public record Screen(
    Walk walk, ScreenConfig setting, ScreenContext moment, Listing listing, Mode mode, Said said) {

  /// What was said last, until the next key, and what was typed before.
  ///
  /// @param notices the newest first
  /// @param line remembers earlier lines
  /// @param seen the run that the operator looked at when they began to type or choose: an answer
  ///   is given to that, whatever others have done since
  public record Said(List<ScreenNotice> notices, LineEdit line, Optional<Run> seen) {
    /// No more is kept: two rows are shown.
    private static final int MOST = 6;

    public Said {
      notices = List.copyOf(notices.subList(0, Math.min(MOST, notices.size())));
    }
  }

  /// A screen on which nothing has happened yet.
  public static Screen of(Walk walk, ScreenConfig setting, ScreenContext moment) {
    return new Screen(
            walk,
            setting,
            moment,
            Listing.of(walk, moment.head()),
            new Mode.Walking(),
            new Said(List.of(), LineEdit.empty(), Optional.empty()))
        .scrolled();
  }

  /// How the screen is divided at its size.
  public Layout layout() {
    return Layout.of(moment.size());
  }

  /// The same walk further on; the list follows.
  Screen with(Walk later) {
    Listing list = listing.after(walk, later, moment.head());
    return new Screen(later, setting, moment, list, mode, said).scrolled();
  }

  Screen with(ScreenContext later) {
    Listing list = later.head().equals(moment.head()) ? listing : listing.on(later.head(), walk);
    return new Screen(walk, setting, later, list, mode, said).scrolled();
  }

  Screen with(ScreenConfig other) {
    return new Screen(walk, other, moment, listing, mode, said);
  }

  Screen in(Mode other) {
    Optional<Run> seen =
        isAsking(other) ? said.seen().or(() -> Optional.of(walk.run())) : Optional.empty();
    return new Screen(
        walk, setting, moment, listing, other, new Said(said.notices(), said.line(), seen));
  }

  /// Whether something is typed or chosen there that ends in an answer.
  private static boolean isAsking(Mode mode) {
    return switch (mode) {
      case Mode.Typing _, Mode.Confirming _, Mode.Choosing _ -> true;
      case Mode.Walking _, Mode.Going _, Mode.Searching _, Mode.Reading _ -> false;
    };
  }

  Screen listing(Filter filter) {
    Listing other = listing.through(filter, walk, moment.head());
    return new Screen(walk, setting, moment, other, mode, said).scrolled();
  }

  /// The screen with that before what was said earlier.
  Screen telling(ScreenNotice notice) {
    return telling(List.of(notice));
  }

  Screen telling(List<ScreenNotice> newest) {
    List<ScreenNotice> notices = new ArrayList<>(newest);
    notices.addAll(said.notices());
    return saying(notices);
  }

  /// The screen on which nothing is said.
  Screen silent() {
    return saying(List.of());
  }

  private Screen saying(List<ScreenNotice> notices) {
    return new Screen(
        walk, setting, moment, listing, mode, new Said(notices, said.line(), said.seen()));
  }

  /// How many lines of a page are seen at once.
  public int pageHeight() {
    return layout().page(moment.size().rows());
  }

  /// The line that was typed is remembered for the next one.
  Screen remembering(LineEdit line) {
    return new Screen(
        walk, setting, moment, listing, mode, new Said(said.notices(), line.given(), said.seen()));
  }

  /// Nothing asked, nothing read, the list in front.
  Screen walking() {
    return new Screen(walk.asking(new Question.ForWord()), setting, moment, listing, mode, said)
        .in(new Mode.Walking());
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
