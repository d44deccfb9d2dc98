package tickdown;

/// Starts Tickdown; the only place that ends the process.
public final class Main {
  private Main() {}

  /// Runs the command that `arguments` name.
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
