package tickdown.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.ExitCode;
import tickdown.command.console.FailurePrinter;
import tickdown.command.manual.CommandEntry;
import tickdown.command.manual.Overview;
import tickdown.command.manual.UsageWords;
import tickdown.command.manual.Version;
import tickdown.command.options.Arguments;
import tickdown.command.options.CommonOptions;
import tickdown.command.options.OptionVariable;
import tickdown.journal.JournalException;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.workplace.Failure;

/// The program: finds the command, runs it, and prints failures.
public final class Program {
  /// The number of stack frames in a bug report.
  private static final int FRAMES = 5;

  private final Environment environment;
  private final CommonOptions common = new CommonOptions();

  /// The program in its environment.
  public Program(Environment environment) {
    this.environment = environment;
  }

  /// The program in the environment of this process; `end` ends the process immediately with an
  /// exit code.
  public static Program ofThisProcess(IntConsumer end) {
    return new Program(Environment.ofThisProcess(end));
  }

  /// Runs the command given by `arguments`; returns the exit code. `tickdown` alone is `tickdown
  /// run`.
  public int run(String... arguments) {
    try {
      return dispatch(typed(List.of(arguments)));
    } catch (Failure failure) {
      return failed(ExitCode.UNUSABLE, FailurePrinter.lines(failure));
    } catch (JournalException e) {
      return failed(ExitCode.JOURNAL, FailurePrinter.lines(e.problem()));
    } catch (UncheckedIOException e) {
      return outputLost(e.getCause());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(ExitCode.BUG, bug(e));
    }
  }

  private List<String> typed(List<String> arguments) {
    return environment
        .variable("TICKDOWN_ARGUMENTS")
        .map(commandLine -> TypedArguments.of(arguments, commandLine))
        .orElse(arguments);
  }

  /// A bug report: says that answers are safe, and where the bug happened.
  private static List<Line> bug(Throwable e) {
    return FailurePrinter.error(
        new Failure.Report(
            Line.of("this is a bug in Tickdown (%s)", e),
            "",
            Stream.of(e.getStackTrace())
                .limit(FRAMES)
                .map(frame -> Line.of("  at %s", frame))
                .toList(),
            Line.of("all answers are saved; please report what you did")));
  }

  private int dispatch(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    return switch (first) {
      case "-h", "--help" -> help();
      case "help" -> help(arguments.subList(1, arguments.size()));
      case "-V", "--version" ->
          print(
              List.of(
                  Line.of("tickdown %s, Java %s", Version.current().words(), Runtime.version())));
      default ->
          first.isEmpty() || first.startsWith("-")
              ? execute(Subcommand.RUN, arguments)
              : execute(subcommand(first), arguments.subList(1, arguments.size()));
    };
  }

  private int help() {
    return print(Overview.lines(commands()));
  }

  private int help(List<String> about) {
    if (about.isEmpty()) {
      return help();
    }
    List<String> arguments = new ArrayList<>(about.subList(1, about.size()));
    arguments.add("--help");
    return execute(subcommand(about.getFirst()), arguments);
  }

  private int print(List<Line> lines) {
    console().output().say(lines);
    return ExitCode.FINE;
  }

  private Subcommand subcommand(String name) {
    return Subcommand.named(name)
        .orElseThrow(() ->
            new Failure(
                Line.of("unknown command `%s`", name), Overview.suggestion(name, commands())));
  }

  /// All commands; each is created on demand.
  public List<CommandEntry> commands() {
    return Subcommand.outer()
        .map(each -> new CommandEntry(each.spelling(), each.purpose(), () -> commandLine(each)))
        .toList();
  }

  private int execute(Subcommand command, List<String> arguments) {
    CommandLine line = commandLine(command);
    try {
      return executed(line.parseArgs(arguments.toArray(String[]::new)));
    } catch (CommandLine.ParameterException e) {
      throw new Failure(
          Line.of(UsageWords.of(e)),
          variable(e, arguments)
              .map(name -> Line.of("%s is set to it; correct or unset it", name))
              .orElseGet(() -> UsageWords.hint(e)));
    }
  }

  /// The environment variable that a wrong value comes from, if it does.
  private Optional<String> variable(CommandLine.ParameterException e, List<String> arguments) {
    return Optional.ofNullable(e.getArgSpec())
        .flatMap(OptionVariable::of)
        .filter(known -> arguments.stream().noneMatch(each -> each.startsWith(known.option())))
        .map(OptionVariable::variable)
        .filter(name -> environment.variable(name).isPresent());
  }

  /// The picocli command and its subcommands, with the settings that all commands share.
  private CommandLine commandLine(Subcommand command) {
    CommandLine line = new CommandLine(spec(command));
    command
        .inner()
        .forEach(inner -> line.addSubcommand(lastWord(inner), new CommandLine(spec(inner))));
    line.setCommandName("tickdown " + command.spelling());
    return line.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setPosixClusteredShortOptionsAllowed(false)
        .setAbbreviatedOptionsAllowed(false)
        .setUsageHelpWidth(80)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
  }

  private CommandSpec spec(Subcommand subcommand) {
    Command command = subcommand.make();
    return Arguments.of(
        command,
        lastWord(subcommand),
        subcommand.purpose(),
        environment::variable,
        arguments -> {
          command.declare(arguments);
          common.declare(arguments);
        });
  }

  private static String lastWord(Subcommand command) {
    return command.spelling().substring(command.spelling().lastIndexOf(' ') + 1);
  }

  private int executed(CommandLine.ParseResult parsed) {
    List<CommandLine> lines = parsed.asCommandLineList();
    Optional<CommandLine> asked =
        lines.stream().filter(CommandLine::isUsageHelpRequested).findFirst();
    if (asked.isPresent()) {
      return usage(asked.get());
    }
    Command command = lines.getLast().getCommand();
    return command.run(new CommandContext(environment, console(), this::commands));
  }

  private int usage(CommandLine line) {
    StringWriter text = new StringWriter();
    line.usage(new PrintWriter(text));
    return print(Line.lines(text.toString()));
  }

  /// The streams, with the requested colours, as far as the arguments have been parsed.
  private Console console() {
    return Console.of(environment, common.colour());
  }

  /// Returns the exit code even if the message cannot be written.
  private int failed(int exitCode, List<Line> lines) {
    try {
      console().error().tell(lines);
    } catch (UncheckedIOException e) {
      return exitCode;
    }
    return exitCode;
  }

  /// A reader that has gone away, such as `head`, is not an error; any other failed write is.
  private int outputLost(IOException e) {
    String why = Optional.ofNullable(e.getMessage()).orElse("unknown");
    return why.contains("Broken pipe")
        ? ExitCode.READER_LEFT
        : failed(
            ExitCode.UNUSABLE,
            FailurePrinter.lines(
                new Failure(
                    "cannot write the output: " + why,
                    "check where it is redirected to; recorded answers are safe")));
  }
}
