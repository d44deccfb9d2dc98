package tickdown.exchange;

import tickdown.git.refs.Trouble;
import tickdown.text.Line;
import tickdown.text.Plural;

/// Why an exchange with a remote did not succeed, as a sentence and what helps.
///
/// @param sentence without its full stop
public record TroubleText(Line sentence, Line hint) {

  /// The words for what happened with the remote of that name.
  public static TroubleText of(Trouble trouble, String remote) {
    return switch (trouble.kind()) {
      case RACED ->
          new TroubleText(
              Line.of("someone else was faster at %s", remote), Line.of("`tickdown sync` again"));
      case REFUSED ->
          new TroubleText(
              Line.of("%s refused the push%s", remote, words(trouble)),
              Line.of(
                  "ask who manages %s; `tickdown share --branch` shares it as branches", remote));
      case HIDDEN_REFS ->
          new TroubleText(
              Line.of("%s accepts branches and tags only", remote),
              Line.of("share it as branches: `tickdown share --branch`"));
      case READ_ONLY ->
          new TroubleText(
              Line.of("%s can be read but not written%s", remote, words(trouble)),
              Line.of("ask for write access, or choose another remote with `--remote`"));
      case NO_CREDENTIALS ->
          new TroubleText(
              Line.of("%s did not accept your credentials%s", remote, words(trouble)),
              Line.of("try `git push %s`; `tickdown sync` can ask for a password", remote));
      case OFFLINE ->
          new TroubleText(
              Line.of("cannot reach %s%s", remote, words(trouble)),
              Line.of("you can go on; the next exchange catches up"));
      case LATE ->
          new TroubleText(
              Line.of("%s did not answer in time", remote),
              Line.of(
                  "you can go on; the next exchange catches up. `git ls-remote %s` shows whether"
                      + " it answers at all",
                  remote));
      case TOO_LARGE ->
          new TroubleText(
              Line.of("%s sent more than an exchange may hold", remote),
              Line.of("`tickdown sync` again tells whose lines they are"));
      case NO_REMOTE ->
          new TroubleText(
              trouble.words().text().isEmpty()
                  ? Line.of("this repository has no remote to share with")
                  : noRemote(trouble.words(), remote),
              Line.of("`git remote -v` lists the remotes"));
      case TRANSPORT ->
          new TroubleText(
              Line.of("%s has an address that is not used for sharing", remote),
              Line.of("https, ssh, git and file are"));
      case NO_GIT ->
          new TroubleText(Line.of("git is not installed"), Line.of("install git, then try again"));
      case FOREIGN_REPOSITORY ->
          new TroubleText(
              Line.of("this repository belongs to another user"),
              Line.of("see `safe.directory` in `git help config`"));
      case NOT_SIGNED ->
          new TroubleText(
              Line.of("git could not sign%s", words(trouble)),
              Line.of("see `commit.gpgSign` in `git help config`"));
      case NO_FOLDER ->
          new TroubleText(
              Line.of("the folder beside the journals cannot be written%s", words(trouble)),
              Line.of("check its permissions, and the space on the disk"));
      case MADE_ANEW ->
          new TroubleText(
              Line.of("the repository beside the journals was damaged and has been made anew"),
              Line.of("`tickdown sync` again"));
      case KILLED ->
          new TroubleText(
              Line.of("git was killed before it had finished"), Line.of("`tickdown sync` again"));
      case OTHER ->
          new TroubleText(
              Line.of("git failed%s", words(trouble)), Line.of("try `git fetch %s`", remote));
    };
  }

  /// Lines that the journal has lost are at the remote.
  static TroubleText missing(long lines, String remote) {
    return new TroubleText(
        Line.of("%s missing here that %s has", Plural.of(lines, "event is", "events are"), remote),
        Line.of("`tickdown journal salvage` restores what was shared"));
  }

  /// Not configured, or nothing is where its address points to.
  private static Line noRemote(Line words, String remote) {
    return words.text().equals(remote)
        ? Line.of("there is no remote %s", remote)
        : Line.of("cannot find %s: %s", remote, words);
  }

  private static Line words(Trouble trouble) {
    return trouble.words().text().isEmpty() ? Line.empty() : Line.of(": %s", trouble.words());
  }
}
