package tickdown.journal.line;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Origin;
import tickdown.run.Outcome;
import tickdown.run.Reason;

/// The fields of one line, collected while it is parsed, and the event they describe.
final class EventFields {
  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private List<Evidence> evidence = List.of();
  private List<String> former = List.of();
  private List<String> present = List.of();
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

  void former(List<String> ids) {
    former = ids;
  }

  void present(List<String> ids) {
    present = ids;
  }

  /// The text of a field; empty where the line has no such field.
  String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  long sequence() {
    return sequence;
  }

  /// The event. An unknown kind, or one without its required fields, is not an error but unknown:
  /// the checksum shows that it was written like this.
  ///
  /// @param json the whole line, for an event that is unknown
  Event what(Supplier<String> json) {
    return EventKind.named(text(Field.KIND))
        .flatMap(this::known)
        .orElseGet(() -> new Event.Unknown(text(Field.KIND), json.get()));
  }

  /// The start of the run, if these fields describe it.
  Optional<Event.Started> started() {
    return has(Field.RUN) && has(Field.CHECKLIST) && has(Field.TEXT)
        ? Optional.of(
            new Event.Started(
                text(Field.RUN),
                text(Field.CHECKLIST),
                text(Field.TEXT),
                has(Field.BULLETS),
                given(Field.HEAD),
                new Origin(given(Field.VERSION), earlier(), given(Field.ROOT))))
        : Optional.empty();
  }

  private Optional<Origin.Earlier> earlier() {
    return given(Field.EARLIER_RUN)
        .map(run -> new Origin.Earlier(run, false))
        .or(() -> given(Field.EARLIER_TAG).map(tag -> new Origin.Earlier(tag, true)));
  }

  private Optional<Event> known(EventKind kind) {
    return switch (kind) {
      case STARTED -> started().map(Function.identity());
      case ANSWERED -> answered();
      case NOTED -> item().map(name -> new Event.Noted(name, evidence));
      case UNDONE -> given(Field.ACTION).map(Event.Undone::new);
      case REDONE -> given(Field.ACTION).map(Event.Redone::new);
      case FILLED -> filled();
      case CALLED ->
          given(Field.PROCEDURE)
              .map(id -> new Event.Called(id, text(Field.TEXT), given(Field.FROM)));
      case RETURNED -> given(Field.PROCEDURE).map(id -> new Event.Returned(id, text(Field.TEXT)));
      case REVISED -> revised();
      case RENAMED -> renamed();
      case FINISHED -> finished();
    };
  }

  private Optional<Event> answered() {
    Optional<ItemName> name = item();
    Optional<Outcome> outcome =
        isReasonUsable()
            ? OutcomeWord.outcome(text(Field.OUTCOME), reason(), given(Field.BRANCH))
            : Optional.empty();
    return name.isEmpty() || outcome.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event.Answered(name.get(), outcome.get(), evidence, given(Field.HEAD)));
  }

  private Optional<Event> filled() {
    return given(Field.PLACEHOLDER)
        .flatMap(name -> given(Field.VALUE).map(value -> new Event.Filled(name, value)));
  }

  private Optional<Event> revised() {
    if (!has(Field.TEXT) || former.size() != present.size()) {
      return Optional.empty();
    }
    Map<String, String> successors = new HashMap<>();
    for (int i = 0; i < former.size(); i++) {
      successors.put(former.get(i), present.get(i));
    }
    return Optional.of(new Event.Revised(text(Field.TEXT), successors));
  }

  private Optional<Event> renamed() {
    return given(Field.RUN)
        .flatMap(run -> given(Field.CHECKLIST).map(path -> new Event.Renamed(run, path)));
  }

  private Optional<Event> finished() {
    return isReasonUsable() ? Optional.of(new Event.Finished(reason())) : Optional.empty();
  }

  private Optional<Reason> reason() {
    return Reason.of(text(Field.REASON));
  }

  private boolean isReasonUsable() {
    return text(Field.REASON).strip().length() <= Reason.LONGEST;
  }

  private Optional<ItemName> item() {
    return given(Field.ITEM).map(id -> new ItemName(id, text(Field.TEXT)));
  }

  private Optional<String> given(Field field) {
    return Optional.ofNullable(texts.get(field));
  }

  private boolean has(Field field) {
    return texts.containsKey(field);
  }
}
