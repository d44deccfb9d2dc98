package tickdown.command;

import java.util.List;

/// The exit codes of the program.
public final class ExitCode {
  /// Success.
  public static final int FINE = 0;

  /// Items are outstanding, or a check found problems.
  public static final int NO = 1;

  /// The command was used wrongly, or what it was given cannot be used.
  public static final int UNUSABLE = 2;

  /// The journal cannot be trusted or written.
  public static final int JOURNAL = 3;

  /// A bug in the program itself (EX_SOFTWARE of sysexits).
  public static final int BUG = 70;

  /// The reader of the output has gone away, such as `head`: what others end with on SIGPIPE.
  public static final int READER_LEFT = 141;

  /// SIGHUP; as shells count, 128 and the number of the signal.
  public static final int HUNG_UP = 129;

  /// Ctrl-C.
  public static final int INTERRUPTED = 130;

  /// SIGTERM.
  public static final int TERMINATED = 143;

  /// A code with what it says to operators and scripts.
  public record Meaning(int code, String words) {}

  private ExitCode() {}

  /// Every code, as README and manual list them.
  public static List<Meaning> meanings() {
    return List.of(
        new Meaning(FINE, "success"),
        new Meaning(NO, "items are outstanding, or `lint` found problems"),
        new Meaning(UNUSABLE, "wrong usage or unusable input"),
        new Meaning(JOURNAL, "the journal cannot be trusted or written"),
        new Meaning(BUG, "a bug in Tickdown"),
        new Meaning(HUNG_UP, "the terminal went away"),
        new Meaning(INTERRUPTED, "interrupted"),
        new Meaning(READER_LEFT, "the reader of the output went away"),
        new Meaning(TERMINATED, "terminated by another program"));
  }
}
