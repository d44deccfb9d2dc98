package tickdown.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files in the folder of a journal that its events name: outputs of steps, and what was kept
/// as evidence.
public final class SideFiles {
  private SideFiles() {}

  /// The names in these events, whether the files exist or not.
  public static Set<String> of(List<RecordedEvent> events) {
    return events.stream().flatMap(event -> names(event.what())).collect(Collectors.toSet());
  }

  private static Stream<String> names(Event what) {
    return switch (what) {
      case Event.Answered answer -> kept(answer.evidence());
      case Event.Noted noted -> kept(noted.evidence());
      case Event.StepFinished step -> step.output().file().stream();
      default -> Stream.empty();
    };
  }

  private static Stream<String> kept(List<Evidence> evidence) {
    return evidence.stream()
        .filter(Evidence.KeptFile.class::isInstance)
        .map(file -> ((Evidence.KeptFile) file).keptAs());
  }
}
