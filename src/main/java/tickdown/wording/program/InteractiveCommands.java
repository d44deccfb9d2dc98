package tickdown.wording.program;

import java.util.List;

/// The commands that ask something, or open an editor or a pager, so that they need a terminal.
///
///     git commit                 yes: opens an editor
///     git commit -am Release     no: -m has the message
///     sudo systemctl reload lamp yes: asks for a password
public final class InteractiveCommands {

  /// One command per line; after `unless`, options with which it asks nothing. An option of one
  /// letter also counts together with others: `-am`.
  private static final String LIST =
      """
      git commit unless -m -F -C --message --file --no-edit --reuse-message --fixup
      git tag -a unless -m -F --message --file
      git tag -s unless -m -F --message --file
      git rebase -i
      git rebase --interactive
      git add -i
      git add -p
      git add --patch
      git mergetool
      git difftool
      git send-email unless --confirm=never
      gh auth login unless --with-token
      gh release create unless --notes --notes-file --generate-notes --notes-from-tag
      gh pr create unless --body --body-file --fill
      npm login
      npm adduser
      npm init unless -y --yes
      npm publish unless --otp
      docker login unless --password-stdin
      podman login unless --password-stdin
      cargo login
      twine upload unless --non-interactive
      aws configure
      aws sso login
      az login
      gcloud auth login
      heroku login
      fly auth login
      vercel login
      netlify login
      ssh
      sftp
      ssh-add
      ssh-copy-id
      ssh-keygen
      sudo unless -n --non-interactive
      doas unless -n
      su
      passwd
      gpg unless --batch
      gpg2 unless --batch
      vi
      vim
      nvim
      view
      vimdiff
      emacs unless --batch
      nano
      pico
      micro
      ed
      less
      more
      most
      man
      top
      htop
      tig
      lazygit
      tmux
      screen
      psql unless -c -f --command --file
      mysql unless -e --execute
      sqlite3
      ftp
      telnet
      read
      select
      dialog
      whiptail
      fzf
      """;

  private static final String UNLESS = "unless";

  /// @param program its name
  /// @param beginning the words after it
  /// @param exceptions the options with which it asks nothing
  private record Known(String program, List<String> beginning, List<String> exceptions) {
    static Known of(String line) {
      List<String> words = CommandWords.of(line);
      int end = words.contains(UNLESS) ? words.indexOf(UNLESS) : words.size();
      return new Known(
          words.getFirst(),
          words.subList(1, end),
          words.subList(Math.min(end + 1, words.size()), words.size()));
    }

    boolean is(String name, List<String> rest) {
      return name.equals(program)
          && CommandWords.begins(rest, beginning)
          && after(rest).stream().noneMatch(this::isException);
    }

    /// What follows the beginning: before it, `-C` is a folder.
    private List<String> after(List<String> rest) {
      return beginning.isEmpty()
          ? rest
          : rest.subList(rest.indexOf(beginning.getLast()) + 1, rest.size());
    }

    private boolean isException(String word) {
      return exceptions.stream()
          .anyMatch(option ->
              word.equals(option) || word.startsWith(option + "=") || isAmong(option, word));
    }

    /// Whether an option of one letter is one of several: `-m` in `-am`.
    private static boolean isAmong(String option, String word) {
      return option.length() == 2
          && word.startsWith("-")
          && !word.startsWith("--")
          && word.indexOf(option.charAt(1)) > 0;
    }
  }

  private InteractiveCommands() {}

  /// Whether `script`, one command or several, has one that asks something.
  public static boolean has(String script) {
    List<Known> all = LIST.lines().map(Known::of).toList();
    return CommandWords.commands(script).anyMatch(command -> is(CommandWords.of(command), all));
  }

  /// A prefix may be such a command itself, such as `sudo`.
  private static boolean is(List<String> words, List<Known> all) {
    if (words.isEmpty()) {
      return false;
    }
    List<String> rest = words.subList(1, words.size());
    String name = CommandWords.name(words.getFirst());
    return all.stream().anyMatch(known -> known.is(name, rest))
        || (CommandWords.isPrefix(words.getFirst()) && is(rest, all));
  }
}
