package tickdown.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;

/// The fields of one line, collected while it is parsed, and the event they describe.
final class EventFields {
  String id = "";
  String at = "";
  String by = "";
  String kind = "";
  String partOf = "";
  String writer = "";
  long sequence;
  String clock = "";
  String header = "";
  String outcome = "";
  String reason = "";
  String bullets = "";
  Optional<String> branch = Optional.empty();
  Optional<String> placeholder = Optional.empty();
  Optional<String> value = Optional.empty();
  Optional<String> procedure = Optional.empty();
  List<String> former = List.of();
  List<String> present = List.of();
  Optional<String> item = Optional.empty();
  Optional<String> text = Optional.empty();
  Optional<String> head = Optional.empty();
  Optional<String> action = Optional.empty();
  Optional<String> run = Optional.empty();
  Optional<String> checklist = Optional.empty();
  List<Evidence> evidence = List.of();
  Supplier<String> json = () -> "{}";

  /// The event. An unknown kind, or one without its required fields, is not an error but unknown:
  /// the checksum shows that it was written like this.
  Event what() {
    return known().orElseGet(() -> new Event.Unknown(kind, json.get()));
  }

  private Optional<Event> known() {
    return switch (kind) {
      case "started" -> started().map(Function.identity());
      case "answered" -> answered();
      case "noted" -> item().map(name -> new Event.Noted(name, evidence));
      case "undone" -> action.map(Event.Undone::new);
      case "redone" -> action.map(Event.Redone::new);
      case "filled" -> filled();
      case "called" -> procedure.map(id -> new Event.Called(id, text.orElse("")));
      case "returned" -> procedure.map(id -> new Event.Returned(id, text.orElse("")));
      case "revised" -> revised();
      case "finished" -> finished();
      default -> Optional.empty();
    };
  }

  /// The start of the run, if these fields describe it.
  Optional<Event.Started> started() {
    return run.isEmpty() || checklist.isEmpty() || text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Event.Started(run.get(), checklist.get(), text.get(), !bullets.isEmpty(), head));
  }

  private Optional<Event> answered() {
    Optional<ItemName> name = item();
    Optional<Outcome> result =
        isReasonUsable()
            ? OutcomeWord.outcome(outcome, Reason.of(reason), branch)
            : Optional.empty();
    return name.isEmpty() || result.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event.Answered(name.get(), result.get(), evidence, head));
  }

  private Optional<Event> filled() {
    return placeholder.flatMap(name -> value.map(filled -> new Event.Filled(name, filled)));
  }

  private Optional<Event> revised() {
    if (text.isEmpty() || former.size() != present.size()) {
      return Optional.empty();
    }
    Map<String, String> successors = new HashMap<>();
    for (int i = 0; i < former.size(); i++) {
      successors.put(former.get(i), present.get(i));
    }
    return Optional.of(new Event.Revised(text.get(), successors));
  }

  private Optional<Event> finished() {
    return isReasonUsable() ? Optional.of(new Event.Finished(Reason.of(reason))) : Optional.empty();
  }

  private boolean isReasonUsable() {
    return reason.strip().length() <= Reason.LONGEST;
  }

  private Optional<ItemName> item() {
    return item.map(id -> new ItemName(id, text.orElse("")));
  }
}
