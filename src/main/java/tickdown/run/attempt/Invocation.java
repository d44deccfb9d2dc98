package tickdown.run.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A command exactly as it is run. An agreement to run it is an agreement to all of this.
///
///     git push origin v1.4.0     in /home/ana/shop, by /bin/bash, TICKDOWN_RELEASE=1.4.0
///
/// @param command what the shell runs, with all placeholders filled; may have several lines
/// @param shell the absolute path of the shell
/// @param folder the absolute path of the folder in which it runs
/// @param variables the environment variables that are set for it, by name
public record Invocation(
    String command, String shell, String folder, SortedMap<String, String> variables) {

  public Invocation {
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }

  /// The same with another command.
  public Invocation running(String command) {
    return new Invocation(command, shell, folder, variables);
  }

  /// The same without secrets, for a record.
  ///
  /// @param masking removes secrets from a text
  public Invocation masked(UnaryOperator<String> masking) {
    SortedMap<String, String> masked = new TreeMap<>(variables);
    masked.replaceAll((_, value) -> masking.apply(value));
    return new Invocation(masking.apply(command), shell, folder, masked);
  }

  /// The SHA-256 hash of all of this, in hexadecimal. Each text is preceded by its length, so that
  /// no two invocations are hashed alike.
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.concat(
              Stream.of(command, shell, folder),
              variables.entrySet().stream().flatMap(Invocation::texts))
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .forEach(bytes -> {
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static Stream<String> texts(Map.Entry<String, String> variable) {
    return Stream.of(variable.getKey(), variable.getValue());
  }
}
