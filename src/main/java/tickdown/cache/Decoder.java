package tickdown.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what [Encoder] wrote. Throws a runtime exception at bytes that it did not write.
final class Decoder {
  private final byte[] bytes;
  private int at;

  /// A decoder of `bytes`, which begins at the index `from`.
  Decoder(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return number | next << shift;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  <T> T kind(T[] kinds) {
    return kinds[bytes[at++]];
  }

  String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /// Skips a run of bytes and tells whether they equal `expected`.
  boolean skipIfEqual(byte[] expected) {
    int length = number();
    boolean equal = Arrays.equals(bytes, at, at + length, expected, 0, expected.length);
    at += length;
    return equal;
  }

  <T> List<T> list(Supplier<? extends T> each) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(each.get());
    }
    return list;
  }

  <T> Optional<T> optional(Supplier<? extends T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }
}
