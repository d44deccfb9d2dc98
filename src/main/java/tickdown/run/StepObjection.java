package tickdown.run;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Step;

/// Why a step can be neither run nor copied.
public sealed interface StepObjection {

  /// A placeholder has no value.
  record Unfilled(Placeholder placeholder) implements StepObjection {}

  /// The value of a placeholder would not arrive as it is.
  record Unfit(Placeholder placeholder) implements StepObjection {}

  /// It contains invisible characters.
  record Invisible() implements StepObjection {}

  /// The first objection to one of these steps.
  static Optional<StepObjection> to(List<Step> steps, RunValues values) {
    return steps.stream().flatMap(step -> to(step, values).stream()).findFirst();
  }

  /// The objection to a step.
  static Optional<StepObjection> to(Step step, RunValues values) {
    Optional<StepObjection> unfilled =
        values.unfilled(step).stream().findFirst().map(Unfilled::new);
    return unfilled
        .or(() -> values.unfit(step).stream().findFirst().map(Unfit::new))
        .or(() ->
            FilledSteps.isSafe(values.command(step))
                ? Optional.empty()
                : Optional.of(new Invisible()));
  }
}
