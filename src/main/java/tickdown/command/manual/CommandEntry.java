package tickdown.command.manual;

import java.util.function.Supplier;
import picocli.CommandLine;

/// A command, for documentation and completion.
///
/// @param purpose a sentence without its full stop
/// @param line the command with its options, created on demand
public record CommandEntry(String name, String purpose, Supplier<CommandLine> line) {}
