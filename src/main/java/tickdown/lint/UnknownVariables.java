package tickdown.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.checklist.Section;
import tickdown.checklist.Terms;
import tickdown.wording.StepVariable;

/// Variables such as `$TICKDOWN_VERSION` in the commands of annotations that no run sets. One with
/// a default, `${TICKDOWN_VERSION:-1}`, is meant to be unset.
final class UnknownVariables {
  private static final Set<Annotation.Key> COMMANDS =
      Set.of(
          Annotation.Key.RUN, Annotation.Key.VERIFY, Annotation.Key.NEEDS, Annotation.Key.ABORT_IF);

  private static final Pattern USE = Pattern.compile("\\$(?:\\{(TICKDOWN_\\w+)}|(TICKDOWN_\\w+))");

  /// What an operator may have set for the program itself, and the mark of a step.
  private static final List<String> OTHERS =
      List.of("CHECKLIST", "OPERATOR", "STATE_DIR", "PLAIN", "ASCII", "COLOR", "ATTEMPT");

  private UnknownVariables() {}

  static Stream<Problem> in(Checklist checklist) {
    Set<String> set = set(checklist);
    return checklist.walk().flatMap(part -> in(part, set));
  }

  private static Stream<Problem> in(Part part, Set<String> set) {
    return switch (part) {
      case Item item -> in(item.line(), item.terms(), set);
      case Section section -> in(section.line(), section.terms(), set);
      case Note _ -> Stream.empty();
    };
  }

  private static Stream<Problem> in(int line, Terms terms, Set<String> set) {
    return terms.annotations().stream()
        .filter(annotation -> COMMANDS.contains(annotation.key()))
        .flatMap(annotation -> USE.matcher(annotation.value()).results())
        .map(UnknownVariables::name)
        .distinct()
        .filter(name -> !set.contains(name) && !isOther(name))
        .map(name ->
            new Problem(
                LintRule.ANNOTATION,
                line,
                "no run sets `$%s`".formatted(name),
                "what is set: %s".formatted(listed(set))));
  }

  private static String name(MatchResult use) {
    return use.group(1) == null ? use.group(2) : use.group(1);
  }

  private static boolean isOther(String name) {
    return OTHERS.contains(name.substring(StepVariable.PREFIX.length()));
  }

  private static String listed(Set<String> set) {
    return set.stream().map(name -> "`$" + name + "`").collect(Collectors.joining(", "));
  }

  /// The version of the release, and the values of the placeholders.
  private static Set<String> set(Checklist checklist) {
    Stream<Placeholder> inItems =
        checklist.entries().stream().flatMap(entry -> entry.item().terms().placeholders().stream());
    Stream<Placeholder> inNotes =
        checklist
            .walk()
            .filter(Note.class::isInstance)
            .flatMap(note -> Block.walk(((Note) note).blocks()))
            .flatMap(Block::texts)
            .flatMap(text -> text.placeholders().stream());
    Set<String> names = new TreeSet<>(Set.of(StepVariable.RELEASE));
    Stream.concat(inItems, inNotes)
        .forEach(placeholder -> names.add(StepVariable.of(placeholder.name())));
    return names;
  }
}
