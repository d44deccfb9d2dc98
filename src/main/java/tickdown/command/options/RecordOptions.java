package tickdown.command.options;

/// The options of commands that record something: in which run, and how the result is printed.
public final class RecordOptions {
  private final FormatOption format = FormatOption.forPrograms();
  private final RunOptions run = new RunOptions();

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
