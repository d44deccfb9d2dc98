package tickdown.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.session.AnswerSource;
import tickdown.session.Environment;
import tickdown.session.LineInput;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.BundledChecklists;
import tickdown.workplace.Discovery;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// `tickdown init`: creates a checklist.
final class InitCommand implements Command {
  private static final String FILE = "RELEASE_CHECKLIST.md";
  private static final int PURPOSE_COLUMN = 19;

  private Optional<String> name = Optional.empty();
  private Optional<String> output = Optional.empty();
  private boolean list;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .optional(
            "NAME", "The checklist, or an abbreviation of it.", given -> name = Optional.of(given))
        .option(
            "-o, --output",
            "FILE",
            "Write to this file; - is standard output.",
            given -> output = Optional.of(given))
        .flag("--list", "List the available checklists.", () -> list = true)
        .footer(
            "",
            "Writes RELEASE_CHECKLIST.md in the root of the repository, or in the working folder"
                + " outside a repository. Never overwrites a file. Asks if NAME is missing.",
            "",
            "Examples:",
            "  tickdown init --list",
            "  tickdown init service-release",
            "  tickdown init hotfix -o docs/HOTFIX.md");
  }

  @Override
  public int run(CommandContext context) {
    Output out = context.console().output();
    if (list) {
      out.say(lines());
      return ExitCode.FINE;
    }
    if (output.equals(Optional.of("-"))) {
      byte[] text = name.map(InitCommand::named).orElseThrow(InitCommand::noName).bytes();
      out.document(stream -> stream.write(text));
      return ExitCode.FINE;
    }
    Path file = file(context.environment());
    BundledChecklists bundled =
        name.map(InitCommand::named).orElseGet(() -> asked(context.environment(), out));
    write(bundled, file);
    out.tell(written(bundled.checklist(), file));
    return ExitCode.FINE;
  }

  private Path file(Environment environment) {
    if (output.isPresent()) {
      return Workplace.resolved(environment, output.get());
    }
    Path base = Workplace.base(environment);
    Discovery.in(List.of(base))
        .ifPresent(there -> {
          throw isThere(there);
        });
    return base.resolve(FILE);
  }

  private static BundledChecklists named(String name) {
    return BundledChecklists.named(name)
        .orElseThrow(() ->
            new Failure(
                Line.of("no bundled checklist `%s`", name),
                lines(),
                "choose one: `tickdown init NAME`"));
  }

  /// Asks which one to use, if someone can be asked.
  private static BundledChecklists asked(Environment environment, Output out) {
    if (!environment.terminals().input()) {
      throw noName();
    }
    out.say(lines());
    return switch (LineInput.from(environment.streams().input(), out, false)
        .ask(Line.of("Which one? "))) {
      case AnswerSource.Given.Typed(String line, boolean _) -> named(line.strip());
      case AnswerSource.Given.Ended _, AnswerSource.Given.Cancelled _ -> throw noName();
    };
  }

  private static Failure noName() {
    return new Failure("no checklist name given", lines(), "choose one: `tickdown init NAME`");
  }

  private static List<Line> lines() {
    return Stream.of(BundledChecklists.values())
        .map(each -> Line.of("  %s", each.spelling()).upTo(PURPOSE_COLUMN).plus(each.purpose()))
        .toList();
  }

  private static void write(BundledChecklists bundled, Path file) {
    try {
      Files.write(file, bundled.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw isThere(file);
    } catch (NoSuchFileException e) {
      throw new Failure(Line.of("no such directory: `%s`", file.getParent()), "create it first");
    } catch (IOException e) {
      throw new Failure(
          Line.of("cannot write `%s`", file),
          "check the permissions and the free space, and remove the incomplete file");
    }
  }

  private static Failure isThere(Path file) {
    return new Failure(
        Line.of("`%s` already exists", file),
        "write to another file with `--output FILE`, or print the existing one with `tickdown"
            + " show`");
  }

  private static List<Line> written(Checklist checklist, Path file) {
    return List.of(
        Line.of("Wrote %s: %s.", file, Plural.of(checklist.entries().size(), "item")),
        Line.of("Adapt it to your team, then try it with `tickdown run --rehearse`."));
  }
}
