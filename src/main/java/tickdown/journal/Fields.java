package tickdown.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.run.Evidence;
import tickdown.run.Happening;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;

/// The fields of one line while it is read, and what they say has happened.
final class Fields {
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

  /// What has happened. A kind this version does not know, or one that lacks what it must have, is
  /// not an error but unknown: its seal says that it was written so.
  Happening what() {
    return known().orElseGet(() -> new Happening.Unknown(kind, json.get()));
  }

  private Optional<Happening> known() {
    return switch (kind) {
      case "started" -> started().map(Function.identity());
      case "answered" -> answered();
      case "noted" -> item().map(name -> new Happening.Noted(name, evidence));
      case "undone" -> action.map(Happening.Undone::new);
      case "redone" -> action.map(Happening.Redone::new);
      case "filled" -> filled();
      case "called" -> procedure.map(id -> new Happening.Called(id, text.orElse("")));
      case "returned" -> procedure.map(id -> new Happening.Returned(id, text.orElse("")));
      case "revised" -> revised();
      case "finished" -> finished();
      default -> Optional.empty();
    };
  }

  /// How the run was started, if these fields say so.
  Optional<Happening.Started> started() {
    return run.isEmpty() || checklist.isEmpty() || text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Happening.Started(
                run.get(), checklist.get(), text.get(), !bullets.isEmpty(), head));
  }

  private Optional<Happening> answered() {
    Optional<ItemName> name = item();
    Optional<Outcome> result =
        isReasonUsable()
            ? OutcomeWord.outcome(outcome, Reason.of(reason), branch)
            : Optional.empty();
    return name.isEmpty() || result.isEmpty()
        ? Optional.empty()
        : Optional.of(new Happening.Answered(name.get(), result.get(), evidence, head));
  }

  private Optional<Happening> filled() {
    return placeholder.flatMap(name -> value.map(filled -> new Happening.Filled(name, filled)));
  }

  private Optional<Happening> revised() {
    if (text.isEmpty() || former.size() != present.size()) {
      return Optional.empty();
    }
    Map<String, String> successors = new HashMap<>();
    for (int i = 0; i < former.size(); i++) {
      successors.put(former.get(i), present.get(i));
    }
    return Optional.of(new Happening.Revised(text.get(), successors));
  }

  private Optional<Happening> finished() {
    return isReasonUsable()
        ? Optional.of(new Happening.Finished(Reason.of(reason)))
        : Optional.empty();
  }

  private boolean isReasonUsable() {
    return reason.strip().length() <= Reason.LONGEST;
  }

  private Optional<ItemName> item() {
    return item.map(id -> new ItemName(id, text.orElse("")));
  }
}
