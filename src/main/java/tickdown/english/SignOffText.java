package tickdown.english;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.SignOffs;
import tickdown.text.Line;
import tickdown.text.Plural;

/// Sign-offs, in words.
public final class SignOffText {
  private SignOffText() {}

  /// `needs sign-offs by 2 operators`, `needs 1 more sign-off`, `signed off by ben`. Empty if the
  /// item needs none and has none.
  public static Optional<Line> of(Run run, Entry entry) {
    SignOffs signs = new SignOffs(run, entry);
    List<String> names = signs.by();
    int needed = entry.isLeaf() ? signs.needed() : 0;
    if (needed < 2 && names.size() < 2) {
      return Optional.empty();
    }
    if (names.isEmpty()) {
      return Optional.of(Line.of("needs sign-offs by %s operators", needed));
    }
    Line missing =
        signs.missing() == 0
            ? Line.empty()
            : Line.of("needs %s", Plural.of(signs.missing(), "more sign-off"));
    if (names.size() == 1) {
      return Optional.of(missing);
    }
    Line by =
        Line.of(
            "signed off by %s",
            Line.joined(" and ", names.stream().skip(1).map(Line::of).toList()));
    return Optional.of(signs.missing() == 0 ? by : Line.of("%s; %s", by, missing));
  }

  /// `1 of 2 sign-offs missing`; empty if none is.
  public static Optional<String> missing(Run run, Entry entry) {
    SignOffs signs = new SignOffs(run, entry);
    return signs.missing() == 0
        ? Optional.empty()
        : Optional.of(
            "%s of %s missing".formatted(signs.missing(), Plural.of(signs.needed(), "sign-off")));
  }

  /// `not signed off: 2.3.2 (needs 1 more)`; empty if nothing lacks a sign-off.
  public static Optional<Line> lacking(Run run) {
    List<Line> items =
        SignOffs.lackingIn(run).stream()
            .map(entry ->
                Line.of("%s (needs %s more)", entry.number(), new SignOffs(run, entry).missing()))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of("not signed off: %s", Line.joined(", ", items)));
  }
}
