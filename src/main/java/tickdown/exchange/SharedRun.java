package tickdown.exchange;

import tickdown.exchange.state.Sharing;
import tickdown.git.refs.RefPlace;
import tickdown.git.refs.Remote;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;

/// A run at a remote.
///
/// @param repository through which it is exchanged
public record SharedRun(SharedRepository repository, Remote remote, RunRefs refs) {

  /// The run that is shared like this.
  public static SharedRun of(SharedRepository repository, Sharing sharing) {
    RefPlace place = sharing.isBranch() ? RefPlace.BRANCHES : RefPlace.APART;
    return new SharedRun(
        repository, new Remote(sharing.remote()), new RunRefs(place, sharing.name()));
  }

  /// How it is shared, before the first exchange.
  public Sharing begun() {
    return Sharing.begun(remote.name(), refs.place() == RefPlace.BRANCHES, refs.run());
  }
}
