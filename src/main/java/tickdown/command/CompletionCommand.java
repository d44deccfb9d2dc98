package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tickdown.session.Surroundings;

/// `tickdown completion`: completion for a shell.
@Command(
    name = "completion",
    description = "Print a completion script for bash, zsh or fish.",
    footer = {
      "",
      "Examples:",
      "  source <(tickdown completion bash)",
      "  tickdown completion zsh > ~/.zfunc/_tickdown",
      "  tickdown completion fish > ~/.config/fish/completions/tickdown.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  /// A shell for which there is a script.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.BASH;

  @Mixin private CommonOptions common = new CommonOptions();

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CompletionScript script = CompletionScript.of(surroundings);
    Terminal.of(surroundings, common.colour())
        .output()
        .say(
            switch (shell) {
              case BASH -> script.bash();
              case ZSH -> script.zsh();
              case FISH -> script.fish();
            });
    return ExitCode.FINE;
  }
}
