package tickdown.command.options;

import tickdown.session.Environment;

/// How a walk is displayed.
public final class DisplayOptions {
  private boolean plain;
  private boolean ascii;

  public void declare(Arguments arguments) {
    arguments
        .flag(
            "--plain",
            "Use plain lines, for screen readers, slow connections, scripts and expect."
                + " TICKDOWN_PLAIN=1 or ACCESSIBLE=1 does the same.",
            () -> plain = true)
        .flag("--ascii", "Use only ASCII characters on the screen.", () -> ascii = true);
  }

  /// Whether plain lines were requested, by the option or by a variable.
  public boolean isPlain(Environment environment) {
    return plain || isOn(environment, "ACCESSIBLE");
  }

  private static boolean isOn(Environment environment, String name) {
    return environment
        .variable(name)
        .filter(value -> !value.equals("0") && !value.equalsIgnoreCase("false"))
        .isPresent();
  }

  /// Whether ASCII was requested.
  public boolean isAscii() {
    return ascii;
  }
}
