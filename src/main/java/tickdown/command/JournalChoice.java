package tickdown.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tickdown.journal.Listed;
import tickdown.session.Surroundings;
import tickdown.text.Line;

/// Which journal `journal verify` and `journal salvage` are about; damaged ones can be named too.
final class JournalChoice {

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN",
      description = "The run, or the path of its journal. Default: the only open run.")
  private Optional<String> run = Optional.empty();

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  PlaceOptions places() {
    return places;
  }

  CommonOptions common() {
    return common;
  }

  /// The file that is meant.
  Path file(Surroundings surroundings) {
    Workplace workplace = Workplace.here(surroundings, places);
    List<Path> found =
        workplace.journals().runs().stream().filter(this::isMeant).map(Listed::file).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    Optional<Path> named =
        run.map(name -> Workplace.resolved(surroundings, name)).filter(Files::isRegularFile);
    if (named.isPresent() && found.isEmpty()) {
      return named.get();
    }
    throw Failure.unusable(
        found.isEmpty()
            ? "there is no such journal in " + workplace.journals().path()
            : "%d journals could be meant".formatted(found.size()),
        found.stream().map(path -> Line.of("  " + path)).toList(),
        "name a run that `tickdown runs` lists, or the path of its journal");
  }

  private boolean isMeant(Listed listed) {
    return switch (listed) {
      case Listed.Readable readable -> run.map(readable.run()::equals).orElse(!readable.finished());
      case Listed.Unreadable(var file, var _) ->
          run.isEmpty() || file.getFileName().toString().endsWith("-" + run.get() + ".yaml");
    };
  }
}
