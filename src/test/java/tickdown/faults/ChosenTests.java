package tickdown.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/// Runs the tests that are named on the command line, up to the first that fails.
///
/// Exits with 0 if all succeed, with [#FAILED] after it has printed which one failed, and with
/// [#NONE] if none has run. Anything else, also the 1 of a JVM that ends with an exception, says
/// nothing about the tests.
final class ChosenTests {
  static final int FAILED = 10;
  static final int NONE = 11;

  private ChosenTests() {}

  public static void main(String[] names) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Stream.of(names).flatMap(ChosenTests::selected).toList())
            .filters(TagFilter.excludeTags("slow"))
            .build();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, summary, new FirstFailure());
    Runtime.getRuntime().halt(summary.getSummary().getTestsSucceededCount() > 0 ? 0 : NONE);
  }

  /// A method may have parameters, which its name does not tell.
  private static Stream<? extends DiscoverySelector> selected(String name) {
    String[] names = name.split("#");
    Class<?> type = type(names[0]);
    return names.length == 1
        ? Stream.of(selectClass(type))
        : Stream.of(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(names[1]))
            .map(method -> selectMethod(type, method));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("tickdown." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no test class " + name, e);
    }
  }

  /// Ends the process at the first failure.
  private static final class FirstFailure implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        System.out.println(named(test));
        result.getThrowable().ifPresent(why -> System.err.println(why));
        System.out.flush();
        Runtime.getRuntime().halt(FAILED);
      }
    }

    private static String named(TestIdentifier test) {
      return test.getSource()
          .flatMap(source ->
              switch (source) {
                case MethodSource method ->
                    Optional.of(
                        method.getJavaClass().getSimpleName() + "." + method.getMethodName());
                case ClassSource type -> Optional.of(type.getJavaClass().getSimpleName());
                default -> Optional.empty();
              })
          .orElse(test.getDisplayName());
    }
  }
}
