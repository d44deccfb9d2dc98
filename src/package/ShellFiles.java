import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a shell and `man` find in the `share` folder of a program, all printed by the program
/// itself: the man page, and completion for bash, zsh and fish.
final class ShellFiles {
  private final Path home;
  private final Path share;

  ShellFiles(Path home) {
    this.home = home;
    this.share = home.resolve("share");
  }

  void write() throws Exception {
    write("man/man1/tickdown.1", printed("tickdown.command.Manual"));
    var main = "tickdown.Main";
    // The files are read by a shell that runs already.
    var bash = withoutFirstLine(printed(main, "completion", "bash"));
    write("bash-completion/completions/tickdown", bash);
    write("fish/vendor_completions.d/tickdown.fish", printed(main, "completion", "fish"));
    // zsh reads the file when it first completes the command. The script only registers its
    // function for the next time, so that is called at once.
    write(
        "zsh/site-functions/_tickdown",
        "#compdef tickdown\n"
            + withoutFirstLine(printed(main, "completion", "zsh"))
            + "\n_bash_complete -o default -F _tickdown\n");
  }

  private void write(String name, String text) throws IOException {
    var file = share.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String printed(String program, String... arguments) throws Exception {
    var java = home.resolve("runtime/bin/java").toString();
    var command = new ArrayList<>(List.of(java, "-m", "tickdown/" + program));
    command.addAll(List.of(arguments));
    return Tool.run(Path.of("."), Map.of("LC_ALL", "C.UTF-8", "TICKDOWN_COLOR", "never"), command);
  }

  private static String withoutFirstLine(String text) {
    return text.lines().skip(1).collect(Collectors.joining("\n", "", "\n"));
  }
}
