package tickdown.command.console;

import java.io.OutputStream;
import java.util.function.BiConsumer;
import tickdown.command.options.ColourChoice;
import tickdown.command.options.OutputFormat;
import tickdown.report.Format;
import tickdown.session.Environment;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.text.Palette;

/// The output of a command: results and walks go to standard output, everything else to standard
/// error.
public record Console(Output output, Output error) {

  /// The streams, with colours according to `colour` and the environment (no-color.org,
  /// bixense.com/clicolors).
  public static Console of(Environment environment, ColourChoice colour) {
    return new Console(
        output(
            environment, colour, environment.streams().output(), environment.terminals().output()),
        output(
            environment, colour, environment.streams().error(), environment.terminals().error()));
  }

  private static Output output(
      Environment environment, ColourChoice colour, OutputStream stream, boolean isTerminal) {
    return new Output(
        stream,
        palette(environment, colour, isTerminal),
        isTerminal ? environment.columns().orElse(Output.ENDLESS) : Output.ENDLESS);
  }

  /// Prints `document` if the chosen format is one for programs; returns whether it is.
  public boolean wrote(OutputFormat format, BiConsumer<Format, OutputStream> document) {
    return switch (format) {
      case TEXT, MARKDOWN, HTML, RUNBOOK, JUNIT -> false;
      case JSON -> wrote(Format.JSON, document);
      case YAML -> wrote(Format.YAML, document);
    };
  }

  private boolean wrote(Format format, BiConsumer<Format, OutputStream> document) {
    output.document(stream -> document.accept(format, stream));
    return true;
  }

  /// Prints a note for the operator.
  public void note(String sentence) {
    note(Line.of(sentence));
  }

  /// Prints a note that quotes foreign text.
  public void note(Line sentence) {
    error.tell(FailurePrinter.note(sentence));
  }

  private static Palette palette(Environment environment, ColourChoice colour, boolean isTerminal) {
    boolean coloured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> isWanted(environment, isTerminal);
        };
    return coloured ? Palette.COLOURED : Palette.MONOCHROME;
  }

  private static boolean isWanted(Environment environment, boolean isTerminal) {
    if (environment.variable("NO_COLOR").isPresent()) {
      return false;
    }
    if (environment.variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
      return true;
    }
    return isTerminal && environment.understandsControlSequences();
  }
}
