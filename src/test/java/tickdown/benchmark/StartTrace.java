package tickdown.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the time of a start goes: when the JVM initialises the classes of each room and library
/// for the first and for the last time, and what it had to load or to make by itself although there
/// is a cache.
///
///     room or library                 first   last  classes initialised
///     the JVM                           0.0   41.2      412
///     tickdown.command                 42.0  101.3       31
///     org.commonmark                   55.1   80.9       74
///
/// A room's first class says when the start got there. The program itself does nothing for this: the
/// JVM notes it (`-Xlog`), because a script takes the place of the package's `java` and adds
/// options.
final class StartTrace implements AutoCloseable {
  private static final Pattern INITIALISED =
      Pattern.compile("\\[(\\d+)ns]\\s*\\d+ Initializing '([^']+)'.*");

  private static final Pattern LOADED = Pattern.compile("\\[(\\d+)ns]\\s*(\\S+) source: (.+)");

  private static final String JVM = "the JVM";
  private static final int NAMED = 12;

  /// The first and last initialisation of a room's classes in one start, in milliseconds since the
  /// JVM began, and how many there were.
  private record Span(double first, double last, int count) {
    Span with(double time) {
      return new Span(first, time, count + 1);
    }
  }

  private final Path home;
  private final Path log;

  private StartTrace(Path home, Path log) {
    this.home = home;
    this.log = log;
  }

  /// Traces the program in `original`, through a launcher of its own.
  static StartTrace of(Path original) throws IOException {
    Path home = Files.createTempDirectory("tickdown-trace");
    Path log = home.resolve("log");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("runtime/bin"));
    Files.createSymbolicLink(home.resolve("lib"), original.resolve("lib"));
    Files.copy(original.resolve("bin/tickdown"), home.resolve("bin/tickdown"));
    Files.writeString(
        home.resolve("runtime/bin/java"),
        """
        #!/bin/sh
        for word; do
          shift
          [ "$word" != -m ] || set -- "$@" '-Xlog:class+init,class+load:file=%s:uptimenanos'
          set -- "$@" "$word"
        done
        exec '%s' "$@"
        """
            .formatted(log, original.resolve("runtime/bin/java")));
    for (String each : List.of("bin/tickdown", "runtime/bin/java")) {
      if (!home.resolve(each).toFile().setExecutable(true)) {
        throw new IOException("cannot make executable: " + each);
      }
    }
    return new StartTrace(home, log);
  }

  /// The launcher to start.
  Path program() {
    return home.resolve("bin/tickdown");
  }

  /// Runs `start` several times and prints the table, from medians.
  void print(String what, int rounds, Start start) throws Exception {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      Files.deleteIfExists(log);
      start.run();
      List<String> lines = Files.readAllLines(log);
      spans(lines)
          .forEach((room, span) -> spans.computeIfAbsent(room, _ -> new ArrayList<>()).add(span));
      missed = notOfTheCache(lines);
    }
    System.out.printf("%nthe start of %s, in ms since the JVM began%n", what);
    System.out.println("room or library                 first   last  classes initialised");
    spans.entrySet().stream()
        .sorted(Comparator.comparing(each -> median(each.getValue(), Span::first)))
        .forEach(each -> print(each.getKey(), each.getValue()));
    System.out.printf(
        "%d classes not from the cache: %s%n",
        missed.size(), String.join(" ", missed.stream().limit(NAMED).toList()));
  }

  /// A start of the program.
  interface Start {
    void run() throws Exception;
  }

  private static void print(String room, List<Span> spans) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-30s %6.1f %6.1f %8d",
            room,
            median(spans, Span::first),
            median(spans, Span::last),
            spans.getLast().count()));
  }

  private static double median(List<Span> spans, java.util.function.ToDoubleFunction<Span> figure) {
    return Measurements.of(spans.stream().mapToDouble(figure).toArray()).median();
  }

  private static Map<String, Span> spans(List<String> lines) {
    Map<String, Span> spans = new TreeMap<>();
    for (String line : lines) {
      Matcher matcher = INITIALISED.matcher(line);
      if (matcher.matches()) {
        double time = Long.parseLong(matcher.group(1)) / 1e6;
        spans.merge(
            room(matcher.group(2)), new Span(time, time, 1), (before, _) -> before.with(time));
      }
    }
    return spans;
  }

  /// `tickdown.journal` for `tickdown/journal/Journal`, `org.commonmark` for what is below it.
  private static String room(String type) {
    String[] parts = type.split("/");
    return switch (parts[0]) {
      case "tickdown", "org", "tools" -> parts.length > 2 ? parts[0] + "." + parts[1] : parts[0];
      case "picocli" -> "picocli";
      default -> JVM;
    };
  }

  private static List<String> notOfTheCache(List<String> lines) {
    TreeSet<String> missed = new TreeSet<>();
    for (String line : lines) {
      Matcher matcher = LOADED.matcher(line);
      if (matcher.matches() && !matcher.group(3).startsWith("shared objects file")) {
        missed.add(matcher.group(2));
      }
    }
    return List.copyOf(missed);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(StartTrace::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
