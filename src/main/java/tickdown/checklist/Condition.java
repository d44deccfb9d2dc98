package tickdown.checklist;

import java.util.Set;

/// The words that make an item, section or phase apply only sometimes: `if the schema changed`,
/// `For major releases only`.
///
/// @param words as the author wrote them, without the parentheses around them
public record Condition(String words) {

  /// Whether the words say when: `if schema changed` does. `if needed`, `optional` and `if used`
  /// leave that to the item, so that the same words elsewhere mean something else.
  public boolean isSpecific() {
    return !releaseKinds().isEmpty() || !ConditionWords.areVague(words);
  }

  /// The kinds of release for which the item applies; empty where the words speak of anything else.
  ///
  ///     For major releases only       MAJOR
  ///     if minor release or above     MAJOR, MINOR
  ///     unless it is a patch          MAJOR, MINOR
  ///     if a major change was made    nothing
  public Set<ReleaseKind> releaseKinds() {
    return ConditionWords.releaseKinds(words);
  }

  /// Whether the condition is met for a release of the given kind. For a pre-release this is
  /// unknown, since it may lead to any kind of release.
  public Applies appliesTo(ReleaseKind kind) {
    Set<ReleaseKind> kinds = releaseKinds();
    if (kinds.contains(kind)) {
      return Applies.YES;
    }
    return kinds.isEmpty() || kind == ReleaseKind.PRE_RELEASE ? Applies.UNKNOWN : Applies.NO;
  }

  /// Whether `other` says the same in nearly the same words: `if schema changed` and `(If the
  /// schema has changed)` do.
  public boolean sameAs(Condition other) {
    return ConditionWords.folded(words).equals(ConditionWords.folded(other.words));
  }
}
