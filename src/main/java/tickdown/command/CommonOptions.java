package tickdown.command;

import picocli.CommandLine.Option;

/// What every command understands.
final class CommonOptions {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "AUTO",
      description = "Colours: auto (the default), always or never. NO_COLOR is honoured.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  Terminal.Colour colour() {
    return colour;
  }
}
