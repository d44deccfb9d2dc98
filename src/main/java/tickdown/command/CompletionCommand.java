package tickdown.command;

import java.util.List;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.manual.CompletionScript;
import tickdown.command.options.Arguments;
import tickdown.text.Line;

/// `tickdown completion`: a completion script for a shell.
final class CompletionCommand implements Command {

  /// A supported shell.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private Shell shell = Shell.BASH;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("SHELL", "bash, zsh or fish.", List.of(Shell.values()), given -> shell = given)
        .footer(
            "",
            "Examples:",
            "  source <(tickdown completion bash)",
            "  source <(tickdown completion zsh)",
            "  tickdown completion fish > ~/.config/fish/completions/tickdown.fish");
  }

  @Override
  public int run(CommandContext context) {
    CompletionScript script = new CompletionScript(context.commands().get());
    String text =
        switch (shell) {
          case BASH, ZSH -> script.bashAndZsh();
          case FISH -> script.fish();
        };
    context.console().output().say(text.lines().map(Line::of).toList());
    return ExitCode.FINE;
  }
}
