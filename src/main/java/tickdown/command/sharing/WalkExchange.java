package tickdown.command.sharing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tickdown.exchange.BackgroundExchange;
import tickdown.exchange.RunExchange;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.Steering;
import tickdown.exchange.state.Sharing;
import tickdown.git.refs.SharedRepository;
import tickdown.run.rules.Driving;
import tickdown.session.SharedWalk;
import tickdown.workplace.RunJournal;

/// The exchange of the run that is walked, if it is shared.
public final class WalkExchange implements SharedWalk, AutoCloseable {
  /// How long an operator waits to hear who drives.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Optional<RunJournal> journal;
  private final Optional<BackgroundExchange> exchange;
  private final AtomicReference<Optional<String>> item = new AtomicReference<>(Optional.empty());

  private WalkExchange(Optional<RunJournal> journal, String operator) {
    this.journal = journal;
    this.exchange = journal.flatMap(run -> exchange(run, operator));
  }

  /// Begins to exchange the run, if it is shared.
  ///
  /// @param journal empty for a run that can only be read
  public static WalkExchange begun(Optional<RunJournal> journal, String operator) {
    WalkExchange walk = new WalkExchange(journal, operator);
    walk.exchange.ifPresent(BackgroundExchange::start);
    return walk;
  }

  private Optional<BackgroundExchange> exchange(RunJournal run, String operator) {
    Path file = SharedJournal.file(run);
    return SharingFile.of(file)
        .read()
        .flatMap(sharing ->
            run.opened()
                .workplace()
                .repository()
                .map(project -> {
                  SharedRepository repository =
                      SharedRepository.of(run.opened().workplace().journals().path(), project);
                  return new BackgroundExchange(
                      new RunExchange(
                          SharedRun.of(repository, sharing),
                          run.journal(),
                          file,
                          run.opened().workplace().journals().author(operator),
                          run.opened().workplace().environment().clock()),
                      run.journal(),
                      sharing,
                      item::get);
                }));
  }

  @Override
  public Optional<Sharing> sharing() {
    return exchange.map(BackgroundExchange::now);
  }

  @Override
  public Driving driving() {
    if (exchange.isEmpty()) {
      return new Driving.Alone();
    }
    Optional<Sharing> fresh = exchange.get().confirmed(PATIENCE);
    return Steering.of(
        fresh.orElseGet(exchange.get()::now),
        fresh.isPresent(),
        journal.orElseThrow().journal().events(),
        journal.get().opened().workplace().journals().writer());
  }

  @Override
  public void at(Optional<String> id) {
    item.set(id);
  }

  @Override
  public void close() {
    exchange.ifPresent(BackgroundExchange::close);
  }
}
