package tickdown.walk;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.attempt.Invocation;

/// A command that an operator may agree to run, with all that they have to know.
///
/// @param entry the item that offers it
/// @param line its line in the checklist
/// @param offered the command as the item offers it
/// @param what what is run if the operator agrees; another command if they edited it
/// @param before the command that was run last for this item, if it was another one
public record StepOffer(
    Entry entry, int line, String offered, Invocation what, Optional<String> before) {

  /// The same with an edited command.
  StepOffer edited(String command) {
    return new StepOffer(entry, line, offered, what.running(command), before);
  }

  /// The same with the terminal for itself.
  public StepOffer onTerminal() {
    return new StepOffer(entry, line, offered, what.onTerminal(), before);
  }

  /// Whether the command is not the one that the item offers.
  public boolean isEdited() {
    return !what.command().equals(offered);
  }

  /// Whether what it does cannot be undone, so that agreeing takes more than a word.
  public boolean isIrreversible() {
    return entry.isIrreversible();
  }
}
