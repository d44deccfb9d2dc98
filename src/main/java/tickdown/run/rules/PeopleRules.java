package tickdown.run.rules;

import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.text.Line;

/// Refuses answers to items that only a person at a terminal may answer. For requests that come
/// from a script or a pipe.
public final class PeopleRules {
  private PeopleRules() {}

  /// Why `request` is refused if nobody is at a terminal; empty if it is not.
  public static Optional<Refusal> objection(Run run, Request request) {
    return ids(request)
        .flatMap(id -> run.entry(id).stream())
        .filter(Entry::isForPeople)
        .findFirst()
        .map(entry ->
            new Refusal(
                Line.of("only a person at a terminal may answer %s", entry.number()),
                Line.of("answer it in a walk: `tickdown run`, then `%s`", entry.number())));
  }

  /// The items that the request answers or signs off; reopening one is no answer.
  private static Stream<String> ids(Request request) {
    return switch (request) {
      case Request.Answer answer ->
          answer.outcome() instanceof Outcome.Open ? Stream.empty() : Stream.of(answer.id());
      case Request.Sign(String id, var _) -> Stream.of(id);
      case Request.BeginWait(String id) -> Stream.of(id);
      case Request.Several(var requests) -> requests.stream().flatMap(PeopleRules::ids);
      default -> Stream.empty();
    };
  }
}
