package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import tickdown.session.Environment;
import tickdown.text.Line;

/// Completion scripts, made from the commands themselves.
///
/// @param commands every command with its options
record CompletionScript(List<Known> commands) {

  /// A command as a shell should know it.
  ///
  /// @param words what may stand where it takes one of a few words: commands below it, choices
  record Known(String name, String purpose, List<OptionSpec> options, List<String> words) {}

  static CompletionScript of(Environment surroundings) {
    return new CompletionScript(
        Stream.of(Commands.values()).map(command -> known(command, surroundings)).toList());
  }

  private static Known known(Commands command, Environment surroundings) {
    CommandLine line = Program.commandLine(command, surroundings);
    return new Known(
        command.spelling(),
        command.purpose(),
        line.getCommandSpec().options(),
        Stream.concat(
                line.getSubcommands().keySet().stream(),
                line.getCommandSpec().positionalParameters().stream()
                    .flatMap(CompletionScript::choices))
            .toList());
  }

  /// The words that an option or parameter with a choice takes.
  private static Stream<String> choices(ArgSpec choice) {
    return choice.type().isEnum()
        ? Stream.of(choice.type().getEnumConstants())
            .map(word -> word.toString().toLowerCase(Locale.ROOT))
        : Stream.empty();
  }

  private static String joined(ArgSpec choice) {
    return choices(choice).collect(Collectors.joining(" "));
  }

  /// The options that take one of a few words.
  private static Stream<OptionSpec> choosing(Known known) {
    return known.options().stream().filter(option -> option.type().isEnum());
  }

  List<Line> bash() {
    List<String> lines = new ArrayList<>();
    lines.add("# Completion of tickdown for bash.");
    lines.add("_tickdown() {");
    lines.add("  local word=\"${COMP_WORDS[COMP_CWORD]}\" words=\"\"");
    lines.add("  if [ \"$COMP_CWORD\" -eq 1 ]; then");
    lines.add("    words=\"" + names() + " --help --version\"");
    lines.add("  else");
    lines.add("    case \"${COMP_WORDS[1]}\" in");
    commands.forEach(
        known -> lines.add("      %s) words=\"%s\" ;;".formatted(known.name(), words(known))));
    lines.add("    esac");
    lines.add("    case \"${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}\" in");
    commands.forEach(known ->
        choosing(known)
            .forEach(option ->
                lines.add(
                    "      '%s %s') words=\"%s\" ;;"
                        .formatted(known.name(), option.longestName(), joined(option)))));
    lines.add("    esac");
    lines.add("  fi");
    lines.add("  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))");
    lines.add("}");
    lines.add("complete -o default -F _tickdown tickdown");
    return asLines(lines);
  }

  List<Line> zsh() {
    List<String> lines = new ArrayList<>();
    lines.add("#compdef tickdown");
    lines.add("# Completion of tickdown for zsh.");
    lines.add("_tickdown() {");
    lines.add("  local -a commands");
    lines.add("  commands=(");
    commands.forEach(known ->
        lines.add("    '%s:%s'".formatted(known.name(), known.purpose().replace("'", ""))));
    lines.add("  )");
    lines.add("  if (( CURRENT == 2 )); then");
    lines.add("    _describe 'command' commands");
    lines.add("    _files");
    lines.add("    return");
    lines.add("  fi");
    lines.add("  case \"$words[2] $words[CURRENT-1]\" in");
    commands.forEach(known ->
        choosing(known)
            .forEach(option ->
                lines.add(
                    "    '%s %s') compadd -- %s; return ;;"
                        .formatted(known.name(), option.longestName(), joined(option)))));
    lines.add("  esac");
    lines.add("  case $words[2] in");
    commands.forEach(
        known -> lines.add("    %s) compadd -- %s ;;".formatted(known.name(), words(known))));
    lines.add("  esac");
    lines.add("  _files");
    lines.add("}");
    lines.add("if [ \"$funcstack[1]\" = \"_tickdown\" ]; then");
    lines.add("  _tickdown \"$@\"");
    lines.add("else");
    lines.add("  compdef _tickdown tickdown");
    lines.add("fi");
    return asLines(lines);
  }

  List<Line> fish() {
    List<String> lines = new ArrayList<>();
    lines.add("# Completion of tickdown for fish.");
    commands.forEach(known ->
        lines.add(
            "complete -c tickdown -n __fish_use_subcommand -a %s -d '%s'"
                .formatted(known.name(), known.purpose().replace("'", ""))));
    commands.forEach(known -> fish(known, lines));
    return asLines(lines);
  }

  private static void fish(Known known, List<String> lines) {
    String condition =
        "complete -c tickdown -n '__fish_seen_subcommand_from %s'".formatted(known.name());
    known.words().forEach(word -> lines.add(condition + " -a " + word));
    known
        .options()
        .forEach(option ->
            lines.add(
                condition
                    + " -l "
                    + option.longestName().substring(2)
                    + (option.arity().max() > 0 ? " -r" : "")
                    + (option.type().isEnum() ? " -f -a '" + joined(option) + "'" : "")));
  }

  private String names() {
    return commands.stream().map(Known::name).collect(Collectors.joining(" "));
  }

  private static String words(Known known) {
    return Stream.concat(
            known.words().stream(), known.options().stream().map(OptionSpec::longestName))
        .collect(Collectors.joining(" "));
  }

  private static List<Line> asLines(List<String> lines) {
    return lines.stream().map(Line::of).toList();
  }
}
