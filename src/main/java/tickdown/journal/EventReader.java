package tickdown.journal;

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

  private static final String CHANGED = "this line was changed or cut after it was written";

  private final EventFields fields = new EventFields();
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
        if (json.nextToken() == JsonToken.VALUE_STRING && name.equals("prev")) {
          return json.getString();
        }
        json.skipChildren();
      }
      return "";
    }
  }

  /// The value of a JSON string such as `"1.4"`; empty if it is not one.
  static Optional<String> string(byte[] bytes) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      boolean string = json.nextToken() == JsonToken.VALUE_STRING;
      String text = string ? json.getString() : "";
      return string && json.nextToken() == null ? Optional.of(text) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The strings in the given field of an object; none if it has no such field.
  public static List<String> strings(String object, String field) {
    List<String> strings = new ArrayList<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), object)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        boolean wanted = json.nextToken() == JsonToken.START_ARRAY && name.equals(field);
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
      return new JournalLine.Bad("this line holds no event");
    }
  }

  private Optional<Event.Started> start() {
    try {
      readFields();
    } catch (JacksonException _) {
      // keep what was read so far
    }
    return fields.started();
  }

  private void readFields() {
    json.nextToken();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      field(name, json.nextToken());
    }
  }

  private JournalLine line(byte[] bytes, int from, int to) {
    readFields();
    fields.json = () -> new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return new JournalLine.Good(new RecordedEvent(stamp(), fields.what()), fields.header);
  }

  private Stamp stamp() {
    String id = required(fields.id);
    return new Stamp(
        id,
        fields.partOf.isEmpty() ? id : fields.partOf,
        Timestamps.of(fields.at),
        fields.by,
        new Stamp.Written(required(fields.writer), fields.sequence, clock(fields.clock)));
  }

  private static String required(String text) {
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
    switch (value) {
      case VALUE_STRING -> text(name);
      case VALUE_NUMBER_INT -> number(name);
      case START_ARRAY -> array(name);
      default -> json.skipChildren();
    }
  }

  private void number(String name) {
    if (name.equals("seq")) {
      fields.sequence = json.getLongValue();
    }
  }

  private void array(String name) {
    if (name.equals("evidence")) {
      fields.evidence = evidence();
    } else if (name.equals("former")) {
      fields.former = strings();
    } else if (name.equals("present")) {
      fields.present = strings();
    } else {
      json.skipChildren();
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

  /// Strings are decoded only if they are needed: creating them takes a third of the time.
  private void text(String name) {
    switch (name) {
      case "id" -> fields.id = json.getString();
      case "at" -> fields.at = json.getString();
      case "by" -> fields.by = json.getString();
      case "kind" -> fields.kind = json.getString();
      case "part-of" -> fields.partOf = json.getString();
      case "writer" -> fields.writer = json.getString();
      case "clock" -> fields.clock = json.getString();
      case "header" -> fields.header = json.getString();
      case "item" -> fields.item = Optional.of(json.getString());
      case "text" -> fields.text = Optional.of(json.getString());
      case "outcome" -> fields.outcome = json.getString();
      case "reason" -> fields.reason = json.getString();
      case "head" -> fields.head = Optional.of(json.getString());
      case "action" -> fields.action = Optional.of(json.getString());
      case "run" -> fields.run = Optional.of(json.getString());
      case "branch" -> fields.branch = Optional.of(json.getString());
      case "bullets" -> fields.bullets = json.getString();
      case "placeholder" -> fields.placeholder = Optional.of(json.getString());
      case "value" -> fields.value = Optional.of(json.getString());
      case "procedure" -> fields.procedure = Optional.of(json.getString());
      case "checklist" -> fields.checklist = Optional.of(json.getString());
      default -> {}
    }
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
    Optional<Evidence> element = Optional.empty();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      if (json.nextToken() == JsonToken.VALUE_STRING && element.isEmpty()) {
        element = evidence(name, json.getString());
      } else {
        json.skipChildren();
      }
    }
    return element;
  }

  private static Optional<Evidence> evidence(String name, String text) {
    return switch (name) {
      case "comment" -> Optional.of(new Evidence.Comment(text));
      case "link" -> Optional.of(new Evidence.Link(text));
      case "value" -> Optional.of(new Evidence.Value(text));
      default -> Optional.empty();
    };
  }
}
