package tickdown.command.sharing;

import java.util.Optional;
import tickdown.exchange.SharedRun;
import tickdown.exchange.TroubleText;
import tickdown.exchange.state.Sharing;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;
import tickdown.git.refs.Trouble;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// The repository through which the runs of a workplace are exchanged.
final class SharedRepositories {
  private SharedRepositories() {}

  /// That of a workplace; fails outside of git repositories.
  static SharedRepository of(Workplace workplace) {
    return workplace
        .repository()
        .map(project -> SharedRepository.of(workplace.journals().path(), project))
        .orElseThrow(() ->
            new Failure(
                Line.of("%s is not in a git repository", workplace.base()),
                "a run is shared through the remote of its repository"));
  }

  /// The run of a workplace that is shared like this.
  static SharedRun run(Workplace workplace, Sharing sharing) {
    return SharedRun.of(of(workplace), sharing);
  }

  /// The result of a reply; fails with its trouble if it has none.
  ///
  /// @param remote the name of the remote
  static <T> T done(Reply<T> reply, String remote) {
    return switch (reply) {
      case Reply.Done<T>(T result) -> result;
      case Reply.Failed<T>(Trouble trouble) -> {
        TroubleText text = TroubleText.of(trouble, remote);
        throw new Failure(text.sentence(), text.hint());
      }
    };
  }

  /// Fails with what kept the file beside the journal from being written, if something did.
  static void written(Optional<String> problem) {
    problem.ifPresent(why -> {
      throw new Failure(
          Line.of("cannot write beside the journal: %s", why),
          "check the permissions of the folder, and the space on the disk");
    });
  }
}
