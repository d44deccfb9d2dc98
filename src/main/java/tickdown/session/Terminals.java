package tickdown.session;

import java.util.Optional;
import tickdown.terminal.WindowsConsole;

/// Which of the standard streams are terminals, and what those can do.
///
/// @param columns the width when the program was started, for example `80`; empty if unknown
public record Terminals(
    boolean input, boolean output, boolean error, Sequences sequences, String columns) {

  /// What terminals do with control sequences.
  public enum Sequences {
    /// The variable TERM names a type of terminal that does something with them.
    AS_TERM_TELLS,
    /// The console of Windows obeys them.
    OBEYED,
    /// The console of Windows prints them like text.
    PRINTED
  }

  private static final Terminals NONE = new Terminals(false, false, false);

  /// Terminals of unknown width.
  public Terminals(boolean input, boolean output, boolean error) {
    this(input, output, error, Sequences.AS_TERM_TELLS, "");
  }

  /// Those of this process.
  ///
  /// On Windows, the console answers for itself. Elsewhere the launcher tells, since the JDK only
  /// knows whether both input and output are terminals: the property `tickdown.terminals` has the
  /// numbers of those that are, such as `012`, and `tickdown.columns` the width. The launcher for
  /// sh tells on Windows as well, where the terminals of Cygwin and MSYS are pipes to the JVM.
  static Terminals ofThisProcess(Optional<WindowsConsole> console) {
    Optional<Terminals> told =
        Optional.ofNullable(System.getProperty("tickdown.terminals"))
            .map(numbers -> told(numbers, System.getProperty("tickdown.columns", "")));
    return console
        .map(each -> told.orElse(NONE).and(each))
        .orElseGet(() -> told.orElseGet(Terminals::known));
  }

  private static Terminals told(String numbers, String columns) {
    return new Terminals(
        numbers.contains("0"),
        numbers.contains("1"),
        numbers.contains("2"),
        Sequences.AS_TERM_TELLS,
        columns);
  }

  private static Terminals known() {
    boolean all = System.console() != null && System.console().isTerminal();
    return new Terminals(all, all, all);
  }

  /// These and the console.
  private Terminals and(WindowsConsole console) {
    return new Terminals(
        input || console.isInput(),
        output || console.isOutput(),
        error || console.isError(),
        console.obeysControlSequences() ? Sequences.OBEYED : Sequences.PRINTED,
        console.columns().stream().mapToObj(String::valueOf).findFirst().orElse(columns));
  }
}
