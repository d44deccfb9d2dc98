package tickdown.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Role;
import tickdown.wording.ConditionReader;
import tickdown.wording.ConditionVocabulary;
import tickdown.wording.Phrase;
import tickdown.wording.Sentences;

/// Finds branches among neighbouring parts, and the item that decides between them.
///
///     - [ ] Decision: repair or replace?
///     - [ ] If repair:
///     - [ ] If replace:
///
/// Branches are two or more neighbouring items `If X:` with sub-items, or with nothing after the
/// colon. They exclude each other, so being neighbours is not enough: either an item before them
/// asks about them or offers what they name, or the last one is `otherwise`, or one negates the
/// other. `If the schema changed:` next to `If the keys changed:` are two conditions.
final class BranchFinder {

  private static final Set<String> OTHERWISE =
      Set.of("otherwise", "else", "sonst", "ansonsten", "senão", "sinon", "否则", "それ以外");

  private static final Set<String> DECIDING =
      Set.of(
          "decision",
          "decide",
          "decided",
          "choose",
          "choice",
          "pick",
          "select",
          "entscheidung",
          "entscheiden",
          "decidir",
          "decisão",
          "decisión",
          "décision",
          "décider",
          "escolher",
          "elegir",
          "choisir");

  /// Words that are too common to distinguish branches.
  private static final Set<String> COMMON =
      Set.of(
          "the", "a", "an", "is", "are", "we", "it", "to", "of", "was", "you", "be", "all", "any");

  private final List<? extends Draft> drafts;
  private final List<Optional<String>> ids;
  private final List<Role> roles = new ArrayList<>();

  private BranchFinder(List<? extends Draft> drafts, List<Optional<String>> ids) {
    this.drafts = drafts;
    this.ids = ids;
    drafts.forEach(_ -> roles.add(new Role.Plain()));
  }

  /// The roles of `drafts`, one per draft; `ids` are the ids of the drafts.
  static List<Role> of(List<? extends Draft> drafts, List<Optional<String>> ids) {
    BranchFinder branches = new BranchFinder(drafts, ids);
    branches.find();
    return branches.roles;
  }

  /// An item that may be a branch.
  private record Case(int index, Draft.Boxed item, String id, String words) {}

  private void find() {
    Optional<Case> before = Optional.empty();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!(drafts.get(i) instanceof Draft.Boxed item)) {
        continue;
      }
      Optional<String> words = words(item, !cases.isEmpty());
      Case here = new Case(i, item, ids.get(i).orElse(""), words.orElse(""));
      if (words.isPresent()) {
        cases.add(here);
      } else {
        settle(before, cases);
        before = Optional.of(here);
        cases.clear();
      }
    }
    settle(before, cases);
  }

  /// The choice that opens a branch: `rollback` for `If rollback:`.
  private static Optional<String> words(Draft.Boxed item, boolean follows) {
    Phrase text = Phrase.of(item.text());
    String first = text.first();
    boolean ends = text.words().endsWith(":") || text.words().endsWith("：");
    if (!ends && item.parts().stream().noneMatch(Draft::holdsItems)) {
      return Optional.empty();
    }
    if (follows && OTHERWISE.contains(first)) {
      return Optional.of(text.part(0, first.length()).text());
    }
    return ConditionVocabulary.isCase(text) && isWhole(text)
        ? Optional.of(Sentences.withoutStop(text.from(first.length()).text()))
        : Optional.empty();
  }

  /// Whether the clause is the whole text, with no task after a comma, colon or dash.
  private static boolean isWhole(Phrase text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Sentences.isComma(text.words(), i) || Sentences.isSeparator(text.words(), i)) {
        return false;
      }
    }
    return true;
  }

  private void settle(Optional<Case> before, List<Case> cases) {
    if (cases.size() < 2) {
      return;
    }
    Optional<Case> decision = before.filter(item -> decides(item.item(), cases));
    if (decision.isEmpty() && !exclude(cases)) {
      return;
    }
    String asks = decision.map(Case::id).orElse("");
    cases.forEach(each -> roles.set(each.index(), branch(each.words(), asks)));
    decision.ifPresent(item ->
        roles.set(
            item.index(),
            new Role.Decision(
                cases.stream().map(each -> new Role.Choice(each.words(), each.id())).toList())));
  }

  private static Role.Branch branch(String words, String decision) {
    return new Role.Branch(words, ConditionReader.condition("if " + words), decision);
  }

  private static boolean decides(Draft.Boxed item, List<Case> cases) {
    if (item.parts().stream().anyMatch(Draft::holdsItems)) {
      return false;
    }
    String text = Phrase.of(item.text()).words();
    List<String> words = Arrays.asList(text.split("[^\\p{L}\\p{N}]+"));
    return text.endsWith("?")
        || words.stream().anyMatch(DECIDING::contains)
        || cases.stream()
            .filter(each -> !OTHERWISE.contains(fold(each.words())))
            .allMatch(each -> names(words, each));
  }

  private static boolean names(List<String> words, Case branch) {
    return Arrays.stream(fold(branch.words()).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !COMMON.contains(word))
        .anyMatch(words::contains);
  }

  /// Whether the words themselves exclude each other.
  private static boolean exclude(List<Case> cases) {
    if (OTHERWISE.contains(fold(cases.getLast().words()))) {
      return true;
    }
    return cases.size() == 2 && denies(fold(cases.get(0).words()), fold(cases.get(1).words()));
  }

  private static boolean denies(String one, String other) {
    return Set.of(one, other).equals(Set.of("yes", "no"))
        || other.equals("not")
        || withoutNot(one).equals(withoutNot(other)) && !one.equals(other);
  }

  private static String withoutNot(String words) {
    return words
        .replaceAll("\\b(?:not|no|nicht|não|pas|kein\\p{L}*)\\b", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String fold(String words) {
    return Phrase.of(words).words();
  }
}
