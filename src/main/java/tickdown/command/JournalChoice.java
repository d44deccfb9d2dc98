package tickdown.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;
import tickdown.text.Line;

/// Which journal `journal verify` and `journal salvage` are about; damaged ones can be named too.
final class JournalChoice implements Options {
  private Optional<String> run = Optional.empty();

  private final PlaceOptions places = new PlaceOptions();

  private final CommonOptions common = new CommonOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .optional(
            "RUN",
            "The run, or the path of its journal. Default: the only open run.",
            given -> run = Optional.of(given))
        .with(places)
        .with(common);
  }

  PlaceOptions places() {
    return places;
  }

  CommonOptions common() {
    return common;
  }

  /// The file that is meant.
  Path file(Environment surroundings) {
    Workplace workplace = Workplace.here(surroundings, places);
    List<Path> found =
        workplace.journals().runs().stream()
            .filter(this::isMeant)
            .map(ListedJournal::file)
            .toList();
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

  private boolean isMeant(ListedJournal listed) {
    return switch (listed) {
      case ListedJournal.Readable readable ->
          run.map(readable.run()::equals).orElse(!readable.finished());
      case ListedJournal.Unreadable(var file, var _) -> run.isEmpty() || isFileOf(file, run.get());
    };
  }

  /// A journal whose header cannot be read is known by its file's name only, which is in lower
  /// case.
  private static boolean isFileOf(Path file, String run) {
    String name = file.getFileName().toString();
    return name.endsWith("-" + run.toLowerCase(Locale.ROOT) + ".yaml")
        || name.endsWith("-" + run + ".yaml");
  }
}
