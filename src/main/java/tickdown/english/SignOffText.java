package tickdown.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.SignOffs;
import tickdown.run.signing.LineSigning;
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
    boolean isNeeded = entry.isLeaf() && (signs.needed() > 1 || signs.areVerified());
    if (!isNeeded && names.size() < 2) {
      return Optional.empty();
    }
    if (names.isEmpty()) {
      return Optional.of(
          Line.of(
              "needs %ssign-offs by %s",
              signs.areVerified() ? "verified " : "", Plural.of(signs.needed(), "operator")));
    }
    List<Line> parts = new ArrayList<>();
    List<Line> by =
        names.stream().skip(1).filter(signs.counting()::contains).map(Line::of).toList();
    if (!by.isEmpty()) {
      parts.add(
          Line.of(
              "signed off by %s%s",
              Line.joined(" and ", by), signs.areVerified() ? ", verified" : ""));
    }
    if (signs.missing() > 0) {
      parts.add(Line.of("needs %s", Plural.of(signs.missing(), more(signs))));
    }
    unverified(signs.unverified()).ifPresent(parts::add);
    return Optional.of(
        parts.isEmpty() && signs.areVerified() ? Line.of("verified") : Line.joined("; ", parts));
  }

  private static String more(SignOffs signs) {
    return signs.areVerified() ? "more verified sign-off" : "more sign-off";
  }

  /// `1 of 2 sign-offs missing`; empty if none is.
  public static Optional<String> missing(Run run, Entry entry) {
    SignOffs signs = new SignOffs(run, entry);
    return signs.missing() == 0
        ? Optional.empty()
        : Optional.of(missing(signs.missing(), signs.needed(), signs.areVerified()));
  }

  /// `1 of 2 verified sign-offs missing`.
  static String missing(int missing, int needed, boolean areVerified) {
    return "%s of %s missing"
        .formatted(missing, Plural.of(needed, areVerified ? "verified sign-off" : "sign-off"));
  }

  /// `not signed off: 2.3.2 (needs 1 more)`; empty if nothing lacks a sign-off.
  public static Optional<Line> lacking(Run run) {
    List<Line> items =
        SignOffs.lackingIn(run).stream()
            .map(entry ->
                Line.of("%s (needs %s)", entry.number(), lacking(new SignOffs(run, entry))))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of("not signed off: %s", Line.joined(", ", items)));
  }

  private static Line lacking(SignOffs signs) {
    return Line.of("%s more%s", signs.missing(), signs.areVerified() ? " verified" : "")
        .plus(
            unverified(signs.unverified()).map(why -> Line.of("; %s", why)).orElseGet(Line::empty));
  }

  /// Those who do not count: `ana's answer is not verified: its commit is not signed`. Empty if all
  /// count.
  public static Optional<Line> unverified(List<SignOffs.Unverified> some) {
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.joined("; ", some.stream().map(SignOffText::unverified).toList()));
  }

  private static Line unverified(SignOffs.Unverified one) {
    return Line.of(
        "%s's %s is not verified: %s",
        one.by(), one.hasAnswered() ? "answer" : "sign-off", why(one.why()));
  }

  /// Why someone does not count, as a sentence without its beginning and its end.
  public static Line why(SignOffs.Why why) {
    return switch (why) {
      case SignOffs.Why.SameSigner(String signer, String other) ->
          Line.of("the key of %s has signed for %s already", signer, other);
      case SignOffs.Why.Signing(LineSigning how) -> Line.of(why(how));
    };
  }

  private static String why(LineSigning how) {
    return switch (how) {
      case LineSigning.Verified _ -> "its signature is verified";
      case LineSigning.Unsigned _ -> "its commit is not signed";
      case LineSigning.Bad _ -> "the signature of its commit is bad";
      case LineSigning.Unknown _ -> "git knows no trusted key for its signature";
      case LineSigning.Pending _ -> "it was not exchanged yet";
      case LineSigning.NotShared _ -> "the run is not shared";
    };
  }
}
