package tickdown.execution.masking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What has to be found, sorted by the two bytes with which it begins: almost all places of a text
/// are passed over by a look into a table.
final class SecretPatterns {
  private static final int PAIRS = 1 << 16;

  /// What begins with the same two bytes.
  ///
  /// @param literals the longest first
  record Beginning(List<byte[]> literals, List<TokenForm> tokens) {}

  private final Map<Integer, Beginning> beginnings = new HashMap<>();
  private final boolean[] pairs = new boolean[PAIRS];
  private final boolean[] firsts = new boolean[1 << 8];

  /// Looks for these byte sequences, each of at least two bytes, and for [TokenForm#ALL].
  SecretPatterns(Collection<byte[]> literals) {
    literals.forEach(literal -> beginning(literal).literals().add(literal));
    TokenForm.ALL.forEach(
        token -> beginning(token.start().getBytes(StandardCharsets.US_ASCII)).tokens().add(token));
    beginnings
        .values()
        .forEach(each ->
            each.literals()
                .sort(Comparator.comparingInt((byte[] bytes) -> bytes.length).reversed()));
  }

  private Beginning beginning(byte[] text) {
    int pair = pair(text[0], text[1]);
    pairs[pair] = true;
    firsts[text[0] & 0xff] = true;
    return beginnings.computeIfAbsent(
        pair, _ -> new Beginning(new ArrayList<>(), new ArrayList<>()));
  }

  private static int pair(byte first, byte second) {
    return (first & 0xff) << 8 | second & 0xff;
  }

  /// Whether something begins with this byte.
  boolean beginsWith(byte first) {
    return firsts[first & 0xff];
  }

  /// Whether something begins with these two bytes.
  boolean beginsWith(byte first, byte second) {
    return pairs[pair(first, second)];
  }

  /// What begins with two bytes of which [#beginsWith(byte, byte)] is true.
  Beginning beginning(byte first, byte second) {
    return beginnings.get(pair(first, second));
  }
}
