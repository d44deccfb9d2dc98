package tickdown.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import tickdown.journal.JournalException;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.SafeText;

/// The program: finds the command that the arguments name, runs it, and prints what failed.
public final class Program {
  /// How many places of a mistake are named.
  private static final int FRAMES = 5;

  private final Environment surroundings;
  private final Console terminal;

  /// The program in its surroundings.
  public Program(Environment surroundings) {
    this.surroundings = surroundings;
    this.terminal = Console.of(surroundings, Console.Colour.AUTO);
  }

  /// The program as this process was started; `end` ends the process at once, with an exit code.
  public static Program ofThisProcess(IntConsumer end) {
    return new Program(Environment.ofThisProcess(end));
  }

  /// Runs the command that `arguments` name; the exit code. `tickdown` alone is `tickdown run`.
  public int run(String... arguments) {
    try {
      return dispatch(List.of(arguments));
    } catch (Failure failure) {
      return failed(failure);
    } catch (JournalException e) {
      return failed(Failure.journal(e.problem()));
    } catch (UncheckedIOException e) {
      return outputLost(e.getCause());
    } catch (RuntimeException | StackOverflowError e) {
      return mistaken(e);
    }
  }

  /// A mistake of ours: what was answered before is safe, and where it happened is named for
  /// whoever mends it.
  private int mistaken(Throwable e) {
    terminal
        .error()
        .say(
            FailurePrinter.error(
                new Failure.Report(
                    "this is a mistake in Tickdown (%s)".formatted(e),
                    "",
                    Stream.of(e.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> Line.of("  at " + frame))
                        .toList(),
                    "everything that was answered is saved; please report what you did")));
    return ExitCode.MISTAKE;
  }

  private int dispatch(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    return switch (first) {
      case "-h", "--help" -> help();
      case "help" -> help(arguments.subList(1, arguments.size()));
      case "-V", "--version" -> version();
      default ->
          first.isEmpty() || first.startsWith("-")
              ? execute(Commands.RUN, arguments)
              : execute(command(first), arguments.subList(1, arguments.size()));
    };
  }

  private int help() {
    terminal.output().say(Overview.lines());
    return ExitCode.FINE;
  }

  private int help(List<String> about) {
    if (about.isEmpty()) {
      return help();
    }
    List<String> arguments = new ArrayList<>(about.subList(1, about.size()));
    arguments.add("--help");
    return execute(command(about.getFirst()), arguments);
  }

  private int version() {
    terminal.output().say(Line.of("tickdown " + Version.current()));
    return ExitCode.FINE;
  }

  private static Commands command(String name) {
    return Commands.named(name)
        .orElseThrow(() ->
            Failure.unusable(
                "there is no command `%s`".formatted(name), Overview.suggestion(name)));
  }

  private int execute(Commands command, List<String> arguments) {
    CommandLine line = commandLine(command, surroundings);
    try {
      return executed(line.parseArgs(arguments.toArray(String[]::new)));
    } catch (CommandLine.ParameterException e) {
      throw Failure.unusable(
          UsageWords.of(e),
          "`%s --help` says how it is used"
              .formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
    }
  }

  /// The picocli command of that name, with what all of them have in common.
  static CommandLine commandLine(Commands command, Environment surroundings) {
    CommandLine line = new CommandLine(Arguments.of(command.make(surroundings)));
    command
        .children()
        .forEach(child -> {
          CommandLine below = new CommandLine(Arguments.of(child.apply(surroundings)));
          line.addSubcommand(below.getCommandName(), below);
        });
    line.setCommandName("tickdown " + command.spelling());
    return line.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setPosixClusteredShortOptionsAllowed(false)
        .setAbbreviatedOptionsAllowed(false)
        .setUsageHelpWidth(80)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
  }

  private int executed(CommandLine.ParseResult parsed) {
    List<CommandLine> lines = parsed.asCommandLineList();
    Optional<CommandLine> asked =
        lines.stream().filter(CommandLine::isUsageHelpRequested).findFirst();
    if (asked.isPresent()) {
      usage(asked.get());
      return ExitCode.FINE;
    }
    return switch (lines.getLast().getCommand()) {
      case Callable<?> command -> call(command);
      default -> {
        usage(lines.getLast());
        yield ExitCode.UNUSABLE;
      }
    };
  }

  private static int call(Callable<?> command) {
    try {
      return (Integer) command.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a command throws nothing that must be declared", e);
    }
  }

  private void usage(CommandLine line) {
    StringWriter text = new StringWriter();
    line.usage(new PrintWriter(text));
    terminal
        .output()
        .say(SafeText.lines(text.toString()).stream().map(each -> Line.of(each.text())).toList());
  }

  /// The exit code says it even where the words cannot be written.
  private int failed(Failure failure) {
    try {
      terminal.error().say(FailurePrinter.lines(failure));
    } catch (UncheckedIOException e) {
      return failure.exitCode();
    }
    return failure.exitCode();
  }

  /// A reader that has gone away, such as `head`, is no failure of ours; anything else that cannot
  /// be written is.
  private int outputLost(IOException e) {
    String why = Optional.ofNullable(e.getMessage()).orElse("unknown");
    if (why.contains("Broken pipe")) {
      return ExitCode.READER_LEFT;
    }
    return failed(
        Failure.unusable(
            "the output cannot be written: " + why,
            "look at where it is sent to; what was answered is recorded"));
  }
}
