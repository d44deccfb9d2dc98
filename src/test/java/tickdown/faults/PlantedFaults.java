package tickdown.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tickdown.text.Plural;
import tickdown.text.TimeSpan;

/// Plants each fault, runs the tests that should notice it, and prints which one did:
///
///      1/40 caught   an answer is not synced to the disk         4 s  DiskTest.everyLineIsForced
///      2/40 MISSED   a skip is left out of the report            3 s
///
/// Run by Maven as `PlantedFaults PACKAGE FOLDER [WORDS]`; with words, only the faults that contain
/// them. Exits with 1 if a fault was not noticed, and with 2 if nothing can be told: the tests fail
/// without a fault, or no fault contains the words.
final class PlantedFaults {
  /// Minutes that the tests of one fault may take; nobody notices a test that never ends.
  private static final int PATIENCE = 10;

  /// How many JVMs run tests at the same time.
  private static final int AT_ONCE = 2;

  private final Path program;
  private final Path folder;

  /// How the tests ended.
  ///
  /// @param code the exit code of [ChosenTests]; -1 if they did not end, or could not begin
  /// @param words the test that failed, or what went wrong
  private record Ended(int code, String words, Duration took) {
    boolean isCaught() {
      return code == ChosenTests.FAILED;
    }
  }

  private PlantedFaults(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path program = Path.of(arguments[0]).toAbsolutePath().resolve("bin/tickdown");
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    String words = arguments.length > 2 ? arguments[2] : "";
    List<Fault> faults =
        Fault.all().stream().filter(fault -> fault.fault().contains(words)).toList();
    if (faults.isEmpty()) {
      System.out.printf("No fault contains `%s`.%n", words);
      System.exit(2);
    }
    clear(folder);
    System.exit(new PlantedFaults(program, folder).exitCode(faults));
  }

  /// Classes with the faults of an earlier list must not be there any longer.
  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private int exitCode(List<Fault> faults) throws Exception {
    Instant began = Instant.now();
    if (!areSoundWithout(faults)) {
      return 2;
    }
    int caught = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Ended>> all = new ArrayList<>();
      for (int i = 0; i < faults.size(); i++) {
        Fault fault = faults.get(i);
        Path place = folder.resolve(Integer.toString(i + 1));
        all.add(workers.submit(() -> planted(fault, place)));
      }
      for (int i = 0; i < faults.size(); i++) {
        Ended ended = all.get(i).get();
        caught += ended.isCaught() ? 1 : 0;
        System.out.printf(
            "%2d/%d %-6s %-62s %4d s  %s%n",
            i + 1,
            faults.size(),
            ended.isCaught() ? "caught" : "MISSED",
            faults.get(i).fault(),
            ended.took().toSeconds(),
            ended.isCaught() || ended.code() == 0
                ? ended.words()
                : "%s (exit code %d)".formatted(ended.words(), ended.code()));
      }
    }
    System.out.printf(
        "%d of %s caught in %s%n",
        caught,
        Plural.of(faults.size(), "fault"),
        TimeSpan.of(Duration.between(began, Instant.now())));
    return caught == faults.size() ? 0 : 1;
  }

  /// Runs all tests without a fault: one that fails by itself notices nothing.
  private boolean areSoundWithout(List<Fault> faults) throws Exception {
    List<String> tests =
        faults.stream().flatMap(fault -> fault.tests().stream()).distinct().sorted().toList();
    System.out.printf("%s without a fault …%n", Plural.of(tests.size(), "test"));
    int half = (tests.size() + 1) / AT_ONCE;
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Ended>> parts = new ArrayList<>();
      for (int from = 0; from < tests.size(); from += half) {
        List<String> part = tests.subList(from, Math.min(from + half, tests.size()));
        Path place = Files.createDirectories(folder.resolve("none-" + from));
        parts.add(() -> ended(part, List.of(), program, place));
      }
      for (Future<Ended> part : workers.invokeAll(parts)) {
        if (part.get().code() != 0) {
          System.out.printf(
              "These tests fail without a fault: %s (exit code %d)%n",
              part.get().words(), part.get().code());
          return false;
        }
      }
    }
    return true;
  }

  private Ended planted(Fault fault, Path place) throws Exception {
    FaultyProgram faulty;
    try {
      faulty = FaultyProgram.with(fault, place, program);
    } catch (IllegalStateException e) {
      return new Ended(-1, e.getMessage(), Duration.ZERO);
    }
    return ended(fault.tests(), List.of(faulty.classes().toString()), faulty.launcher(), place);
  }

  /// Runs tests in a JVM of their own.
  private static Ended ended(List<String> tests, List<String> classes, Path program, Path place)
      throws IOException, InterruptedException {
    Instant began = Instant.now();
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
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(printed.toFile())
            .redirectError(place.resolve("errors").toFile())
            .start();
    boolean isEnded = process.waitFor(PATIENCE, TimeUnit.MINUTES);
    if (!isEnded) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    Duration took = Duration.between(began, Instant.now());
    return isEnded
        ? new Ended(process.exitValue(), lastLine(printed), took)
        : new Ended(-1, "the tests do not end", took);
  }

  private static String lastLine(Path printed) throws IOException {
    try (Stream<String> lines = Files.lines(printed)) {
      return lines.filter(line -> !line.isBlank()).reduce((_, last) -> last).orElse("");
    }
  }
}
