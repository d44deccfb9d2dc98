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
/// Exits with 0 if all succeed, with 1 after it has printed which one failed, and with 2 if there
/// are none.
final class ChosenTests {
  private ChosenTests() {}

  public static void main(String[] names) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Stream.of(names).map(ChosenTests::selected).toList())
            .filters(TagFilter.excludeTags("slow"))
            .build();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, summary, new FirstFailure());
    Runtime.getRuntime().halt(summary.getSummary().getTestsSucceededCount() > 0 ? 0 : 2);
  }

  private static DiscoverySelector selected(String name) {
    int method = name.indexOf('#');
    return method < 0
        ? selectClass("tickdown." + name)
        : selectMethod("tickdown." + name.substring(0, method), name.substring(method + 1));
  }

  /// Ends the process at the first failure.
  private static final class FirstFailure implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        System.out.println(named(test));
        result.getThrowable().ifPresent(why -> System.err.println(why));
        System.out.flush();
        Runtime.getRuntime().halt(1);
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
