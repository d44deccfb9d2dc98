package tickdown.command.records;

import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.PlaceOptions;
import tickdown.redaction.Redaction;
import tickdown.report.ComparisonDocument;
import tickdown.report.ComparisonText;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.statistics.ItemPairs;
import tickdown.statistics.PastRun;
import tickdown.statistics.RunComparison;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.RecordedRun;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// `tickdown diff`: how two runs of a checklist differ.
public final class DiffCommand implements Command {
  private final FormatOption format = FormatOption.forPrograms();
  private final PlaceOptions places = new PlaceOptions();
  private final Secrecy secrecy = new Secrecy();
  private String earlier = "";
  private String later = "";

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("RUN", "The name of the earlier run.", given -> earlier = given)
        .required("OTHER", "The name of the run to compare it with.", given -> later = given)
        .with(format::declare)
        .with(places::declare)
        .with(secrecy::declare)
        .footer(
            "",
            "Prints what was answered differently, what took more than twice as long and more than"
                + " a minute longer, other values, and other commands. Items are matched like those"
                + " of a checklist that was changed: by their ids from the author, their texts"
                + " and their order.",
            "",
            "Examples:",
            "  tickdown diff 1.3.0 1.4.0",
            "  tickdown diff 1.3.0 1.4.0 --format json");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = Workplace.ofJournals(context.environment(), places.choice());
    OpenRun first = OpenRun.read(query(earlier), workplace);
    OpenRun second = OpenRun.read(query(later), workplace);
    if (first.contents().file().equals(second.contents().file())) {
      throw new Failure(
          Line.of("`%s` and `%s` are the same run", earlier, later),
          "`tickdown runs` lists the runs");
    }
    Run one = new RecordedRun(first).run();
    Run other = new RecordedRun(second).run();
    boolean isShown =
        !(new Embargo(one).isOn() || new Embargo(other).isOn())
            || secrecy.isForOperator(format.format(), context)
            || secrecy.isAgreed(Line.of("%s or %s is", first.name(), second.name()), context);
    RunComparison comparison =
        RunComparison.of(
            PastRun.of(first.name(), isShown ? one : Redaction.of(one)),
            PastRun.of(second.name(), isShown ? other : Redaction.of(other)),
            ItemPairs.of(one, other));
    ComparisonDocument document = new ComparisonDocument(comparison, second.checklistName());
    if (!context.console().wrote(format.format(), document::write)) {
      context
          .console()
          .output()
          .say(new ComparisonText(comparison, second.checklistName()).lines());
    }
    return ExitCode.FINE;
  }

  private static RunQuery query(String name) {
    return new RunQuery(Optional.of(name), Optional.empty());
  }
}
