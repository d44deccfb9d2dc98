package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tickdown.run.Run;
import tickdown.run.gate.Head;
import tickdown.walk.Question;
import tickdown.walk.Walk;

/// The state of the full screen.
///
/// @param said the last message and earlier input
public record Screen(
    Walk walk, ScreenConfig setting, ScreenContext moment, Listing listing, Mode mode, Said said) {

  /// The last message, until the next key, and earlier input.
  ///
  /// @param line has the history of earlier lines
  /// @param seen the run as the operator saw it when they began to type or choose; the answer
  ///   applies to that, whatever others have done since
  /// @param searches has the history of searches, which are brought back in a search only
  public record Said(
      List<ScreenNotice> notices, LineEdit line, Optional<Run> seen, LineEdit searches) {
    /// The number of notices to keep; two rows are shown.
    private static final int MOST = 6;

    public Said {
      notices = List.copyOf(notices.subList(0, Math.min(MOST, notices.size())));
    }

    /// The last search; empty if there was none.
    public String search() {
      return searches.earlier().isEmpty() ? "" : searches.earlier().getLast();
    }
  }

  /// The initial screen.
  public static Screen of(Walk walk, ScreenConfig setting, ScreenContext moment) {
    return new Screen(
            walk,
            setting,
            moment,
            Listing.of(walk, moment.head()),
            new Mode.Walking(),
            new Said(List.of(), LineEdit.empty(), Optional.empty(), LineEdit.empty()))
        .scrolled();
  }

  /// The layout for the current size.
  public Layout layout() {
    return Layout.of(moment.size());
  }

  /// The screen with a later state of the walk; the list follows.
  Screen with(Walk later) {
    Listing list = listing.after(walk, later, moment.head());
    return new Screen(later, setting, moment, list, mode, said).scrolled();
  }

  /// The screen of a walk that knows of the commit that is checked out.
  Screen knowing(Head head) {
    return walk.settings().head().equals(head) ? this : with(walk.knowing(head));
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
        leadsToAnswer(other) ? said.seen().or(() -> Optional.of(walk.run())) : Optional.empty();
    return new Screen(
        walk,
        setting,
        moment,
        listing,
        other,
        new Said(said.notices(), said.line(), seen, said.searches()));
  }

  /// Whether the mode leads to an answer.
  private static boolean leadsToAnswer(Mode mode) {
    return switch (mode) {
      case Mode.Typing _, Mode.Confirming _, Mode.Choosing _ -> true;
      case Mode.Walking _, Mode.Going _, Mode.Searching _, Mode.Reading _ -> false;
      case Mode.Waiting _ -> false;
    };
  }

  Screen listing(Filter filter) {
    Listing other = listing.through(filter, walk, moment.head());
    return new Screen(walk, setting, moment, other, mode, said).scrolled();
  }

  /// The screen with a notice in front of earlier ones.
  Screen telling(ScreenNotice notice) {
    return telling(List.of(notice));
  }

  Screen telling(List<ScreenNotice> newest) {
    List<ScreenNotice> notices = new ArrayList<>(newest);
    notices.addAll(said.notices());
    return saying(notices);
  }

  /// The screen without these notices.
  Screen without(Predicate<ScreenNotice> some) {
    List<ScreenNotice> rest = said.notices().stream().filter(some.negate()).toList();
    return rest.size() == said.notices().size() ? this : saying(rest);
  }

  /// The screen without notices.
  Screen silent() {
    return saying(List.of());
  }

  private Screen saying(List<ScreenNotice> notices) {
    return new Screen(
        walk,
        setting,
        moment,
        listing,
        mode,
        new Said(notices, said.line(), said.seen(), said.searches()));
  }

  /// The number of lines of a page that are visible at once.
  public int pageHeight() {
    return layout().page(moment.size().rows());
  }

  /// Adds the line to the history.
  Screen remembering(LineEdit line) {
    return new Screen(
        walk,
        setting,
        moment,
        listing,
        mode,
        new Said(said.notices(), line.given(), said.seen(), said.searches()));
  }

  /// Remembers what was searched for.
  Screen searched(LineEdit words) {
    Said now = new Said(said.notices(), said.line(), said.seen(), words.given());
    return new Screen(walk, setting, moment, listing, mode, now);
  }

  /// The screen with the list, without a question or a page.
  Screen walking() {
    return new Screen(walk.asking(new Question.ForWord()), setting, moment, listing, mode, said)
        .in(new Mode.Walking());
  }

  /// Scrolls so that the current item is visible.
  private Screen scrolled() {
    Listing seen = listing.showing(listing.index(walk.spot()), layout().list());
    return seen == listing ? this : new Screen(walk, setting, moment, seen, mode, said);
  }

  /// Whether something is asked that Escape leaves.
  public boolean isAsking() {
    return switch (mode) {
      case Mode.Typing _, Mode.Going _, Mode.Confirming _, Mode.Choosing _ -> true;
      case Mode.Searching _, Mode.Waiting _ -> true;
      case Mode.Reading(Mode.Page page, int _) ->
          page instanceof Mode.Page.Offer
              || page instanceof Mode.Page.Trust
              || walk.asking() instanceof Question.ForFailure;
      case Mode.Walking _ -> false;
    };
  }

  /// The line that is being typed, if any.
  Optional<LineEdit> line() {
    return switch (mode) {
      case Mode.Typing(LineEdit line) -> Optional.of(line);
      case Mode.Going(LineEdit line) -> Optional.of(line);
      case Mode.Searching(LineEdit line, var _, var _, var _) -> Optional.of(line);
      case Mode.Walking _, Mode.Confirming _, Mode.Choosing _, Mode.Reading _ -> Optional.empty();
      case Mode.Waiting _ -> Optional.empty();
    };
  }
}
