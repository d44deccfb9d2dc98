package tickdown.command.options;

/// How a walk is displayed.
public final class DisplayOptions {
  private boolean plain;
  private boolean ascii;

  public void declare(Arguments arguments) {
    arguments
        .flag(
            "--plain",
            "Use plain lines, for screen readers, slow connections, scripts and expect.",
            () -> plain = true)
        .flag("--ascii", "Use only ASCII characters on the screen.", () -> ascii = true);
  }

  /// Whether plain lines were requested.
  public boolean isPlain() {
    return plain;
  }

  /// Whether ASCII was requested.
  public boolean isAscii() {
    return ascii;
  }
}
