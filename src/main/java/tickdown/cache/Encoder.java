package tickdown.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes numbers, texts and lists as bytes; [Decoder] reads them.
final class Encoder {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /// Some bytes that the caller fills in later.
  void room(int size) {
    bytes.write(new byte[size], 0, size);
  }

  /// A number that is not negative, seven bits per byte, the lowest first.
  void number(int number) {
    int rest = number;
    while (rest > 0x7F) {
      bytes.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  void kind(Enum<?> kind) {
    bytes.write(kind.ordinal());
  }

  void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(byte[] some) {
    number(some.length);
    bytes.write(some, 0, some.length);
  }

  <T> void list(Collection<T> list, Consumer<T> each) {
    number(list.size());
    list.forEach(each);
  }

  <T> void optional(Optional<T> value, Consumer<T> write) {
    flag(value.isPresent());
    value.ifPresent(write);
  }
}
