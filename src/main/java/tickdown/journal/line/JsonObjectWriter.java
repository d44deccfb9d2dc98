package tickdown.journal.line;

import java.util.List;
import java.util.Optional;
import tickdown.run.Evidence;
import tickdown.run.ItemName;

/// Writes a JSON object, field by field; [LineChecksum] adds the closing brace.
public final class JsonObjectWriter {
  /// The text of an item is only for people here; the full text is in the checklist.
  private static final int LONGEST_ITEM_TEXT = 1_000;

  private final StringBuilder text = new StringBuilder(512).append('{');

  public JsonObjectWriter with(Field name, String value) {
    name(name);
    JsonText.append(text, value);
    return this;
  }

  JsonObjectWriter with(Field name, long value) {
    name(name);
    text.append(value);
    return this;
  }

  JsonObjectWriter with(Field name, Optional<String> value) {
    value.ifPresent(present -> with(name, present));
    return this;
  }

  JsonObjectWriter with(ItemName item) {
    return with(Field.ITEM, item.id()).with(Field.TEXT, shortened(item.text()));
  }

  /// `"evidence":[{"comment":"…"},{"link":"…"}]`, a lesson `{"comment":"…","lesson":true}`; omitted
  /// if there is none.
  JsonObjectWriter with(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return this;
    }
    name(Field.EVIDENCE);
    text.append('[');
    evidence.forEach(this::element);
    text.setCharAt(text.length() - 1, ']');
    return this;
  }

  /// `"lines":["57","58"]`.
  public JsonObjectWriter withList(Field name, List<String> values) {
    name(name);
    text.append('[');
    for (String value : values) {
      JsonText.append(text, value);
      text.append(',');
    }
    if (!values.isEmpty()) {
      text.setLength(text.length() - 1);
    }
    text.append(']');
    return this;
  }

  CharSequence open() {
    return text;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ITEM_TEXT ? text : text.substring(0, LONGEST_ITEM_TEXT) + "…";
  }

  private void element(Evidence evidence) {
    EvidenceKind kind = EvidenceKind.of(evidence);
    boolean isLesson = kind == EvidenceKind.LESSON;
    String name = (isLesson ? EvidenceKind.COMMENT : kind).spelling();
    text.append("{\"").append(name).append("\":");
    JsonText.append(text, evidence.text());
    if (isLesson) {
      text.append(",\"").append(kind.spelling()).append("\":true");
    }
    if (evidence instanceof Evidence.KeptFile(var _, String hash, long bytes)) {
      name(Field.HASH);
      JsonText.append(text, hash);
      name(Field.BYTES);
      text.append(bytes);
    }
    text.append("},");
  }

  private void name(Field name) {
    if (text.length() > 1) {
      text.append(',');
    }
    text.append('"').append(name.spelling()).append("\":");
  }
}
