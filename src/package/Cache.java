import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// An AOT cache: classes of the program as they are after loading and linking.
///
/// The JVM loads every class of its cache at the start, whether it is used or not, at about 6 µs
/// each. So there are two: one of all classes, and one of the classes that the commands need which
/// scripts call item by item. The launcher knows these commands.
///
/// Each training command notes the classes that it loads; a cache is made from all notes together.
/// The JDK's one-step training (`-XX:AOTCacheOutput`) knows a single process only and adds profiles
/// for a compiler that the program does not use, which make each start slower.
final class Cache {
  private Cache() {}

  /// Trains with the file `commands` of a folder and writes `cache`, whole or not at all.
  static void write(Training training, Path folder, String commands, Path cache) throws Exception {
    var classes = training.classes(folder, commands);
    var unfinished = training.work().resolve("unfinished.aot");
    var code = training.dump(classes, unfinished);
    if (code == 0) {
      Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
    } else {
      // The cache only makes the start faster, so there is a package without it as well.
      System.err.println("note: no cache was made (" + code + "); see " + training.log());
    }
  }
}
