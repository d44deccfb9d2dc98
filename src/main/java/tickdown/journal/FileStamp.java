package tickdown.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Which file there is at a path, and since when it has had its contents: whoever writes to it,
/// replaces it or only touches it changes this.
///
/// @param words device, inode, size, and both times, as the launcher gets them from `stat`
/// @param size in bytes
/// @param changed when the file was last written to, renamed, or given other permissions
public record FileStamp(Path path, String words, long size, Instant changed) {

  /// The file at `path`, through links; empty if it cannot be looked at, or if the system does not
  /// number files.
  public static Optional<FileStamp> of(Path path) {
    try {
      Map<String, Object> now =
          Files.readAttributes(path, "unix:dev,ino,size,lastModifiedTime,ctime");
      FileTime changed = (FileTime) now.get("ctime");
      return Optional.of(
          new FileStamp(
              path,
              String.join(
                  " ",
                  now.get("dev").toString(),
                  now.get("ino").toString(),
                  now.get("size").toString(),
                  seconds((FileTime) now.get("lastModifiedTime")),
                  seconds(changed)),
              (long) now.get("size"),
              changed.toInstant()));
    } catch (IOException
        | UnsupportedOperationException
        | IllegalArgumentException
        | ClassCastException _) {
      return Optional.empty();
    }
  }

  /// Seconds since 1970 with all nine decimals.
  private static String seconds(FileTime time) {
    String nanos = Integer.toString(time.toInstant().getNano());
    return time.toInstant().getEpochSecond() + "." + "0".repeat(9 - nanos.length()) + nanos;
  }

  /// The line for this file: `66306 1234 5678 1764422400.123456789 1764422400.123456789 /srv/…`.
  String line() {
    return words + " " + path;
  }
}
