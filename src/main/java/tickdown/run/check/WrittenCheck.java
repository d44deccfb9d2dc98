package tickdown.run.check;

import java.util.Optional;
import tickdown.checklist.Step;
import tickdown.run.RunValues;
import tickdown.run.StepObjection;
import tickdown.wording.placeholder.PlaceholderFinder;

/// A command that the author of a checklist wrote as a check. It runs only if the operator trusts
/// exactly what is written.
///
/// @param written the command as written, with its placeholders
/// @param line the line of its item in the file, counted from 1; 0 for the front matter
public record WrittenCheck(String written, int line) {

  /// Why it cannot be run with the values of the run, if it cannot.
  public Optional<StepObjection> objection(RunValues values) {
    return StepObjection.to(step(), values);
  }

  /// The command with the values of the run. Meaningful only if there is no [#objection].
  public String filled(RunValues values) {
    return values.command(step());
  }

  private Step step() {
    return new Step(PlaceholderFinder.inCommand(written), line);
  }
}
