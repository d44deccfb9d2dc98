package tickdown.command.sharing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tickdown.exchange.BackgroundExchange;
import tickdown.exchange.RunExchange;
import tickdown.exchange.SharingFile;
import tickdown.exchange.Steering;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Sharing;
import tickdown.journal.Journal;
import tickdown.run.rules.Driving;
import tickdown.session.SharedWalk;
import tickdown.workplace.Workplace;

/// The exchange of the run that is walked: from the beginning if it is shared then, else as soon as
/// it is shared from another terminal, until it is unshared there.
public final class WalkExchange implements SharedWalk, AutoCloseable {
  /// How long an operator waits to hear who drives.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// How long one exchange takes at most, and another one that is under way before it.
  private static final Duration LIMIT = Duration.ofSeconds(40);

  /// An exchange, and the journal that it is about.
  private record Going(BackgroundExchange exchange, Journal journal) {}

  private final Supplier<Optional<Journal>> journal;
  private final Workplace workplace;
  private final Supplier<String> operator;
  private final AtomicReference<Optional<String>> item = new AtomicReference<>(Optional.empty());
  private volatile Optional<Going> going = Optional.empty();

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

  private synchronized void look() {
    if (going.isPresent() && !going.get().exchange().isEnded()) {
      return;
    }
    going.map(Going::exchange).ifPresent(BackgroundExchange::close);
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

  private String writer() {
    return workplace.journals().writer();
  }

  /// The exchange, begun only now if the run was shared meanwhile, or is shared otherwise.
  private Optional<Going> current() {
    look();
    return going;
  }

  @Override
  public Optional<Sharing> sharing() {
    if (going.filter(each -> each.exchange().isEnded()).isPresent()) {
      look();
    }
    return going.map(each -> each.exchange().now());
  }

  @Override
  public Driving known() {
    return current()
        .map(each -> steering(each, each.exchange().now(), true))
        .orElseGet(Driving.Alone::new);
  }

  private Driving steering(Going of, Sharing sharing, boolean isFresh) {
    return Steering.of(sharing, isFresh, of.journal().events(), writer());
  }

  @Override
  public void at(Optional<String> id) {
    item.set(id);
  }

  @Override
  public Driving driving() {
    Optional<Going> asked = current();
    if (asked.isEmpty()) {
      return new Driving.Alone();
    }
    Optional<Sharing> fresh = asked.get().exchange().confirmed(PATIENCE);
    if (asked.get().exchange().isEnded()) {
      return driving();
    }
    return steering(asked.get(), fresh.orElseGet(asked.get().exchange()::now), fresh.isPresent());
  }

  @Override
  public DriverChange changed(DriverWish wish) {
    return current().map(each -> each.exchange().changed(wish)).orElseGet(DriverChange.Unheld::new);
  }

  @Override
  public Optional<Sharing> exchanged() {
    return current()
        .map(each -> each.exchange().confirmed(LIMIT).orElseGet(() -> each.exchange().now()));
  }

  @Override
  public void close() {
    going.map(Going::exchange).ifPresent(BackgroundExchange::close);
  }
}
