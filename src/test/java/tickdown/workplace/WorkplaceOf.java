package tickdown.workplace;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tickdown.session.Environment;
import tickdown.session.Streams;
import tickdown.session.Terminals;

/// Workplaces without anybody who types, for tests.
public final class WorkplaceOf {
  private WorkplaceOf() {}

  /// The one in `folder`, which is no repository.
  public static Workplace folder(Path folder) {
    Environment here =
        new Environment(
            Map.of(),
            folder,
            new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream()),
            new Terminals(true, true, true),
            Instant::now,
            _ -> {});
    return Workplace.here(here, new WorkplaceChoice(Optional.empty(), Optional.empty()));
  }
}
