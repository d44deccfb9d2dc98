package tickdown.session;

import java.util.Optional;
import tickdown.exchange.state.Sharing;
import tickdown.run.rules.Driving;

/// What a walk has to do with other operators, if its run is shared.
public interface SharedWalk {

  /// The walk of a run that nobody shares.
  SharedWalk ALONE =
      new SharedWalk() {
        @Override
        public Optional<Sharing> sharing() {
          return Optional.empty();
        }

        @Override
        public Driving driving() {
          return new Driving.Alone();
        }

        @Override
        public void at(Optional<String> item) {}
      };

  /// What is known of the exchange now; empty if the run is not shared.
  Optional<Sharing> sharing();

  /// Who drives; asks the remote, which takes a moment.
  Driving driving();

  /// Says at which item the operator is.
  void at(Optional<String> item);
}
