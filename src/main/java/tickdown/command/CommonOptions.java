package tickdown.command;

/// What every command understands.
final class CommonOptions implements Options {
  private Console.Colour colour = Console.Colour.AUTO;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .choice(
            "--color",
            "WHEN",
            "Colours: auto (the default), always or never. NO_COLOR is honoured.",
            Console.Colour.class,
            given -> colour = given)
        .help("-h, --help", "Show this help.");
  }

  Console.Colour colour() {
    return colour;
  }
}
