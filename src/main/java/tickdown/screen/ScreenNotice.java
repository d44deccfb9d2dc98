package tickdown.screen;

import tickdown.checklist.Placeholder;
import tickdown.exchange.state.SharingNews;
import tickdown.walk.Greeting;
import tickdown.walk.Notice;

/// A notice on the message row of the full screen: a value that the view puts into words.
public sealed interface ScreenNotice {

  /// Whether it says that an exchange has failed, which is over once one succeeds.
  default boolean isExchangeTrouble() {
    return this instanceof OfWalk(Notice notice)
        && switch (notice) {
          case Notice.SharingChanged(var _, var news) -> news instanceof SharingNews.NotExchanged;
          case Notice.Exchanged(var sharing) -> sharing.setback().isPresent();
          default -> false;
        };
  }

  /// A notice of the walk.
  record OfWalk(Notice notice) implements ScreenNotice {}

  /// A short greeting.
  record Greeted(Greeting greeting) implements ScreenNotice {}

  /// The key is not bound.
  record UnboundKey(Key key) implements ScreenNotice {}

  /// The key is only available in another context.
  record NotHere(KeyContext context) implements ScreenNotice {}

  /// The remote is still being asked, so nothing else can be done.
  record StillAsking() implements ScreenNotice {}

  /// A key that came too soon after the remote had answered.
  record KeysDropped() implements ScreenNotice {}

  /// A key that trusts nothing.
  ///
  /// @param isSeen whether the last command was on the screen
  record TrustNeeded(boolean isSeen) implements ScreenNotice {}

  /// The page must be closed first: answers can only be given in the list, where the item is
  /// visible.
  record PageInFront(Mode.Page page) implements ScreenNotice {}

  /// The walk has not begun yet; Enter begins it.
  record NotBegun() implements ScreenNotice {}

  /// The filter of the list has changed.
  record Showing(Filter filter) implements ScreenNotice {}

  /// No item matches the filter of the list.
  record NothingListed() implements ScreenNotice {}

  /// The search has led to a match.
  ///
  /// @param at its place among all matches, counted from 1
  record Found(String words, int at, int of) implements ScreenNotice {}

  /// Nothing matches the search.
  record NoMatch(String words) implements ScreenNotice {}

  /// Nothing was searched yet.
  record NothingSearched() implements ScreenNotice {}

  /// The step was copied to the terminal's clipboard.
  record Copied(String command) implements ScreenNotice {}

  /// The step has a placeholder without a value, so it was not copied.
  record NotCopiedUnfilled(Placeholder placeholder) implements ScreenNotice {}

  /// The value of a placeholder cannot be put into the step, so it was not copied.
  record NotCopiedUnfit(Placeholder placeholder) implements ScreenNotice {}

  /// Only y runs the command that is shown.
  record AgreementNeeded() implements ScreenNotice {}

  /// The command has to be read before it is answered.
  record AnsweredTooSoon() implements ScreenNotice {}

  /// A running step was interrupted.
  ///
  /// @param stages how often: 1 to 3
  record StepInterrupted(int stages) implements ScreenNotice {}

  /// A step is running, so nothing else can be done.
  record StepIsRunning() implements ScreenNotice {}

  /// The step failed, and the operator has to say what is done.
  record AfterFailureNeeded() implements ScreenNotice {}

  /// tmux has kept the step to itself.
  record NotCopiedInTmux() implements ScreenNotice {}

  /// The system cannot suspend programs.
  record NotSuspended() implements ScreenNotice {}

  /// Nothing is copied in a quiet run.
  record NotCopiedQuiet() implements ScreenNotice {}

  /// The step contains invisible characters, so it was not copied.
  record NotCopiedUnsafe() implements ScreenNotice {}

  /// The pasted text is too long for a line.
  record LineTooLong() implements ScreenNotice {}

  /// The text is not a valid address.
  record NotALink() implements ScreenNotice {}

  /// A required text is missing.
  ///
  /// @param isReason whether it is a reason
  record TextRequired(boolean isReason) implements ScreenNotice {}

  /// A prompt was cancelled with Escape.
  ///
  /// @param isRemembered whether there was text, which is now in the history
  record Cancelled(boolean isRemembered) implements ScreenNotice {}
}
