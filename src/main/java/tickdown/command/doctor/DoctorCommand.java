package tickdown.command.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.PlaceOptions;
import tickdown.report.SurroundingsDocument;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.workplace.Workplace;

/// `tickdown doctor`: what the program sees of its surroundings, and what is wrong with them.
public final class DoctorCommand implements Command {
  private static final int SUBJECTS = 12;

  private final FormatOption format = FormatOption.forPrograms();
  private final PlaceOptions places = new PlaceOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(format::declare)
        .with(places::declare)
        .footer(
            "",
            "Prints what a bug report should contain. It has names and paths, but nothing of what"
                + " you have recorded. Nothing goes over the network.",
            "",
            "The exit code is 1 if something is wrong.",
            "",
            "Examples:",
            "  tickdown doctor",
            "  tickdown doctor --format json");
  }

  @Override
  public int run(CommandContext context) {
    List<Observation> seen = seen(context);
    if (!context.console().wrote(format.format(), document(seen)::write)) {
      context.console().output().say(seen.stream().map(DoctorCommand::row).toList());
      context.console().output().tell(complaints(seen));
    }
    return seen.stream().allMatch(each -> each.complaint().isEmpty()) ? ExitCode.FINE : ExitCode.NO;
  }

  private List<Observation> seen(CommandContext context) {
    Environment environment = context.environment();
    List<Observation> seen = new ArrayList<>();
    Optional<Path> home = Optional.ofNullable(System.getProperty("tickdown.home")).map(Path::of);
    seen.addAll(new InstalledProgram(home.map(InstalledProgram::real), environment.build()).seen());
    seen.addAll(TerminalInUse.now(environment, context.console().output().palette()).seen());
    seen.addAll(new PlacesInUse(Workplace.ofJournals(environment, places.choice())).seen());
    return seen;
  }

  private static Line row(Observation seen) {
    Line subject = Line.of(Tone.FAINT, "%s", seen.subject()).padded(SUBJECTS);
    return seen.complaint().isPresent()
        ? subject.plus(seen.seen()).plus(Tone.CARE, "  !")
        : subject.plus(seen.seen());
  }

  private static List<Line> complaints(List<Observation> seen) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.empty());
    for (Observation each : seen) {
      each.complaint()
          .ifPresent(complaint -> {
            lines.add(Line.of(Tone.CARE, "%s: ", each.subject()).plus(complaint.what()));
            lines.add(Line.of(Tone.FAINT, "hint: ").plus(complaint.remedy()));
          });
    }
    long wrong = seen.stream().filter(each -> each.complaint().isPresent()).count();
    if (wrong == 0) {
      lines.add(Line.of("Nothing is wrong."));
    } else {
      lines.add(Line.of("%s found.", Plural.of(wrong, "problem")));
    }
    return lines;
  }

  private static SurroundingsDocument document(List<Observation> seen) {
    return new SurroundingsDocument(
        seen.stream()
            .map(each ->
                new SurroundingsDocument.Row(
                    each.subject(),
                    each.seen().text(),
                    each.complaint().map(complaint -> complaint.what().text()),
                    each.complaint().map(complaint -> complaint.remedy().text())))
            .toList());
  }
}
