package tickdown.markdown;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tickdown.checklist.Role;
import tickdown.wording.ConditionReader;
import tickdown.wording.ConditionVocabulary;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

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

  private static final Words LAST_CASE = Words.of(OTHERWISE);
  private static final Words ASKS = Words.of(DECIDE, CHOOSE);
  private static final Words AGREES = Words.of(YES);
  private static final Words DENIES = Words.of(NOT);

  /// Words that are too common to distinguish branches.
  private static final Words TOO_COMMON = Words.of(SILENT, COMMON);

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
    String plain = item.text().plain();
    boolean ends = plain.endsWith(":") || plain.endsWith("：");
    if (!ends && item.parts().stream().noneMatch(Draft::holdsItems)) {
      return Optional.empty();
    }
    Phrase text = Phrase.of(plain);
    if (follows && LAST_CASE.at(text, 0)) {
      return Optional.of(text.textOf(0));
    }
    return ConditionVocabulary.isCase(text) && isWhole(text)
        ? Optional.of(text.from(1).withoutStop())
        : Optional.empty();
  }

  /// Whether the clause is the whole text, with no task after a comma, colon or dash.
  private static boolean isWhole(Phrase text) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.isComma(i) || text.isSeparator(i)) {
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
    Phrase text = Phrase.of(item.text().plain());
    return text.word(text.size() - 1).equals("?")
        || ASKS.first(text, 0) >= 0
        || cases.stream()
            .map(each -> Phrase.of(each.words()))
            .filter(words -> !LAST_CASE.at(words, 0))
            .allMatch(words -> names(text, words));
  }

  /// Whether `text` has a word of those that a branch is for.
  private static boolean names(Phrase text, Phrase branch) {
    Set<String> words = new HashSet<>(text.words());
    return branch.words().stream().anyMatch(word -> !TOO_COMMON.has(word) && words.contains(word));
  }

  /// Whether the words themselves exclude each other.
  private static boolean exclude(List<Case> cases) {
    if (LAST_CASE.at(Phrase.of(cases.getLast().words()), 0)) {
      return true;
    }
    return cases.size() == 2
        && denies(Phrase.of(cases.get(0).words()), Phrase.of(cases.get(1).words()));
  }

  /// `If yes:` and `If no:`, `If it is green:` and `If it is not green:`, `If green:` and `If
  /// not:`.
  private static boolean denies(Phrase one, Phrase other) {
    return isAlone(DENIES, other)
        || (isAlone(DENIES, one) && isAlone(AGREES, other))
        || (withoutDenial(one).equals(withoutDenial(other)) && !one.words().equals(other.words()));
  }

  private static boolean isAlone(Words words, Phrase text) {
    return text.size() == 1 && words.at(text, 0);
  }

  private static List<String> withoutDenial(Phrase text) {
    return IntStream.range(0, text.size())
        .filter(i -> !DENIES.at(text, i))
        .mapToObj(text::word)
        .toList();
  }
}
