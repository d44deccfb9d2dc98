package tickdown.run.attempt;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A command exactly as it is run. An agreement to run it is an agreement to all of this.
///
///     git push origin v1.4.0     in /home/ana/shop, by /bin/bash, TICKDOWN_RELEASE=1.4.0
///
/// @param command what the shell runs, with all placeholders filled; may have several lines
/// @param shell the absolute path of the shell
/// @param folder the absolute path of the folder in which it runs
/// @param variables the environment variables that are set for it, by name
/// @param hasTerminal whether it has the terminal for itself, so that it can ask something and
///   nothing of what it prints is recorded; otherwise it gets no input
public record Invocation(
    String command,
    String shell,
    String folder,
    SortedMap<String, String> variables,
    boolean hasTerminal) {

  public Invocation {
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }

  /// A command without input, whose output is recorded.
  public Invocation(
      String command, String shell, String folder, SortedMap<String, String> variables) {
    this(command, shell, folder, variables, false);
  }

  /// The same with another command.
  public Invocation running(String command) {
    return new Invocation(command, shell, folder, variables, hasTerminal);
  }

  /// The same with the terminal for itself.
  public Invocation onTerminal() {
    return new Invocation(command, shell, folder, variables, true);
  }

  /// The same without secrets, for a record.
  ///
  /// @param masking removes secrets from a text
  public Invocation masked(UnaryOperator<String> masking) {
    SortedMap<String, String> masked = new TreeMap<>(variables);
    masked.replaceAll((_, value) -> masking.apply(value));
    return new Invocation(masking.apply(command), shell, folder, masked, hasTerminal);
  }
}
