package tickdown.command.console;

import java.util.List;

/// The exit codes of the program.
public final class ExitCode {
  /// Success.
  public static final int FINE = 0;

  /// Items are outstanding, or a check found problems.
  public static final int NO = 1;

  /// Wrong usage or unusable input.
  public static final int UNUSABLE = 2;

  /// The journal cannot be trusted or written.
  public static final int JOURNAL = 3;

  /// A bug in the program itself (EX_SOFTWARE of sysexits).
  public static final int BUG = 70;

  /// The reader of the output has gone away, such as `head`: the usual exit code after SIGPIPE.
  public static final int READER_LEFT = 141;

  /// SIGHUP: 128 plus the number of the signal, as in shells.
  public static final int HUNG_UP = 129;

  /// Ctrl-C.
  public static final int INTERRUPTED = 130;

  /// SIGTERM.
  public static final int TERMINATED = 143;

  /// An exit code and its meaning.
  public record Meaning(int code, String words) {}

  private ExitCode() {}

  /// All exit codes, for the README and the man page.
  public static List<Meaning> meanings() {
    return List.of(
        new Meaning(FINE, "success"),
        new Meaning(NO, "items are outstanding, `lint` found problems, or a check or step failed"),
        new Meaning(UNUSABLE, "wrong usage or unusable input"),
        new Meaning(JOURNAL, "the journal cannot be trusted or written"),
        new Meaning(BUG, "a bug in Tickdown"),
        new Meaning(HUNG_UP, "the terminal went away"),
        new Meaning(INTERRUPTED, "interrupted"),
        new Meaning(READER_LEFT, "the reader of the output went away"),
        new Meaning(TERMINATED, "terminated by another program"));
  }
}
