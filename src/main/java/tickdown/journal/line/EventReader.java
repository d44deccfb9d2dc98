package tickdown.journal.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// Parses one line. Unknown fields are ignored; an event of an unknown kind is kept as it is. Both
/// may come from a newer version.
public final class EventReader {
  /// Journals are read on a single thread, so the factory does not need to share its buffers.
  private static final JsonFactory JSON =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();

  private static final String CHANGED = "this line was altered after it was written";

  private final FieldValues fields = new FieldValues();
  private final JsonParser json;

  private EventReader(JsonParser json) {
    this.json = json;
  }

  /// Parses the line between `from` and the line feed at `to`.
  public static JournalLine read(byte[] bytes, int from, int to) {
    return LineChecksum.holds(bytes, from, to)
        ? readObject(bytes, from + 4, to)
        : new JournalLine.Bad(CHANGED);
  }

  /// The start of the run as far as a damaged line still tells it, regardless of its checksum.
  public static Optional<Event.Started> damagedStart(byte[] bytes, int from, int to) {
    int brace = from;
    while (brace < to && bytes[brace] != '{') {
      brace++;
    }
    ObjectReadContext context = ObjectReadContext.empty();
    try (JsonParser json = JSON.createParser(context, bytes, brace, to - brace)) {
      return new EventReader(json).start();
    }
  }

  /// The hash of the writer's previous line, as recorded in an intact line; empty if there is none.
  public static String previous(byte[] bytes, int from, int to) {
    ObjectReadContext context = ObjectReadContext.empty();
    try (JsonParser json = JSON.createParser(context, bytes, from + 4, to - from - 4)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        if (json.nextToken() == JsonToken.VALUE_STRING && name.equals(Field.PREV.spelling())) {
          return json.getString();
        }
        json.skipChildren();
      }
      return "";
    }
  }

  /// The value of a JSON string such as `"1.4"`; empty if it is not one.
  public static Optional<String> string(byte[] bytes) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      boolean string = json.nextToken() == JsonToken.VALUE_STRING;
      String text = string ? json.getString() : "";
      return string && json.nextToken() == null ? Optional.of(text) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The strings in the given field of an object; none if it has no such field.
  public static List<String> strings(String object, Field field) {
    List<String> strings = new ArrayList<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), object)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        boolean wanted = json.nextToken() == JsonToken.START_ARRAY && name.equals(field.spelling());
        while (wanted && json.nextToken() == JsonToken.VALUE_STRING) {
          strings.add(json.getString());
        }
        json.skipChildren();
      }
    } catch (JacksonException _) {
      return List.of();
    }
    return strings;
  }

  private static JournalLine readObject(byte[] bytes, int from, int to) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      return new EventReader(json).line(bytes, from, to);
    } catch (JacksonException | IllegalArgumentException _) {
      return new JournalLine.Bad("this line is not an event");
    }
  }

  private Optional<Event.Started> start() {
    try {
      readFields();
    } catch (JacksonException _) {
      // keep what was read so far
    }
    return new EventFields(fields).started();
  }

  private void readFields() {
    json.nextToken();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      field(name, json.nextToken());
    }
  }

  private JournalLine line(byte[] bytes, int from, int to) {
    readFields();
    Event what =
        new EventFields(fields)
            .what(() -> new String(bytes, from, to - from, StandardCharsets.UTF_8));
    return new JournalLine.Good(new RecordedEvent(stamp(), what), fields.text(Field.HEADER));
  }

  private Stamp stamp() {
    String id = required(Field.ID);
    String action = fields.text(Field.PART_OF);
    return new Stamp(
        id,
        action.isEmpty() ? id : action,
        Timestamps.of(fields.text(Field.AT)),
        fields.text(Field.BY),
        new Stamp.Written(
            required(Field.WRITER),
            fields.sequence(),
            clock(fields.text(Field.CLOCK)),
            SeenEvents.of(fields.list(Field.SEEN))));
  }

  private String required(Field field) {
    String text = fields.text(field);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a field that every event has is missing");
    }
    return text;
  }

  private static HybridClock clock(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("no clock: " + text);
    }
    return new HybridClock(
        Long.parseLong(text, 0, dot, 10), Long.parseLong(text, dot + 1, text.length(), 10));
  }

  private void field(String name, JsonToken value) {
    Optional<Field> field = Field.named(name);
    if (field.isPresent() && value == JsonToken.VALUE_STRING) {
      text(field.get());
    } else if (field.isPresent() && value == JsonToken.START_ARRAY) {
      array(field.get());
    } else if (value == JsonToken.VALUE_NUMBER_INT && field.filter(Field.SEQ::equals).isPresent()) {
      fields.sequence(json.getLongValue());
    } else if (field.isPresent() && value == JsonToken.VALUE_NUMBER_INT) {
      fields.set(field.get(), json.getString());
    } else {
      json.skipChildren();
    }
  }

  /// Strings are decoded only if they are needed: creating them takes a third of the time.
  private void text(Field field) {
    if (field != Field.PREV && field != Field.KEPT_AS) {
      fields.set(field, json.getString());
    }
  }

  private void array(Field field) {
    if (field == Field.EVIDENCE) {
      fields.evidence(evidence());
    } else {
      fields.list(field, strings());
    }
  }

  private List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
      if (next == JsonToken.VALUE_STRING) {
        strings.add(json.getString());
      } else {
        json.skipChildren();
      }
    }
    return strings;
  }

  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
      if (next == JsonToken.START_OBJECT) {
        element().ifPresent(evidence::add);
      } else {
        json.skipChildren();
      }
    }
    return evidence;
  }

  private Optional<Evidence> element() {
    Optional<EvidenceKind> kind = Optional.empty();
    String text = "";
    String hash = "";
    long bytes = 0;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING && name.equals(Field.HASH.spelling())) {
        hash = json.getString();
      } else if (value == JsonToken.VALUE_STRING && kind.isEmpty()) {
        kind = EvidenceKind.named(name);
        text = json.getString();
      } else if (value == JsonToken.VALUE_TRUE
          && EvidenceKind.named(name).filter(EvidenceKind.LESSON::equals).isPresent()) {
        kind = EvidenceKind.named(name);
      } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals(Field.BYTES.spelling())) {
        bytes = json.getLongValue();
      } else {
        json.skipChildren();
      }
    }
    return EvidenceKind.with(kind, text, hash, bytes);
  }
}
