package tickdown.command.manual;

import java.util.function.Supplier;
import picocli.CommandLine;

/// A command, for those who explain or complete it.
///
/// @param purpose a sentence without its full stop
/// @param line the command with its options, made when it is asked for
public record CommandEntry(String name, String purpose, Supplier<CommandLine> line) {}
