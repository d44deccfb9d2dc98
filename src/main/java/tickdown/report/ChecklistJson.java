package tickdown.report;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.checklist.Terms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A checklist as JSON: a flat list of items, one per line, and one of the sections around them.
///
///     {"format":1,"title":"Release","items":[
///     {"number":"1.1","id":"before/tests-pass","line":4,"depth":0,"kind":"bullet","checked":false,…}
///     ],"steps":[],"sections":[
///     {"number":"1","id":"before","line":2,"title":"Before","condition":null,"procedure":false,…}
///     ],"notes":[…],"problems":[…],"settings":{"tools":[],"irreversible":[]}}
///
/// `steps` are the numbered steps of procedures without boxes. The condition of an item or section
/// is its own, without those of the sections above it.
public final class ChecklistJson {
  private static final int FORMAT = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .characterEscapes(new HarmlessEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;

  private ChecklistJson(JsonGenerator json) {
    this.json = json;
  }

  /// Writes `checklist` to `target`; does not close it.
  public static void write(Checklist checklist, Writer target) {
    try (JsonGenerator json = FACTORY.createGenerator(new RowWriter(), target)) {
      new ChecklistJson(json).write(checklist);
      json.writeRaw('\n');
    }
  }

  private void write(Checklist checklist) {
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    json.writeStringProperty("title", checklist.title());
    json.writeArrayPropertyStart("items");
    List<Entry> entries = checklist.entries();
    entries.stream().filter(entry -> !isWithoutBox(entry)).forEach(this::item);
    json.writeEndArray();
    json.writeArrayPropertyStart("steps");
    entries.stream().filter(ChecklistJson::isWithoutBox).forEach(this::step);
    json.writeEndArray();
    json.writeArrayPropertyStart("sections");
    checklist.phases().forEach(this::sections);
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    NoteText.of(checklist).forEach(this::note);
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    checklist.problems().forEach(this::problem);
    json.writeEndArray();
    json.writeObjectPropertyStart("settings");
    strings("tools", checklist.settings().tools());
    strings("irreversible", checklist.settings().irreversible());
    json.writeBooleanProperty("embargo", checklist.settings().isEmbargoed());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static boolean isWithoutBox(Entry entry) {
    return entry.phase().kind() == Phase.Kind.WITHOUT_BOXES;
  }

  private void step(Entry entry) {
    Terms terms = entry.item().terms();
    json.writeStartObject();
    json.writeStringProperty("number", entry.number());
    json.writeStringProperty("id", entry.id());
    json.writeNumberProperty("line", entry.item().line());
    json.writeStringProperty("text", entry.item().text().plain());
    strings("path", entry.way().titles());
    strings("steps", terms.steps().stream().map(step -> step.command().text()).toList());
    json.writeEndObject();
  }

  private void item(Entry entry) {
    Item item = entry.item();
    json.writeStartObject();
    json.writeStringProperty("number", item.number());
    json.writeStringProperty("id", item.id());
    json.writeNumberProperty("line", item.place().line());
    json.writeNumberProperty("depth", entry.depth());
    json.writeStringProperty("kind", item.kind().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("checked", item.isChecked());
    json.writeStringProperty("text", item.text().plain());
    strings("path", entry.way().titles());
    string("parent", entry.parent().map(Item::id));
    terms(entry);
    json.writeEndObject();
  }

  private void terms(Entry entry) {
    Terms terms = entry.item().terms();
    string("condition", terms.condition().map(Condition::words));
    json.writeBooleanProperty("branch", terms.role() instanceof Role.Branch);
    json.writeBooleanProperty("decision", terms.role() instanceof Role.Decision);
    json.writeBooleanProperty("procedure", entry.phase().isProcedure());
    json.writeBooleanProperty("irreversible", entry.isIrreversible());
    strings("steps", terms.steps().stream().map(step -> step.command().text()).toList());
    strings("placeholders", terms.placeholders().stream().map(Placeholder::token).toList());
    annotations(terms);
  }

  private void sections(Phase phase) {
    Part.walk(List.of(phase.section()))
        .filter(Section.class::isInstance)
        .map(Section.class::cast)
        .forEach(section -> section(section, phase.isProcedure() && section == phase.section()));
  }

  private void section(Section section, boolean isProcedure) {
    Terms terms = section.terms();
    json.writeStartObject();
    json.writeStringProperty("number", section.place().number());
    json.writeStringProperty("id", section.place().id());
    json.writeNumberProperty("line", section.line());
    json.writeStringProperty("title", section.title().plain());
    string("condition", condition(terms));
    json.writeBooleanProperty("procedure", isProcedure);
    json.writeBooleanProperty("decision", terms.role() instanceof Role.Decision);
    json.writeBooleanProperty("branch", terms.role() instanceof Role.Branch);
    annotations(terms);
    json.writeEndObject();
  }

  /// The condition of a section, also of a branch `If X:`. That an option applies if it is chosen
  /// is said by `branch`.
  static Optional<String> condition(Terms terms) {
    return terms.role() instanceof Role.Branch(String words, Condition condition, String _)
        ? Optional.of(condition.words()).filter(each -> !each.equals(words))
        : terms.condition().map(Condition::words);
  }

  private void annotations(Terms terms) {
    json.writeObjectPropertyStart("annotations");
    terms.annotations().stream()
        .map(Annotation::key)
        .distinct()
        .forEach(key -> {
          if (key.isRepeatable()) {
            strings(key.spelling(), terms.repeated(key));
          } else {
            string(key.spelling(), terms.annotation(key));
          }
        });
    json.writeEndObject();
  }

  private void note(NoteText remark) {
    json.writeStartObject();
    json.writeNumberProperty("line", remark.block().line());
    strings("path", remark.path());
    json.writeStringProperty("kind", kind(remark.block()));
    json.writeStringProperty("text", remark.text());
    json.writeEndObject();
  }

  private static String kind(Block block) {
    return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private void problem(Problem problem) {
    json.writeStartObject();
    json.writeNumberProperty("line", problem.line());
    json.writeStringProperty("message", problem.message());
    json.writeStringProperty("hint", problem.hint());
    json.writeEndObject();
  }

  private void string(String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
