package tickdown;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps the source easy to navigate: files of a package do not use each other in a loop, packages
/// are small, names are unique.
class ShapeTest {
  private static final int MOST_FILES = 40;

  /// A sealed type and the types that it permits refer to each other: they are one family, not a
  /// loop.
  @Test
  void filesOfAPackageDoNotUseEachOtherInALoop() {
    assertEquals(List.of(), loops());
  }

  @Test
  void aPackageHasAtMostFortyFiles() {
    Map<Path, Long> files =
        sources(Path.of("src", "main", "java"))
            .collect(groupingBy(Path::getParent, TreeMap::new, counting()));
    files.values().removeIf(count -> count <= MOST_FILES);
    assertEquals(List.of(), files.keySet().stream().map(Path::toString).toList());
  }

  @Test
  void noTwoTypesHaveTheSameName() {
    Map<String, Long> places = names().collect(groupingBy(name -> name, TreeMap::new, counting()));
    places.values().removeIf(count -> count == 1);
    assertEquals(List.of(), List.copyOf(places.keySet()));
  }

  @Test
  void noTwoNamesDifferByAnS() {
    Set<String> names = names().collect(toCollection(TreeSet::new));
    assertEquals(List.of(), names.stream().filter(name -> names.contains(name + "s")).toList());
  }

  private static Stream<String> names() {
    return sources(Path.of("src"))
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - ".java".length()));
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Each loop as the sorted names of its files.
  private static List<String> loops() {
    Map<String, Set<String>> uses =
        RoomsTest.PROGRAM.stream()
            .map(ShapeTest::file)
            .distinct()
            .collect(toMap(name -> name, _ -> new HashSet<>()));
    for (JavaClass each : RoomsTest.PROGRAM) {
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
