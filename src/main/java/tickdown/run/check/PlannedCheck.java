package tickdown.run.check;

import java.time.Duration;
import tickdown.checklist.Entry;
import tickdown.wording.KnownCheck;

/// A check of an item that can be made now.
///
/// @param how by what
public record PlannedCheck(Entry entry, Use use, How how) {

  /// The limit where the checklist gives none.
  public static final Duration LIMIT = Duration.ofSeconds(60);

  /// What a check is for.
  public enum Use {
    /// Whether the item is as it should be: `verify`.
    VERIFY,
    /// Whether what the item will need is there: `needs`.
    NEED,
    /// Whether the wait of the item has to end as failed: `abort-if`.
    ABORT
  }

  /// By what something is checked.
  public sealed interface How {

    /// By looking at the repository; runs nothing of the checklist.
    record Looking(KnownCheck check) implements How {}

    /// By a command of the checklist.
    ///
    /// @param limit after this time it is stopped, and nothing is decided
    record Running(WrittenCheck command, Duration limit) implements How {}
  }

  /// What is looked at, as the journal names it: the command as written, or a few words.
  public String words() {
    return switch (how) {
      case How.Running(WrittenCheck command, var _) -> command.written();
      case How.Looking(KnownCheck.CleanWorkTree()) -> "working tree";
      case How.Looking(KnownCheck.TagIsVersion(String file)) -> "tag and version in " + file;
    };
  }
}
