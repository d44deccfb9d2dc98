package tickdown.command.options;

import java.util.List;

/// The options of all commands.
public final class CommonOptions {
  private ColourChoice colour = ColourChoice.AUTO;

  public void declare(Arguments arguments) {
    arguments
        .choice(
            "--color",
            "WHEN",
            "Use colours: auto (default), always or never. NO_COLOR is honoured.",
            List.of(ColourChoice.values()),
            given -> colour = given)
        .help("-h, --help", "Show this help.");
  }

  public ColourChoice colour() {
    return colour;
  }
}
