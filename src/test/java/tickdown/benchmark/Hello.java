package tickdown.benchmark;

/// What every start is compared with.
final class Hello {
  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("Hello, world.");
  }
}
