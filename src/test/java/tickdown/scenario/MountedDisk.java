package tickdown.scenario;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;

/// A separate small file system, or a read-only one, until it is closed.
record MountedDisk(Sandbox sandbox, Path folder, String undo) implements AutoCloseable {

  /// Makes `folder` read-only: by mounting if that is permitted, otherwise by its permissions.
  static MountedDisk readOnly(Sandbox sandbox, Path folder) {
    return mounted(sandbox, folder, "ro")
        ? new MountedDisk(sandbox, folder, "umount")
        : permitted(sandbox, folder);
  }

  /// Makes `folder` a disk of the given size in KiB; skips the test if that is not permitted.
  static MountedDisk ofKibibytes(int size, Sandbox sandbox, Path folder) {
    RequiredTool.MOUNT.demanded();
    assumeTrue(mounted(sandbox, folder, "size=" + size + "k"), "this needs the right to mount");
    return new MountedDisk(sandbox, folder, "umount");
  }

  private static boolean mounted(Sandbox sandbox, Path folder, String options) {
    return new ProgramStart(
                sandbox,
                List.of("mount", "-t", "tmpfs", "-o", options, "tickdown", folder.toString()))
            .run()
            .whatever()
            .exitCode()
        == 0;
  }

  private static MountedDisk permitted(Sandbox sandbox, Path folder) {
    assumeTrue(
        !"root".equals(System.getProperty("user.name")), "permissions do not count for root");
    sandbox.shell("chmod 500 " + folder).succeeds();
    return new MountedDisk(sandbox, folder, "chmod 700");
  }

  @Override
  public void close() {
    sandbox.shell(undo + " " + folder).succeeds();
  }
}
