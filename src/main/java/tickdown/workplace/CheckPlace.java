package tickdown.workplace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tickdown.checks.Checker;
import tickdown.execution.masking.Secrets;
import tickdown.git.Repository;
import tickdown.git.WorkTree;
import tickdown.trust.TrustFolder;
import tickdown.trust.TrustedPlace;

/// Checks in a workplace.
public final class CheckPlace {
  private CheckPlace() {}

  /// What makes the checks there.
  public static Checker checker(Workplace workplace) {
    return new Checker(
        workplace.repository().map(repository -> new WorkTree(repository.root())),
        workplace.base().toString(),
        Secrets.of(workplace.environment().environment()),
        trusted(workplace));
  }

  /// What makes no check at all.
  public static Checker nothing(Workplace workplace) {
    return new Checker(
        Optional.empty(),
        workplace.base().toString(),
        Secrets.of(Map.of()),
        new TrustedPlace(Optional.empty(), workplace.base().toString()));
  }

  /// What is trusted there. All work trees of a repository are one place.
  public static TrustedPlace trusted(Workplace workplace) {
    Path place = workplace.repository().map(Repository::mainRoot).orElse(workplace.base());
    return new TrustedPlace(
        TrustFolder.of(workplace.environment().environment()), real(place).toString());
  }

  private static Path real(Path place) {
    try {
      return place.toRealPath();
    } catch (IOException e) {
      return place;
    }
  }
}
