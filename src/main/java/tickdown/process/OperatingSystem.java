package tickdown.process;

import java.io.File;

/// What programs can expect of a system.
public enum OperatingSystem {
  /// Linux, macOS and others in the manner of POSIX: signals, groups of processes, `/bin/sh`.
  UNIX,
  /// Windows, which has none of these.
  WINDOWS;

  /// That of this machine.
  public static OperatingSystem ofThisMachine() {
    return File.separatorChar == '\\' ? WINDOWS : UNIX;
  }
}
