package tickdown.command;

/// What every command understands.
final class CommonOptions implements Options {
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .choice(
            "--color",
            "WHEN",
            "Colours: auto (the default), always or never. NO_COLOR is honoured.",
            Terminal.Colour.class,
            given -> colour = given)
        .help("-h, --help", "Show this help.");
  }

  Terminal.Colour colour() {
    return colour;
  }
}
