package tickdown.command;

/// `tickdown journal`: the journal itself.
final class JournalCommand implements Options {
  private final CommonOptions common = new CommonOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "journal",
            "Check a journal, or bring a damaged one back to work.",
            "",
            "Examples:",
            "  tickdown journal verify",
            "  tickdown journal salvage 1.4.0")
        .with(common);
  }
}
