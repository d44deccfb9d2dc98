import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// An AOT cache: classes of the program in their state after loading and linking.
///
/// At start-up the JVM loads every class of its cache, used or not, at about 6 µs each, so the
/// cache holds only classes that commands load.
///
/// Each training command records the classes that it loads; a cache is created from all records
/// together. The JDK's one-step training (`-XX:AOTCacheOutput`) covers only a single process, and
/// adds profiles for a compiler that the program does not use, which slow down every start.
final class Cache {
  private Cache() {}

  /// Trains with the commands of a folder and writes `cache`, completely or not at all.
  static void write(Training training, Path folder, Path cache) throws Exception {
    try (training) {
      var classes = training.classes(folder);
      var unfinished = training.work().resolve("unfinished.aot");
      var code = training.dump(classes, unfinished);
      if (code == 0) {
        Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
      } else {
        // The cache only makes starts faster, so the package is made without it as well.
        System.err.println("note: no cache was made (" + code + "); see " + training.log());
      }
    }
  }
}
