package tickdown.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.git.Repository;
import tickdown.session.AnswerSource;
import tickdown.session.Environment;
import tickdown.session.LineInput;
import tickdown.text.Line;

/// `tickdown init`: a checklist to start from.
final class InitCommand implements Options, Callable<Integer> {
  private static final String FILE = "RELEASE_CHECKLIST.md";
  private static final int PURPOSE_COLUMN = 19;
  private final Environment surroundings;

  private Optional<String> name = Optional.empty();

  private Optional<String> output = Optional.empty();

  private boolean list;

  private final CommonOptions common = new CommonOptions();

  InitCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "init",
            "Write one of the checklists that come with Tickdown, to start from.",
            "",
            "It becomes RELEASE_CHECKLIST.md in the root of the repository, or in the working"
                + " folder where there is none. No file is ever overwritten. Without NAME you are"
                + " asked.",
            "",
            "Examples:",
            "  tickdown init --list",
            "  tickdown init service-release",
            "  tickdown init hotfix -o docs/HOTFIX.md")
        .optional(
            "NAME",
            "The checklist; the beginning of its name is enough.",
            given -> name = Optional.of(given))
        .option("-o, --output", "FILE", "Write it there.", given -> output = Optional.of(given))
        .flag("--list", "Only list the checklists that there are.", () -> list = true)
        .with(common);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, common.colour());
    if (list) {
      terminal.output().say(lines());
      return ExitCode.FINE;
    }
    Path file = file();
    BundledChecklists bundled = name.map(InitCommand::named).orElseGet(() -> asked(terminal));
    write(bundled, file);
    terminal.output().say(written(bundled.checklist(), file));
    return ExitCode.FINE;
  }

  private Path file() {
    if (output.isPresent()) {
      return Workplace.resolved(surroundings, output.get());
    }
    Path folder = surroundings.folder();
    Path base = Repository.around(folder).map(Repository::root).orElse(folder);
    Discovery.in(base)
        .ifPresent(there -> {
          throw isThere(there);
        });
    return base.resolve(FILE);
  }

  private static BundledChecklists named(String name) {
    return BundledChecklists.named(name)
        .orElseThrow(() ->
            Failure.unusable(
                "there is no checklist `%s` to start from".formatted(name),
                lines(),
                "name one of them: `tickdown init NAME`"));
  }

  /// Asks which one is wanted, if there is somebody to ask.
  private BundledChecklists asked(Console terminal) {
    if (!surroundings.terminals().input()) {
      throw nobodySaid();
    }
    terminal.output().say(lines());
    return switch (LineInput.from(surroundings.streams().input(), terminal.output(), false)
        .ask(Line.of("Which one? "))) {
      case AnswerSource.Given.Typed(String line) -> named(line.strip());
      case AnswerSource.Given.Ended _ -> throw nobodySaid();
    };
  }

  private static Failure nobodySaid() {
    return Failure.unusable(
        "nobody said which checklist to start from",
        lines(),
        "name one of them: `tickdown init NAME`");
  }

  private static List<Line> lines() {
    return Stream.of(BundledChecklists.values())
        .map(each -> Line.of("  " + each.spelling()).upTo(PURPOSE_COLUMN).plus(each.purpose()))
        .toList();
  }

  private static void write(BundledChecklists bundled, Path file) {
    try {
      Files.write(file, bundled.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw isThere(file);
    } catch (NoSuchFileException e) {
      throw Failure.unusable(
          "there is no folder `%s`".formatted(file.getParent()), "make the folder first");
    } catch (IOException e) {
      throw Failure.unusable(
          "`%s` cannot be written".formatted(file),
          "check the permissions and the space left, and remove what was begun");
    }
  }

  private static Failure isThere(Path file) {
    return Failure.unusable(
        "`%s` is there already, and nothing is overwritten".formatted(file),
        "`--output FILE` writes the checklist elsewhere; `tickdown show` prints the one that is"
            + " there");
  }

  private static List<Line> written(Checklist checklist, Path file) {
    return List.of(
        Line.of("Wrote %s: %d items.".formatted(file, checklist.entries().size())),
        Line.of(
            "Replace what does not fit your team; `tickdown run --rehearse` plays it through."));
  }
}
