package tickdown.command.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Completion scripts, generated from the commands.
///
/// @param commands all commands with their options
public record CompletionScript(List<CommandEntry> commands) {

  /// The library's script, which both bash and zsh can source.
  public String bashAndZsh() {
    CommandLine root =
        new CommandLine(
            CommandSpec.create()
                .name("tickdown")
                .addOption(flag("-h", "--help"))
                .addOption(flag("-V", "--version")));
    commands.forEach(command -> root.addSubcommand(command.name(), command.line().get()));
    return AutoComplete.bash("tickdown", root) + OfferedWords.bash();
  }

  /// A script for fish, which the library does not support.
  public String fish() {
    List<String> lines = new ArrayList<>();
    lines.add("# Completion of tickdown for fish.");
    commands.forEach(command ->
        lines.add(
            "complete -c tickdown -n __fish_use_subcommand -a %s -d '%s'"
                .formatted(command.name(), command.purpose().replace("'", "\\'"))));
    commands.forEach(command -> fish(command, lines));
    return String.join("\n", lines) + "\n" + OfferedWords.fish();
  }

  private static void fish(CommandEntry command, List<String> lines) {
    CommandLine line = command.line().get();
    String condition =
        "complete -c tickdown -n '__fish_seen_subcommand_from %s'".formatted(command.name());
    Stream.concat(
            line.getSubcommands().keySet().stream(),
            line.getCommandSpec().positionalParameters().stream()
                .flatMap(CompletionScript::choices))
        .forEach(word -> lines.add(condition + " -a " + word));
    line.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> lines.add(condition + fish(option)));
  }

  private static String fish(OptionSpec option) {
    String words = choices(option).collect(Collectors.joining(" "));
    return " -l "
        + option.longestName().substring(2)
        + (option.arity().max() > 0 ? " -r" : "")
        + (words.isEmpty() ? "" : " -f -a '" + words + "'");
  }

  /// The valid words of an option or parameter.
  private static Stream<String> choices(ArgSpec choice) {
    return choice.completionCandidates() == null
        ? Stream.empty()
        : StreamSupport.stream(choice.completionCandidates().spliterator(), false);
  }

  private static OptionSpec flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).build();
  }
}
