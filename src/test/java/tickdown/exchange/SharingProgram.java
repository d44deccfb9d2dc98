package tickdown.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import tickdown.journal.Author;

/// A program that answers items of a shared run and exchanges it, again and again, until it is
/// killed. It prints the id of each answer as soon as it is safe.
///
///     SharingProgram FOLDER OPERATOR WRITER SEED
public final class SharingProgram {
  private SharingProgram() {}

  /// Goes on until the process ends.
  public static void main(String[] arguments) {
    Random random = new Random(Long.parseLong(arguments[3]));
    try (SharingOperator operator =
        SharingOperator.resuming(Path.of(arguments[0]), arguments[1], arguments[2])) {
      while (true) {
        int told = operator.acknowledged().size();
        operator.done(random.nextInt(12));
        operator
            .acknowledged()
            .subList(told, operator.acknowledged().size())
            .forEach(System.out::println);
        System.out.flush();
        operator.exchange();
      }
    }
  }

  /// Starts the program for an operator in `folder`.
  static Process start(Path folder, Author operator, long seed) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            SharingProgram.class.getName(),
            folder.toString(),
            operator.by(),
            operator.writer(),
            "" + seed);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
