package tickdown.run.rules;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.text.Line;

/// Keeps what cannot be undone in a shared run to its driver. Procedures are open to everyone:
/// nothing may hold up an emergency.
public final class DriverRules {
  private DriverRules() {}

  /// The item that cannot be undone and that `request` marks done, or whose step it starts.
  public static Optional<Entry> guarded(Run run, Request request) {
    return ids(request)
        .flatMap(id -> run.entry(id).stream())
        .filter(DriverRules::isGuarded)
        .findFirst();
  }

  /// Whether only the driver marks the item done or runs its step.
  public static boolean isGuarded(Entry entry) {
    return entry.isIrreversible() && !entry.phase().isProcedure();
  }

  /// Why `request` is refused to whoever does not drive; empty if it is not.
  ///
  /// @param driving asked only if the request is about something that cannot be undone
  public static Optional<Refusal> objection(Run run, Request request, Supplier<Driving> driving) {
    return guarded(run, request).flatMap(entry -> objection(entry, driving.get()));
  }

  /// Why the item is left to somebody else; empty if it is not.
  public static Optional<Refusal> objection(Entry entry, Driving driving) {
    return switch (driving) {
      case Driving.Alone _, Driving.Here _, Driving.Overridden _ -> Optional.empty();
      case Driving.Other(String by) ->
          Optional.of(
              new Refusal(
                  Line.of("%s cannot be undone, and %s drives this run", entry.number(), by),
                  Line.of("leave it to %s, or take over: `tickdown drive --take-over`", by)));
      case Driving.Nobody _ ->
          Optional.of(
              new Refusal(
                  Line.of("%s cannot be undone, and nobody drives this run", entry.number()),
                  "`tickdown drive` makes you the driver"));
      case Driving.Unknown(Line why, boolean _) ->
          Optional.of(
              new Refusal(
                  Line.of(
                      "%s cannot be undone, and it is not known who drives: %s",
                      entry.number(), why),
                  "to go on anyway: `tickdown drive --without-lease --reason WORDS`"));
    };
  }

  private static Stream<String> ids(Request request) {
    return switch (request) {
      case Request.Answer answer ->
          answer.outcome() instanceof Outcome.Done ? Stream.of(answer.id()) : Stream.empty();
      case Request.StartStep start -> Stream.of(start.id());
      case Request.Several(var requests) -> requests.stream().flatMap(DriverRules::ids);
      default -> Stream.empty();
    };
  }
}
