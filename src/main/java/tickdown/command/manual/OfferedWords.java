package tickdown.command.manual;

import java.util.List;
import java.util.stream.Collectors;

/// The parts of completion scripts that ask the program what to offer: items, runs, phases and
/// bundled checklists.
///
/// The words come from files, so no script may evaluate them: bash reads them one by one instead of
/// through `compgen -W`, which performs substitutions.
final class OfferedWords {

  /// What is offered as the arguments of some commands.
  private record OfCommands(String kind, List<String> commands) {}

  /// What is offered as the value of an option.
  private record OfOption(String kind, List<String> names) {}

  private static final List<OfCommands> COMMANDS =
      List.of(
          new OfCommands("outstanding", List.of("tick", "na", "skip", "defer", "fail")),
          new OfCommands("items", List.of("reopen", "comment", "decide")),
          new OfCommands("runs", List.of("resume")),
          new OfCommands("checklists", List.of("init")));

  private static final List<OfOption> OPTIONS =
      List.of(
          new OfOption("runs", List.of("-r", "--release")),
          new OfOption("phases", List.of("--phase")));

  private OfferedWords() {}

  /// A function around that of the library, for bash and zsh.
  static String bash() {
    String options =
        OPTIONS.stream()
            .map(each ->
                "    %s) _tickdown_offer %s; return ;;\n"
                    .formatted(String.join("|", each.names()), each.kind()))
            .collect(Collectors.joining());
    String commands =
        COMMANDS.stream()
            .map(each ->
                "    %s) _tickdown_offer %s ;;\n"
                    .formatted(String.join("|", each.commands()), each.kind()))
            .collect(Collectors.joining());
    return """

    # Offers the words of one kind that begin like the current one. They are never evaluated.
    function _tickdown_offer() {
      local current=${COMP_WORDS[COMP_CWORD]} word i
      local -a run
      run=()
      for ((i = 2; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i - 1]} in
        -r | --release | --checklist | --state-dir) run+=("${COMP_WORDS[i - 1]}" "${COMP_WORDS[i]}") ;;
        esac
      done
      COMPREPLY=()
      while IFS= read -r word; do
        if [[ "${word:0:${#current}}" == "$current" ]]; then
          COMPREPLY+=("$word")
        fi
      done < <(tickdown complete-words "$1" "${run[@]}" 2>/dev/null)
    }

    function _tickdown() {
      case ${COMP_WORDS[COMP_CWORD - 1]} in
    """
        + options
        + """
          esac
          if [[ "${COMP_WORDS[COMP_CWORD]}" == -* ]] || ((COMP_CWORD < 2)); then
            _complete_tickdown
            return
          fi
          case ${COMP_WORDS[1]} in
        """
        + commands
        + """
            journal)
              if ((COMP_CWORD > 2)); then
                _tickdown_offer runs
              else
                _complete_tickdown
              fi
              ;;
            attach)
              if ((COMP_CWORD > 2)); then
                COMPREPLY=()
              else
                _tickdown_offer items
              fi
              ;;
            run|start|show|lint|trust|untrust)
              _complete_tickdown
              # What picocli generates switches file names off; a checklist is a file.
              if [[ -n "$BASH_VERSION" ]] && ((${#COMPREPLY[@]} == 0)); then
                compopt -o default
              fi
              ;;
            *) _complete_tickdown ;;
          esac
        }

        complete -F _tickdown -o default tickdown
        """;
  }

  /// The same for fish, which shows descriptions.
  static String fish() {
    String options =
        OPTIONS.stream()
            .map(each ->
                "complete -c tickdown -n '__tickdown_after %s' -f -a '(__tickdown_offer %s)'\n"
                    .formatted(String.join(" ", each.names()), each.kind()))
            .collect(Collectors.joining());
    String commands =
        COMMANDS.stream()
            .map(each ->
                "complete -c tickdown -n '__fish_seen_subcommand_from %s' -f -a '(__tickdown_offer %s)'\n"
                    .formatted(String.join(" ", each.commands()), each.kind()))
            .collect(Collectors.joining());
    return """
    function __tickdown_offer
        set -l run
        set -l before
        for word in (commandline -opc)
            if contains -- "$before" -r --release --checklist --state-dir
                set -a run $before $word
            end
            set before $word
        end
        tickdown complete-words $argv --described $run 2>/dev/null | string replace '  ' \\t
    end
    function __tickdown_after
        set -l words (commandline -opc)
        contains -- "$words[-1]" $argv
    end
    """
        + options
        + commands
        + "complete -c tickdown -n '__fish_seen_subcommand_from attach' -a"
        + " '(__tickdown_offer items)'\n"
        + "complete -c tickdown -n '__fish_seen_subcommand_from verify salvage' -f -a"
        + " '(__tickdown_offer runs)'\n";
  }
}
