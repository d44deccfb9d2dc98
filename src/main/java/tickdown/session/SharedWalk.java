package tickdown.session;

import java.util.Optional;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
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
        public Driving known() {
          return new Driving.Alone();
        }

        @Override
        public void at(Optional<String> item) {}

        @Override
        public Driving driving() {
          return known();
        }

        @Override
        public DriverChange changed(DriverWish wish) {
          return new DriverChange.Unheld();
        }

        @Override
        public Optional<Sharing> exchanged() {
          return sharing();
        }
      };

  /// What is known of the exchange now; empty if the run is not shared.
  Optional<Sharing> sharing();

  /// Who drives, as far as the last exchange knew.
  Driving known();

  /// Says at which item the operator is.
  void at(Optional<String> item);

  /// Who drives now. Like all that follow, this asks the remote and takes a while; called by
  /// another thread.
  Driving driving();

  /// Takes the lease, takes it over, or leaves it.
  DriverChange changed(DriverWish wish);

  /// Exchanges the run; what is known then.
  Optional<Sharing> exchanged();
}
