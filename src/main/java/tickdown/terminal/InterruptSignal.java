package tickdown.terminal;

/// Sends INT to this process, for consoles that report Ctrl-C as a key.
final class InterruptSignal {
  private InterruptSignal() {}

  /// Whoever handles INT at the moment is called; if nobody does, the JVM ends with exit code 130.
  ///
  /// Like JLine, it uses by name what the JDK has for signals: the compiler warns about it.
  static void raise() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      signal
          .getMethod("raise", signal)
          .invoke(null, signal.getConstructor(String.class).newInstance("INT"));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
