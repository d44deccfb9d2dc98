package tickdown.git.refs;

/// How much is read of one writer at once.
///
/// @param commits how many of them; if there are more, none is read
/// @param blob the size of the lines of one commit, in bytes
/// @param total the size of all lines, in bytes
public record Limits(int commits, long blob, long total) {

  /// 20,000 commits, 20 MiB, 64 MiB.
  public static Limits usual() {
    return new Limits(20_000, 20L << 20, 64L << 20);
  }

  /// For what was written here: a million commits, 20 MiB, 1 GiB.
  public static Limits own() {
    return new Limits(1_000_000, 20L << 20, 1L << 30);
  }
}
