package tickdown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;

/// Assigns the ids of a checklist's parts: the annotated id, or the id of the parent, `/`, and a
/// slug.
///
/// Repeated texts under one title are counted: `deploy`, `deploy-2`. Counting skips ids that a text
/// has on its own, so an item `Deploy 2` is always `deploy-2`.
final class Ids {

  private final Set<String> annotated = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /// The problems with annotated ids so far.
  List<Problem> problems() {
    return problems;
  }

  /// Reserves the annotated ids, so that none of them is derived from a text.
  void reserve(List<? extends Draft> drafts) {
    for (Draft draft : drafts) {
      draft.says().id().ifPresent(annotated::add);
      reserve(draft.parts());
    }
  }

  /// The ids of sibling drafts below the part with the id `above`; notes have none.
  List<Optional<String>> of(List<? extends Draft> drafts, String above) {
    List<Optional<String>> slugs = new ArrayList<>(drafts.size());
    Set<String> natural = new HashSet<>();
    for (Draft draft : drafts) {
      Optional<String> slug = slug(draft);
      slug.ifPresent(natural::add);
      slugs.add(slug);
    }
    Map<String, Integer> counts = new HashMap<>();
    List<Optional<String>> ids = new ArrayList<>();
    for (int i = 0; i < slugs.size(); i++) {
      Draft draft = drafts.get(i);
      ids.add(
          slugs
              .get(i)
              .map(slug -> annotated(draft).orElseGet(() -> free(above, slug, natural, counts))));
    }
    return ids;
  }

  private static Optional<String> slug(Draft draft) {
    return switch (draft) {
      case Draft.Boxed item -> Optional.of(Slug.of(item.text().plain(), "item"));
      case Draft.Titled titled -> Optional.of(Slug.of(titled.title().plain(), "section"));
      case Draft.Remark _ -> Optional.empty();
    };
  }

  private Optional<String> annotated(Draft draft) {
    return draft.says().id().flatMap(id -> annotated(id, draft.line()));
  }

  private Optional<String> annotated(String id, int line) {
    if (!Form.USABLE.matcher(id).matches()) {
      problems.add(
          new Problem(
              LintRule.ANNOTATION,
              line,
              "`%s` is not a valid id".formatted(id),
              "use letters, digits, `-`, `_`, `.` and `/`, with a letter among them"));
      return Optional.empty();
    }
    if (given.add(id)) {
      return Optional.of(id);
    }
    problems.add(
        new Problem(
            LintRule.ANNOTATION,
            line,
            "the id `%s` is used twice".formatted(id),
            "give the second one its own id: `<!-- id: %s-again -->`".formatted(id)));
    return Optional.of(again(id));
  }

  private String again(String id) {
    int count = repeats.merge(id, 1, Integer::sum) + 1;
    while (annotated.contains(id + "-" + count) || !given.add(id + "-" + count)) {
      count = repeats.merge(id, 1, Integer::sum) + 1;
    }
    return id + "-" + count;
  }

  private String free(String above, String slug, Set<String> natural, Map<String, Integer> counts) {
    String path = above.isEmpty() ? slug : above + "/" + slug;
    int count = counts.getOrDefault(slug, 0) + 1;
    String id = count == 1 ? path : path + "-" + count;
    while ((count > 1 && natural.contains(slug + "-" + count))
        || annotated.contains(id)
        || !given.add(id)) {
      count++;
      id = path + "-" + count;
    }
    counts.put(slug, count);
    return id;
  }

  /// Compiled for the first id that an annotation gives, which most checklists do not have.
  private static final class Form {
    static final Pattern USABLE =
        Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._/-]{0,199}");
  }
}
