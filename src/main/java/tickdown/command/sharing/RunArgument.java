package tickdown.command.sharing;

import java.util.List;
import java.util.Optional;
import tickdown.command.options.Arguments;
import tickdown.command.options.PlaceOptions;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.RunChoice;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// The run that a command for sharing is about.
final class RunArgument {
  private Optional<String> run = Optional.empty();
  private final PlaceOptions places = new PlaceOptions();

  void declare(Arguments arguments) {
    arguments
        .optional(
            "RUN",
            "The release that names the run. Default: the only open run.",
            given -> run = Optional.of(given))
        .with(places::declare);
  }

  Workplace workplace(Environment environment) {
    return Workplace.ofJournals(environment, places.choice());
  }

  RunQuery query(Workplace workplace) {
    List<ListedJournal.Readable> open =
        run.isPresent()
            ? List.of()
            : RunChoice.of(workplace, Optional.empty()).near(workplace).open();
    if (open.size() > 1) {
      throw new Failure(
          Line.of("%s runs match", open.size()),
          open.stream().map(each -> Line.of("  %s of %s", each.run(), each.where())).toList(),
          Line.of("name the run, such as `%s`, after the command", open.getFirst().run()));
    }
    return new RunQuery(run, Optional.empty());
  }
}
