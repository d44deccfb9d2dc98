package tickdown.command.sharing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tickdown.exchange.BackgroundExchange;
import tickdown.exchange.RunExchange;
import tickdown.exchange.SharingFile;
import tickdown.exchange.Steering;
import tickdown.exchange.state.Sharing;
import tickdown.journal.Journal;
import tickdown.run.rules.Driving;
import tickdown.session.SharedWalk;
import tickdown.workplace.Workplace;

/// The exchange of the run that is walked: from the beginning if it is shared then, else as soon as
/// it is shared from another terminal.
public final class WalkExchange implements SharedWalk, AutoCloseable {
  /// How long an operator waits to hear who drives.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// How often to look whether the run is shared meanwhile.
  private static final Duration GLANCE = Duration.ofSeconds(2);

  /// An exchange, and the journal that it is about.
  private record Going(BackgroundExchange exchange, Journal journal) {}

  private final Supplier<Optional<Journal>> journal;
  private final Workplace workplace;
  private final Supplier<String> operator;
  private final AtomicReference<Optional<String>> item = new AtomicReference<>(Optional.empty());
  private Optional<Going> going = Optional.empty();
  private long looked = System.nanoTime();

  private WalkExchange(
      Supplier<Optional<Journal>> journal, Workplace workplace, Supplier<String> operator) {
    this.journal = journal;
    this.workplace = workplace;
    this.operator = operator;
  }

  /// Begins to exchange the run, if it is shared.
  ///
  /// @param journal supplies the journal; empty for a run that can only be read, or has not begun
  public static WalkExchange begun(
      Supplier<Optional<Journal>> journal, Workplace workplace, Supplier<String> operator) {
    WalkExchange walk = new WalkExchange(journal, workplace, operator);
    walk.look();
    return walk;
  }

  private void look() {
    looked = System.nanoTime();
    going =
        journal
            .get()
            .flatMap(open ->
                SharingFile.of(open.contents().file())
                    .read()
                    .filter(_ -> workplace.repository().isPresent())
                    .map(sharing -> going(open, sharing)));
    going.map(Going::exchange).ifPresent(BackgroundExchange::start);
  }

  private Going going(Journal open, Sharing sharing) {
    RunExchange exchange =
        new RunExchange(
            SharedRepositories.run(workplace, sharing),
            open,
            workplace.journals().author(operator.get()),
            workplace.environment().clock());
    return new Going(new BackgroundExchange(exchange, open, sharing, item::get), open);
  }

  @Override
  public Optional<Sharing> sharing() {
    return going.map(each -> each.exchange().now());
  }

  @Override
  public Driving driving() {
    if (going.isEmpty()) {
      look();
    }
    if (going.isEmpty()) {
      return new Driving.Alone();
    }
    BackgroundExchange exchange = going.get().exchange();
    Optional<Sharing> fresh = exchange.confirmed(PATIENCE);
    return Steering.of(
        fresh.orElseGet(exchange::now),
        fresh.isPresent(),
        going.get().journal().events(),
        workplace.journals().writer());
  }

  @Override
  public void at(Optional<String> id) {
    item.set(id);
    if (going.isEmpty() && System.nanoTime() - looked > GLANCE.toNanos()) {
      look();
    }
  }

  @Override
  public void close() {
    going.map(Going::exchange).ifPresent(BackgroundExchange::close);
  }
}
