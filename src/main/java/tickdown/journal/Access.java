package tickdown.journal;

import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// What a journal is opened for.
public enum Access {
  /// To be looked at; changes nothing, and works where nothing may be written.
  READ,
  /// To be read and added to.
  APPEND;

  Set<OpenOption> options() {
    return switch (this) {
      case READ -> Set.of(StandardOpenOption.READ);
      case APPEND -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    };
  }

  /// The problem when the system does not open the file.
  JournalProblem refused(Path file, String why) {
    return switch (this) {
      case READ -> new JournalProblem.NotReadable(file, why);
      case APPEND -> new JournalProblem.NotWritable(file, why);
    };
  }
}
