import bytecode.JacksonLimits;
import bytecode.Rewriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The program and its libraries as a single module.
///
/// One module linked into the runtime starts faster than separate jars, and the AOT cache stays
/// valid when the package is copied: the JVM checks the modification time of jars, but not of the
/// runtime's modules.
///
/// The module reads, uses and provides what the module declarations of the libraries say.
final class ProgramModule {
  /// The module's jar, the folder with JLine's library for this machine, the folder with licences.
  record Result(Path jar, Path nativeLibrary, Path legal) {}

  /// Modules that no declaration names, but that are used by name: signals for JLine.
  private static final List<String> BY_NAME = List.of("jdk.unsupported");

  private final Path classes;
  private final Result result;
  private final Path mark;
  private final Map<String, TreeSet<String>> provided = new TreeMap<>();
  private final TreeSet<String> required = new TreeSet<>(BY_NAME);
  private final TreeSet<String> used = new TreeSet<>();

  ProgramModule(Path work) {
    classes = work.resolve("module");
    result =
        new Result(work.resolve("tickdown.jar"), work.resolve("native"), work.resolve("legal"));
    mark = work.resolve("module.done");
  }

  Result of(Path program, List<Path> libraries) throws Exception {
    var step = new BuildStep(mark);
    step.reads(program, BuildStep.jdk(), Path.of("src", "package"));
    for (var library : libraries) {
      step.reads(library);
    }
    step.writes(result.jar());
    step.unlessDone(() -> write(program, libraries));
    return result;
  }

  private void write(Path program, List<Path> libraries) throws Exception {
    for (var old : List.of(classes, result.nativeLibrary(), result.legal())) {
      Trees.delete(old);
      Files.createDirectories(old);
    }
    var all = new ArrayList<>(libraries);
    all.addFirst(program);
    for (var each : all) {
      if (Files.isDirectory(each)) {
        Trees.copy(each, classes);
      } else {
        addJar(each);
      }
    }
    for (var library : libraries) {
      if (!Files.isDirectory(library)) {
        addLegal(name(library));
      }
    }
    Rewriter.rewrite(classes);
    JacksonLimits.rewrite(classes);
    var declaration = Files.writeString(classes.resolve("module-info.java"), declaration());
    Jdk.run(
        "javac",
        List.of(
            "-proc:none",
            "-nowarn",
            "-Xlint:none",
            "--patch-module",
            "tickdown=" + classes,
            "-d",
            classes.toString(),
            declaration.toString()));
    Files.delete(declaration);
    Jdk.run(
        "jar",
        List.of(
            "--create",
            "--file",
            result.jar().toString(),
            "--date",
            "2026-01-01T00:00:00Z",
            "--main-class",
            "tickdown.Main",
            "-C",
            classes.toString(),
            "."));
  }

  private void addJar(Path jar) throws IOException {
    var name = name(jar);
    try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      var root = files.getPath("/");
      for (var version : versions(root)) {
        try (var paths = Files.walk(version)) {
          for (var path : paths.filter(Files::isRegularFile).toList()) {
            add(version.relativize(path).toString(), Files.readAllBytes(path), name);
          }
        }
      }
    }
  }

  /// `picocli-4.7.7` for `…/picocli-4.7.7.jar`.
  private static String name(Path jar) {
    return jar.getFileName().toString().replaceFirst("\\.jar$", "");
  }

  /// Adds the licence of a library whose jar has none: each licence asks for a copy of itself.
  private void addLegal(String name) throws IOException {
    var legal = result.legal().resolve(name);
    if (Files.exists(legal)) {
      return;
    }
    var project = name.replaceFirst("-.*", "");
    var text = Path.of("src", "package", "legal", project);
    if (!Files.exists(text)) {
      throw new IOException(name + " has no licence in its jar; write it to " + text);
    }
    Files.createDirectories(legal);
    Files.copy(text, legal.resolve("LICENSE"));
  }

  /// The root of the jar, followed by its parts for newer Java versions, which override it.
  private static List<Path> versions(Path root) throws IOException {
    var folder = root.resolve("META-INF/versions");
    try (var found = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
      var newer =
          found
              .filter(each -> version(each) <= Runtime.version().feature())
              .sorted((a, b) -> version(a) - version(b));
      return Stream.concat(Stream.of(root), newer).toList();
    }
  }

  private static int version(Path folder) {
    return Integer.parseInt(folder.getFileName().toString());
  }

  private void add(String name, byte[] bytes, String jar) throws IOException {
    if (name.equals("module-info.class")) {
      read(ModuleDescriptor.read(new ByteArrayInputStream(bytes)));
    } else if (name.matches("META-INF/[^/]*(LICEN[SC]E|NOTICE|COPYING)[^/]*")) {
      write(result.legal().resolve(jar), name.substring("META-INF/".length()), bytes);
    } else if (name.matches("org/jline/nativ/.+/.+")) {
      if (name.startsWith("org/jline/nativ/" + Machine.folder() + "/")) {
        write(result.nativeLibrary(), name.substring(name.lastIndexOf('/') + 1), bytes);
      }
    } else if (name.startsWith("META-INF/services/")) {
      readService(name.substring("META-INF/services/".length()), new String(bytes));
    } else if (!name.matches("META-INF/(maven|native-image|versions)/.*|META-INF/[^/]*")) {
      var isOldPicocli = jar.startsWith("picocli-") && name.endsWith(".class");
      if (!isOldPicocli) {
        write(classes, name, bytes);
      }
    }
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void read(ModuleDescriptor module) {
    module.requires().stream()
        .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .map(ModuleDescriptor.Requires::name)
        .filter(each -> ModuleLayer.boot().findModule(each).isPresent())
        .forEach(required::add);
    used.addAll(module.uses());
    for (var service : module.provides()) {
      provide(service.service(), service.providers());
    }
  }

  /// Reads a service file, which modules ignore: one class per line, `#` begins a comment.
  private void readService(String service, String text) {
    text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(each -> provide(service, Set.of(each)));
  }

  private void provide(String service, Collection<String> providers) {
    provided.computeIfAbsent(service, _ -> new TreeSet<>()).addAll(providers);
  }

  private String declaration() {
    var lines = new ArrayList<String>();
    required.forEach(each -> lines.add("requires " + each));
    used.stream().filter(this::isThere).forEach(each -> lines.add("uses " + each));
    provided.forEach((service, each) -> {
      if (isThere(service)) {
        lines.add("provides " + service + " with " + String.join(", ", each));
      }
    });
    return "module tickdown {\n  " + String.join(";\n  ", lines) + ";\n}\n";
  }

  /// Whether a service belongs to a library of the program, or to the JDK.
  private boolean isThere(String service) {
    return service.startsWith("java.")
        || Files.exists(classes.resolve(service.replace('.', '/') + ".class"));
  }
}
