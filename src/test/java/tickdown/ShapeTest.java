package tickdown;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What keeps the source easy to find one's way in: files that do not use each other in a loop,
/// packages that can be seen at a glance, names that mean one thing.
class ShapeTest {
  private static final int MOST_FILES = 40;

  /// What is still to be put right. Nothing is ever added here.
  private static final List<String> LOOPS_LEFT =
      List.of(
          "command.Arguments command.Options",
          "command.Commands command.CompletionCommand command.CompletionScript command.Overview"
              + " command.Program",
          "journal.JournalHeader journal.JournalHeaderReader",
          "markdown.Bullets markdown.TaskBoxes",
          "markdown.Ids markdown.Numbering",
          "run.Progress run.Run",
          "screen.ListKeys screen.MenuMode screen.PageMode screen.PromptMode screen.ScreenUpdate"
              + " screen.SearchMode",
          "walk.AfterRecording walk.AnswerActions walk.DecisionActions walk.Navigation"
              + " walk.PlaceholderPrompt walk.PlainView walk.ProcedureActions walk.SectionActions"
              + " walk.Update");

  private static final List<String> LARGE_PACKAGES_LEFT = List.of("tickdown.command");
  private static final List<String> SAME_NAMES_LEFT = List.of("Disk");
  private static final List<String> NAMES_WITH_AN_S_LEFT = List.of("Checklist", "FullWalk", "Step");

  private static final Collection<JavaClass> PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("tickdown");

  private static final Collection<JavaClass> EVERYTHING =
      new ClassFileImporter().importPackages("tickdown");

  /// A sealed type names the types that it permits, and they name it: one family, no loop.
  @Test
  void filesOfAPackageDoNotUseEachOtherInALoop() {
    assertEquals(LOOPS_LEFT, loops());
  }

  @Test
  void aPackageHasAtMostFortyFiles() {
    Map<String, Long> files =
        topLevel(PROGRAM).collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
    files.values().removeIf(count -> count <= MOST_FILES);
    assertEquals(LARGE_PACKAGES_LEFT, List.copyOf(files.keySet()));
  }

  @Test
  void noTwoTypesHaveTheSameName() {
    Map<String, String> places =
        topLevel(EVERYTHING)
            .collect(
                groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    mapping(JavaClass::getPackageName, joining(" "))));
    places.values().removeIf(packages -> !packages.contains(" "));
    assertEquals(SAME_NAMES_LEFT, List.copyOf(places.keySet()));
  }

  @Test
  void noTwoNamesDifferByAnS() {
    Set<String> names =
        topLevel(EVERYTHING).map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new));
    assertEquals(
        NAMES_WITH_AN_S_LEFT, names.stream().filter(name -> names.contains(name + "s")).toList());
  }

  private static Stream<JavaClass> topLevel(Collection<JavaClass> classes) {
    return classes.stream()
        .filter(each -> each.getEnclosingClass().isEmpty())
        .filter(each -> !each.getSimpleName().equals("package-info"));
  }

  /// Each loop as the names of its files, in the order of the alphabet.
  private static List<String> loops() {
    Map<String, Set<String>> uses =
        topLevel(PROGRAM).collect(toMap(JavaClass::getName, _ -> new HashSet<>()));
    for (JavaClass each : PROGRAM) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String target = file(dependency.getTargetClass());
        if (uses.containsKey(target)
            && !target.equals(file(each))
            && dependency.getTargetClass().getPackageName().equals(each.getPackageName())
            && !permits(each, dependency.getTargetClass())) {
          uses.get(file(each)).add(target);
        }
      }
    }
    Map<String, Set<String>> reached = new TreeMap<>();
    uses.keySet().forEach(name -> reached.put(name, reachedFrom(name, uses)));
    return reached.keySet().stream()
        .filter(name -> reached.get(name).contains(name))
        .map(name ->
            reached.get(name).stream()
                .filter(other -> reached.get(other).contains(name))
                .sorted()
                .map(other -> other.substring("tickdown.".length()))
                .collect(joining(" ")))
        .distinct()
        .toList();
  }

  private static Set<String> reachedFrom(String name, Map<String, Set<String>> uses) {
    Set<String> reached = new HashSet<>();
    Set<String> next = new HashSet<>(uses.get(name));
    while (reached.addAll(next)) {
      Set<String> found = new HashSet<>();
      next.forEach(each -> found.addAll(uses.get(each)));
      next = found;
    }
    return reached;
  }

  private static boolean permits(JavaClass sealed, JavaClass other) {
    Class<?>[] permitted = sealed.reflect().getPermittedSubclasses();
    return permitted != null && List.of(permitted).contains(other.reflect());
  }

  private static String file(JavaClass each) {
    JavaClass top = each.getBaseComponentType();
    while (top.getEnclosingClass().isPresent()) {
      top = top.getEnclosingClass().get();
    }
    return top.getName();
  }
}
