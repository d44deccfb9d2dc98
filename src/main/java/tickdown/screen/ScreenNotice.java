package tickdown.screen;

import java.util.List;
import tickdown.checklist.Placeholder;
import tickdown.text.Line;
import tickdown.walk.Notice;

/// What the full screen has to say on its message row: a value, which the view puts into words.
public sealed interface ScreenNotice {

  /// What the walk has to say.
  record OfWalk(Notice notice) implements ScreenNotice {}

  /// A short greeting.
  record Greeting(List<Line> lines) implements ScreenNotice {
    public Greeting {
      lines = List.copyOf(lines);
    }
  }

  /// The key does nothing anywhere.
  record UnboundKey(Key key) implements ScreenNotice {}

  /// The key does something in that context only, and this is another.
  record NotHere(KeyContext context) implements ScreenNotice {}

  /// The page has to be closed first: answers belong to the list, where one sees what one answers.
  record PageInFront(Mode.Page page) implements ScreenNotice {}

  /// The list shows other items now.
  record Showing(Filter filter) implements ScreenNotice {}

  /// The step was handed to the terminal's clipboard.
  record Copied(String command) implements ScreenNotice {}

  /// The step has a placeholder without a value, so it was not copied.
  record NotCopiedUnfilled(Placeholder placeholder) implements ScreenNotice {}

  /// The step has characters that cannot be seen, so it was not copied.
  record NotCopiedUnsafe() implements ScreenNotice {}

  /// What was pasted is longer than a line may be.
  record LineTooLong() implements ScreenNotice {}

  /// What was typed is not an address.
  record NotALink() implements ScreenNotice {}

  /// Nothing was typed where something is needed.
  ///
  /// @param isReason whether that is a reason
  record TextRequired(boolean isReason) implements ScreenNotice {}

  /// A prompt was left by escape.
  ///
  /// @param isRemembered whether something was typed, which can be brought back
  record Cancelled(boolean isRemembered) implements ScreenNotice {}
}
