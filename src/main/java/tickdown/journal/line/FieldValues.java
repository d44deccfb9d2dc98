package tickdown.journal.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.run.Evidence;
import tickdown.run.Reason;

/// The fields of one line, collected while it is parsed.
final class FieldValues {
  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private List<Evidence> evidence = List.of();
  private final Map<Field, List<String>> lists = new EnumMap<>(Field.class);
  private long sequence;

  void set(Field field, String text) {
    texts.put(field, text);
  }

  void sequence(long number) {
    sequence = number;
  }

  void evidence(List<Evidence> given) {
    evidence = given;
  }

  void list(Field field, List<String> texts) {
    lists.put(field, texts);
  }

  /// The text of a field; empty where the line has no such field.
  String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  /// The number in a field; 0 where the line has no such field.
  long number(Field field) {
    String text = text(field);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  /// The texts in a field; none where the line has no such field.
  List<String> list(Field field) {
    return lists.getOrDefault(field, List.of());
  }

  long sequence() {
    return sequence;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /// The reason, if there is one; ask [#isReasonUsable] first.
  Optional<Reason> reason() {
    return Reason.of(text(Field.REASON));
  }

  /// Whether the reason, if there is one, is as short as this version allows.
  boolean isReasonUsable() {
    return text(Field.REASON).strip().length() <= Reason.LONGEST;
  }

  /// The text of a field, if the line has it.
  Optional<String> given(Field field) {
    return Optional.ofNullable(texts.get(field));
  }

  boolean has(Field field) {
    return texts.containsKey(field);
  }
}
