package tickdown.command.options;

/// The options of commands that record something: in which run, and how the result is printed.
public final class RecordOptions {
  private final FormatOption format;
  private final RunOptions run = new RunOptions();

  /// With the formats for programs.
  public RecordOptions() {
    this(FormatOption.forPrograms());
  }

  /// With other formats.
  public RecordOptions(FormatOption format) {
    this.format = format;
  }

  public void declare(Arguments arguments) {
    arguments.with(format::declare).with(run::declare);
  }

  /// The format of the result.
  public OutputFormat format() {
    return format.format();
  }

  /// The run.
  public RunOptions run() {
    return run;
  }
}
