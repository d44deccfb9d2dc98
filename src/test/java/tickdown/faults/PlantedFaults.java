package tickdown.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Plants each fault, runs the tests that should notice it, and prints which one did:
///
///     caught   an answer is not synced to the disk        DiskTest.everyLineIsForced
///     MISSED   a skip is left out of the report
///
/// Run by Maven as `PlantedFaults PACKAGE FOLDER [WORDS]`; with words, only the faults that contain
/// them. Exits with 1 if a fault was not noticed.
final class PlantedFaults {
  /// Minutes that the tests of one fault may take; nobody notices a test that never ends.
  private static final int PATIENCE = 10;

  private final Path program;
  private final Path folder;

  /// How the tests ended.
  ///
  /// @param code the exit code of [ChosenTests]; -1 if they did not end
  /// @param first the first line that was printed
  private record Ended(int code, String first) {}

  private PlantedFaults(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path program = Path.of(arguments[0]).toAbsolutePath().resolve("bin/tickdown");
    String words = arguments.length > 2 ? arguments[2] : "";
    List<Fault> faults =
        Fault.all().stream().filter(fault -> fault.fault().contains(words)).toList();
    boolean isCaught = new PlantedFaults(program, Path.of(arguments[1])).areCaught(faults);
    System.exit(isCaught ? 0 : 1);
  }

  private boolean areCaught(List<Fault> faults) throws Exception {
    List<String> tests =
        faults.stream().flatMap(fault -> fault.tests().stream()).distinct().toList();
    System.out.printf("%d tests without a fault …%n", tests.size());
    Ended sound = ended(tests, List.of(), program, Files.createDirectories(folder.resolve("none")));
    if (sound.code() != 0) {
      System.out.printf("These tests fail without a fault: %s%n", sound.first());
      return false;
    }
    List<Fault> missed = new ArrayList<>();
    for (int i = 0; i < faults.size(); i++) {
      if (!isCaught(faults.get(i), folder.resolve(Integer.toString(i)))) {
        missed.add(faults.get(i));
      }
    }
    System.out.printf("%d of %d faults caught%n", faults.size() - missed.size(), faults.size());
    return missed.isEmpty();
  }

  private boolean isCaught(Fault fault, Path place) throws Exception {
    FaultyProgram faulty = FaultyProgram.with(fault, place.toAbsolutePath(), program);
    Ended ended =
        ended(fault.tests(), List.of(faulty.classes().toString()), faulty.launcher(), place);
    boolean isCaught = ended.code() == 1;
    System.out.printf(
        "%-8s %-60s %s%n",
        isCaught ? "caught" : "MISSED",
        fault.fault(),
        ended.code() < 0 ? "the tests do not end" : ended.first());
    return isCaught;
  }

  /// Runs tests in a JVM of their own.
  private static Ended ended(List<String> tests, List<String> classes, Path program, Path place)
      throws IOException, InterruptedException {
    String path =
        String.join(
            File.pathSeparator,
            Stream.concat(classes.stream(), Stream.of(System.getProperty("java.class.path")))
                .toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dtickdown.program=" + program, "-Dtickdown.goldens=compare"));
    command.addAll(List.of("-Djqwik.database=" + place.resolve("jqwik-database")));
    command.addAll(List.of("-classpath", path, ChosenTests.class.getName()));
    command.addAll(tests);
    Path printed = place.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(place.resolve("errors").toFile())
            .start();
    boolean isEnded = process.waitFor(PATIENCE, TimeUnit.MINUTES);
    if (!isEnded) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    try (Stream<String> lines = Files.lines(printed)) {
      return new Ended(
          isEnded ? process.exitValue() : -1,
          lines.filter(line -> !line.isBlank()).reduce((_, last) -> last).orElse(""));
    }
  }
}
