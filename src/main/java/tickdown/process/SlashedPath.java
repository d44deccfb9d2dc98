package tickdown.process;

import java.nio.file.Path;

/// A path as git and journals have it on every system: with slashes.
public final class SlashedPath {
  private SlashedPath() {}

  /// `C:\src\shop` as `C:/src/shop`; a backslash in a name of another system stays.
  public static String of(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
