package tickdown.workplace;

import java.util.Optional;
import tickdown.git.Repository;

/// The commit that is checked out while answers are recorded.
///
/// @param notice that it is not known, if git was too late, in lower case without a full stop
public record CheckedOut(Optional<String> commit, Optional<String> notice) {

  /// That of a workplace; may have to ask git.
  public static CheckedOut in(Workplace workplace) {
    return workplace
        .repository()
        .map(Repository::checkedOut)
        .map(CheckedOut::of)
        .orElseGet(() -> new CheckedOut(Optional.empty(), Optional.empty()));
  }

  private static CheckedOut of(Repository.Answer answer) {
    return switch (answer) {
      case Repository.Answer.Given(Optional<String> commit) ->
          new CheckedOut(commit, Optional.empty());
      case Repository.Answer.Late() ->
          new CheckedOut(
              Optional.empty(),
              Optional.of(
                  "git did not answer within %s seconds, so the commit is not recorded"
                      .formatted(Repository.PATIENCE.toSeconds())));
    };
  }
}
