package tickdown.command.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// Selects the journal for `journal verify` and `journal salvage`, including damaged ones.
public final class JournalArguments {
  private Optional<String> run = Optional.empty();
  private final PlaceOptions places = new PlaceOptions();

  public void declare(Arguments arguments) {
    arguments
        .optional(
            "RUN",
            "The run, or the path of its journal. Default: the only open run.",
            given -> run = Optional.of(given))
        .with(places::declare);
  }

  public Workplace workplace(Environment environment) {
    return Workplace.here(environment, places.choice());
  }

  /// The selected file.
  public Path file(Workplace workplace) {
    List<Path> found =
        workplace.journals().runs().stream()
            .filter(this::isMeant)
            .map(ListedJournal::file)
            .toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    Optional<Path> named =
        run.map(name -> Workplace.resolved(workplace.environment(), name))
            .filter(Files::isRegularFile);
    if (named.isPresent() && found.isEmpty()) {
      return named.get();
    }
    throw new Failure(
        found.isEmpty()
            ? Line.of("no such journal in %s", workplace.journals().path())
            : Line.of("%s journals match", found.size()),
        found.stream().map(path -> Line.of("  %s", path)).toList(),
        "name a run listed by `tickdown runs`, or the path of its journal");
  }

  private boolean isMeant(ListedJournal listed) {
    return switch (listed) {
      case ListedJournal.Readable readable ->
          run.map(readable.run()::equals).orElse(!readable.finished());
      case ListedJournal.Unreadable(var file, var _) -> run.isEmpty() || isFileOf(file, run.get());
    };
  }

  /// A journal with an unreadable header is only known by its file name, which is in lower case.
  private static boolean isFileOf(Path file, String run) {
    String name = file.getFileName().toString();
    return name.endsWith("-" + run.toLowerCase(Locale.ROOT) + ".yaml")
        || name.endsWith("-" + run + ".yaml");
  }
}
