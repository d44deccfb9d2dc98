package tickdown.markdown;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Prose;
import tickdown.checklist.Role;
import tickdown.checklist.Section;
import tickdown.wording.ConditionReader;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Finds branches among neighbouring parts, and the item that decides between them.
///
///     - [ ] Decision: repair or replace?
///     - [ ] If repair:
///     - [ ] If replace:
///
/// Branches are two or more neighbouring items or titles of the same [Alternative.Form] that exclude
/// each other. `Option A` and `Option B`, or `Either` and `Or`, always do. For cases (`If X:`), being
/// neighbours is not enough: either an item before them asks about them or offers what they name, or
/// the last one is `otherwise`, or one negates the other. `If the schema changed:` next to `If the
/// keys changed:` are two conditions.
///
/// Only an item that asks is a decision, or a title above the branches: `Choose one`.
final class BranchFinder {

  private static final Words ASKS = Words.of(DECIDE, CHOOSE, ONE_OF);
  private static final Words ONE = Words.of(ONE_OF);
  private static final Words CHECKS = Words.of(ASK, TEST, LINTER);
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

  /// The role of a title above these parts: a decision if it asks for one of the branches among
  /// them that no item decides.
  static Role above(Prose title, List<Part> parts) {
    if (ONE.first(Phrase.of(title.plain()), 0) < 0) {
      return new Role.Plain();
    }
    List<Role.Choice> choices = parts.stream().flatMap(part -> open(part).stream()).toList();
    return choices.size() < 2 ? new Role.Plain() : new Role.Decision(choices);
  }

  private static Optional<Role.Choice> open(Part part) {
    return switch (part) {
      case Item item -> open(item.terms().role(), item.id());
      case Section section -> open(section.terms().role(), section.place().id());
      case Note _ -> Optional.empty();
    };
  }

  private static Optional<Role.Choice> open(Role role, String id) {
    return role instanceof Role.Branch(String words, var _, String decision) && decision.isEmpty()
        ? Optional.of(new Role.Choice(words, id))
        : Optional.empty();
  }

  /// An item or title that may be a branch.
  private record Case(int index, Draft draft, String id, Alternative alternative) {
    String words() {
      return alternative.words();
    }
  }

  private void find() {
    Optional<Draft.Boxed> before = Optional.empty();
    Optional<Alternative> bare = Optional.empty();
    int beforeIndex = -1;
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft instanceof Draft.Remark(Note note)) {
        bare = note.heading().flatMap(title -> bare(title, !cases.isEmpty()));
        continue;
      }
      Optional<Alternative> found = alternative(draft, bare, !cases.isEmpty());
      if (found.isPresent() && !cases.isEmpty() && !belongTogether(cases.getLast(), found.get())) {
        settle(before, beforeIndex, cases);
        before = Optional.empty();
        cases.clear();
        found = alternative(draft, bare, false);
      }
      bare = Optional.empty();
      if (found.isPresent()) {
        cases.add(new Case(i, draft, ids.get(i).orElse(""), found.get()));
      } else {
        settle(before, beforeIndex, cases);
        before = draft instanceof Draft.Boxed item ? Optional.of(item) : Optional.empty();
        beforeIndex = i;
        cases.clear();
      }
    }
    settle(before, beforeIndex, cases);
  }

  private static boolean belongTogether(Case last, Alternative next) {
    return last.alternative().form() == next.form();
  }

  /// `Either:` or `Or:` as a heading with nothing below it but the next heading.
  private static Optional<Alternative> bare(Prose title, boolean follows) {
    return Alternative.in(title, true, follows).filter(Alternative::isBare);
  }

  private static Optional<Alternative> alternative(
      Draft draft, Optional<Alternative> bare, boolean follows) {
    return switch (draft) {
      case Draft.Titled titled when bare.isPresent() ->
          Optional.of(new Alternative(bare.get().form(), titled.title().plain()));
      case Draft.Titled titled -> Alternative.in(titled.title(), true, follows);
      case Draft.Boxed item -> Alternative.in(item.text(), isOpen(item), follows);
      case Draft.Remark _ -> Optional.empty();
    };
  }

  private static boolean isOpen(Draft.Boxed item) {
    String plain = item.text().plain();
    return plain.endsWith(":")
        || plain.endsWith("：")
        || item.parts().stream().anyMatch(Draft::holdsItems);
  }

  private void settle(Optional<Draft.Boxed> before, int beforeIndex, List<Case> cases) {
    if (cases.size() < 2) {
      return;
    }
    boolean decided = before.filter(item -> decides(item, cases)).isPresent();
    if (!decided && !exclude(cases)) {
      return;
    }
    String asks = decided ? ids.get(beforeIndex).orElse("") : "";
    cases.forEach(each -> roles.set(each.index(), branch(each.alternative(), asks)));
    if (decided) {
      roles.set(
          beforeIndex,
          new Role.Decision(
              cases.stream().map(each -> new Role.Choice(each.words(), each.id())).toList()));
    }
  }

  private static Role.Branch branch(Alternative alternative, String decision) {
    String words = alternative.words();
    String condition = alternative.form() == Alternative.Form.CASE ? "if " + words : words;
    return new Role.Branch(words, ConditionReader.condition(condition), decision);
  }

  private static boolean decides(Draft.Boxed item, List<Case> cases) {
    if (item.parts().stream().anyMatch(Draft::holdsItems)) {
      return false;
    }
    Phrase text = Phrase.of(item.text().plain());
    return text.word(text.size() - 1).equals("?")
        || ASKS.first(text, 0) >= 0
        || cases.stream()
            .filter(each -> !each.alternative().isRest())
            .allMatch(each -> names(text, Phrase.of(each.words())));
  }

  /// Whether `text` has a word of those that a branch is for.
  private static boolean names(Phrase text, Phrase branch) {
    Set<String> words = new HashSet<>(text.words());
    return branch.words().stream().anyMatch(word -> !TOO_COMMON.has(word) && words.contains(word));
  }

  /// Whether the words themselves exclude each other.
  private static boolean exclude(List<Case> cases) {
    return switch (cases.getFirst().alternative().form()) {
      case OPTION, EITHER -> true;
      case WAY -> areDifferent(cases) && cases.stream().noneMatch(each -> checks(each.draft()));
      case ANSWER ->
          cases.size() == 2
              && cases.get(0).alternative().agrees() != cases.get(1).alternative().agrees();
      case CASE ->
          cases.getLast().alternative().isRest()
              || (cases.size() == 2
                  && denies(Phrase.of(cases.get(0).words()), Phrase.of(cases.get(1).words())));
    };
  }

  private static boolean areDifferent(List<Case> cases) {
    return cases.stream().map(Case::words).distinct().count() == cases.size();
  }

  /// Whether something is checked there: automated and manual tests are both needed.
  private static boolean checks(Draft draft) {
    return switch (draft) {
      case Draft.Boxed item ->
          CHECKS.first(Phrase.of(item.text().plain()), 0) >= 0
              || item.parts().stream().anyMatch(BranchFinder::checks);
      case Draft.Titled titled -> titled.parts().stream().anyMatch(BranchFinder::checks);
      case Draft.Remark _ -> false;
    };
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
