package tickdown.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `tickdown journal`: the journal itself.
@Command(
    name = "journal",
    description = "Check a journal, or bring a damaged one back to work.",
    footer = {"", "Examples:", "  tickdown journal verify", "  tickdown journal salvage 1.4.0"})
final class JournalCommand {
  @Mixin private CommonOptions common = new CommonOptions();
}
