package tickdown.checklist;

import java.util.Set;

/// The words that make an item, section or phase apply only sometimes: `if the schema changed`,
/// `For major releases only`.
///
/// @param words as the author wrote them, without the parentheses around them
/// @param core the same without the words that change nothing, in lower case: `if schema changed`
/// @param isSpecific whether the words tell when: `if schema changed` does. `if needed`, `optional`
///   and `if used` leave that to the item, so that the same words elsewhere mean something else.
/// @param releaseKinds the kinds of release for which the item applies; empty where the words speak
///   of anything else
public record Condition(
    String words, String core, boolean isSpecific, Set<ReleaseKind> releaseKinds) {

  public Condition {
    releaseKinds = Set.copyOf(releaseKinds);
  }

  /// Whether the condition is met for a release of the given kind. For a pre-release this is
  /// unknown, since it may lead to any kind of release.
  public Applies appliesTo(ReleaseKind kind) {
    if (releaseKinds.contains(kind)) {
      return Applies.YES;
    }
    return releaseKinds.isEmpty() || kind == ReleaseKind.PRE_RELEASE ? Applies.UNKNOWN : Applies.NO;
  }

  /// Whether `other` says the same in nearly the same words: `if schema changed` and `(If the
  /// schema has changed)` do.
  public boolean sameAs(Condition other) {
    return core.equals(other.core);
  }
}
