package tickdown.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.RealGit;

/// A run that ana has started and shared, and that ben has joined, through a real bare repository.
abstract class SharedByTwo {
  static final String ANA = "aaaaaaaaaaa1";
  static final String BEN = "bbbbbbbbbbb2";
  static final String COY = "ccccccccccc3";

  @TempDir Path folder;
  SharingOperator ana;
  SharingOperator ben;

  @BeforeEach
  void share() throws IOException, InterruptedException {
    ana = SharingOperator.founding(folder, "ana", ANA);
    ana.done(1);
    ana.synced();
    ben = SharingOperator.joining(folder, "ben", BEN);
    ben.synced();
  }

  @AfterEach
  void close() {
    ana.close();
    ben.close();
  }

  final RealGit hub() {
    return new RealGit(folder.resolve("hub.git"));
  }

  final String tip(String writer) throws IOException, InterruptedException {
    return hub().answer("", "rev-parse", SharingOperator.RUN.of(writer));
  }
}
