package tickdown.command;

import java.util.List;

/// The exit codes of the program.
public final class ExitCode {
  /// Everything is fine.
  public static final int FINE = 0;

  /// The answer is no: items are outstanding, a journal is not whole.
  public static final int NO = 1;

  /// The command was used wrongly, or what it was given cannot be used.
  public static final int UNUSABLE = 2;

  /// The journal cannot be trusted or written.
  public static final int JOURNAL = 3;

  /// A mistake in the program itself (EX_SOFTWARE of sysexits).
  public static final int MISTAKE = 70;

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
        new Meaning(FINE, "fine"),
        new Meaning(NO, "the answer is no (items are outstanding, `lint` found problems)"),
        new Meaning(UNUSABLE, "wrong usage or unusable input"),
        new Meaning(JOURNAL, "the journal cannot be trusted or written"),
        new Meaning(MISTAKE, "a mistake in Tickdown itself"),
        new Meaning(HUNG_UP, "the terminal went away"),
        new Meaning(INTERRUPTED, "interrupted"),
        new Meaning(READER_LEFT, "the reader of the output went away"),
        new Meaning(TERMINATED, "told to end by another program"));
  }
}
