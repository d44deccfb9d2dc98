package tickdown.command;

import java.util.List;
import java.util.concurrent.Callable;
import tickdown.checklist.Placeholder;
import tickdown.run.Request;
import tickdown.session.Environment;
import tickdown.text.Line;

/// `tickdown fill`: says what a placeholder stands for in this run.
final class FillCommand implements Options, Callable<Integer> {
  private final Environment surroundings;
  private String name = "";
  private String value = "";

  private final RunOptions options = new RunOptions();

  FillCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "fill",
            "Say what a placeholder such as vX.Y.Z stands for in this run.",
            "",
            "`tickdown status` lists the placeholders that nothing fills yet.",
            "",
            "Examples:",
            "  tickdown fill X.Y.Z 1.4.0",
            "  tickdown fill REGISTRY registry-2")
        .required("NAME", "The placeholder.", given -> name = given)
        .required("VALUE", "What it stands for.", given -> value = given)
        .with(options);
  }

  @Override
  public Integer call() {
    RecordAnswers answering = RecordAnswers.in(options, surroundings);
    List<Placeholder> placeholders = answering.opened().run().placeholders();
    Placeholder meant =
        placeholders.stream()
            .filter(each -> each.name().equals(name) || each.token().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(placeholders));
    return answering.record(new Request.Fill(meant.name(), value));
  }

  private Failure unknown(List<Placeholder> placeholders) {
    return Failure.unusable(
        "the checklist has no placeholder `%s`".formatted(name),
        placeholders.stream().map(each -> Line.of("  " + each.token())).toList(),
        placeholders.isEmpty() ? "" : "name one of these");
  }
}
