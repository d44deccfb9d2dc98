package tickdown.benchmark;

/// The baseline for start-up times.
final class Hello {
  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("Hello, world.");
  }
}
