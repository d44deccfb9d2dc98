package tickdown.journal.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Origin;
import tickdown.run.Outcome;

/// The event that the fields of a line describe.
record EventFields(FieldValues fields) {

  /// The event. An unknown kind, or one without its required fields, is not an error but unknown:
  /// the checksum shows that it was written like this.
  ///
  /// @param json the whole line, for an event that is unknown
  Event what(Supplier<String> json) {
    return EventKind.named(fields.text(Field.KIND))
        .flatMap(this::known)
        .orElseGet(() -> new Event.Unknown(fields.text(Field.KIND), json.get()));
  }

  /// The start of the run, if these fields describe it.
  Optional<Event.Started> started() {
    return fields.has(Field.RUN) && fields.has(Field.CHECKLIST) && fields.has(Field.TEXT)
        ? Optional.of(
            new Event.Started(
                fields.text(Field.RUN),
                fields.text(Field.CHECKLIST),
                fields.text(Field.TEXT),
                fields.has(Field.BULLETS),
                fields.given(Field.HEAD),
                new Origin(
                    fields.given(Field.VERSION),
                    earlier(),
                    fields.given(Field.ROOT),
                    fields.has(Field.QUIET))))
        : Optional.empty();
  }

  private Optional<Origin.Earlier> earlier() {
    return fields
        .given(Field.EARLIER_RUN)
        .map(run -> new Origin.Earlier(run, false))
        .or(() -> fields.given(Field.EARLIER_TAG).map(tag -> new Origin.Earlier(tag, true)));
  }

  private Optional<Event> known(EventKind kind) {
    return switch (kind) {
      case STARTED -> started().map(Function.identity());
      case ANSWERED -> answered();
      case NOTED -> item().map(name -> new Event.Noted(name, fields.evidence()));
      case UNDONE -> fields.given(Field.ACTION).map(Event.Undone::new);
      case REDONE -> fields.given(Field.ACTION).map(Event.Redone::new);
      case FILLED -> filled();
      case CALLED ->
          fields
              .given(Field.PROCEDURE)
              .map(id -> new Event.Called(id, fields.text(Field.TEXT), fields.given(Field.FROM)));
      case RETURNED ->
          fields.given(Field.PROCEDURE).map(id -> new Event.Returned(id, fields.text(Field.TEXT)));
      case REVISED -> revised();
      case RENAMED -> renamed();
      case FINISHED -> finished();
      case GATE_PASSED -> gatePassed();
      case TOOLS_SEEN -> pairs(Field.TOOLS, Field.VERSIONS).map(Event.ToolsSeen::new);
      case SHARED -> Optional.of(new Event.Shared(fields.text(Field.TEXT)));
      case DRIVER_TAKEN ->
          fields.isReasonUsable()
              ? Optional.of(
                  new Event.DriverTaken(
                      fields.given(Field.FROM), fields.reason(), !fields.has(Field.LEASE)))
              : Optional.empty();
      case DRIVER_LEFT ->
          fields.isReasonUsable()
              ? Optional.of(new Event.DriverLeft(fields.reason(), fields.given(Field.TO)))
              : Optional.empty();
      case STEP_STARTED,
          STEP_FINISHED,
          STEP_EXPLAINED,
          CHECKED,
          NEED_CHECKED,
          SIGNED,
          WAIT_BEGAN,
          WAIT_ENDED,
          CLAIMED,
          CLAIM_DROPPED ->
          item().flatMap(name -> OnItemFields.read(kind, name, fields));
    };
  }

  private Optional<Event> answered() {
    Optional<ItemName> name = item();
    Optional<Outcome> outcome =
        fields.isReasonUsable()
            ? OutcomeWord.outcome(
                fields.text(Field.OUTCOME), fields.reason(), fields.given(Field.BRANCH))
            : Optional.empty();
    return name.isEmpty() || outcome.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Event.Answered(
                name.get(), outcome.get(), fields.evidence(), fields.given(Field.HEAD)));
  }

  private Optional<Event> filled() {
    return fields
        .given(Field.PLACEHOLDER)
        .flatMap(name -> fields.given(Field.VALUE).map(value -> new Event.Filled(name, value)));
  }

  private Optional<Event> revised() {
    return fields.has(Field.TEXT)
        ? pairs(Field.FORMER, Field.PRESENT)
            .map(successors -> new Event.Revised(fields.text(Field.TEXT), successors))
        : Optional.empty();
  }

  /// The texts of one field by those of another; empty if the one has more than the other.
  private Optional<Map<String, String>> pairs(Field keys, Field values) {
    List<String> names = fields.list(keys);
    List<String> texts = fields.list(values);
    if (names.size() != texts.size()) {
      return Optional.empty();
    }
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      pairs.put(names.get(i), texts.get(i));
    }
    return Optional.of(pairs);
  }

  private Optional<Event> gatePassed() {
    return fields.has(Field.GATE) && fields.isReasonUsable()
        ? Optional.of(
            new Event.GatePassed(fields.text(Field.GATE), fields.text(Field.TEXT), fields.reason()))
        : Optional.empty();
  }

  private Optional<Event> renamed() {
    return fields
        .given(Field.RUN)
        .flatMap(run -> fields.given(Field.CHECKLIST).map(path -> new Event.Renamed(run, path)));
  }

  private Optional<Event> finished() {
    return fields.isReasonUsable()
        ? Optional.of(new Event.Finished(fields.reason()))
        : Optional.empty();
  }

  private Optional<ItemName> item() {
    return fields.given(Field.ITEM).map(id -> new ItemName(id, fields.text(Field.TEXT)));
  }
}
