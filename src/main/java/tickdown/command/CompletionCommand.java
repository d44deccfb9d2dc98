package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.session.Environment;

/// `tickdown completion`: completion for a shell.
final class CompletionCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  /// A shell for which there is a script.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private Shell shell = Shell.BASH;

  private final CommonOptions common = new CommonOptions();

  CompletionCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "completion",
            "Print a completion script for bash, zsh or fish.",
            "",
            "Examples:",
            "  source <(tickdown completion bash)",
            "  tickdown completion zsh > ~/.zfunc/_tickdown",
            "  tickdown completion fish > ~/.config/fish/completions/tickdown.fish")
        .required("SHELL", "bash, zsh or fish.", Shell.class, given -> shell = given)
        .with(common);
  }

  @Override
  public Integer call() {
    CompletionScript script = CompletionScript.of(surroundings);
    Console.of(surroundings, common.colour())
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
