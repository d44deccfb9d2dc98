package tickdown.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tickdown.checklist.Placeholder;
import tickdown.run.Request;
import tickdown.session.Surroundings;
import tickdown.text.Line;

/// `tickdown fill`: says what a placeholder stands for in this run.
@Command(
    name = "fill",
    description = "Say what a placeholder such as vX.Y.Z stands for in this run.",
    footer = {
      "",
      "`tickdown status` lists the placeholders that nothing fills yet.",
      "",
      "Examples:",
      "  tickdown fill X.Y.Z 1.4.0",
      "  tickdown fill REGISTRY registry-2"
    })
final class FillCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "NAME", description = "The placeholder.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "VALUE", description = "What it stands for.")
  private String value = "";

  @Mixin private RunOptions options = new RunOptions();

  FillCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Answering answering = Answering.in(options, surroundings);
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
