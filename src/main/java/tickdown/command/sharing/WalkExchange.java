package tickdown.command.sharing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tickdown.exchange.BackgroundExchange;
import tickdown.exchange.RunExchange;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.git.refs.SharedRepository;
import tickdown.workplace.RunJournal;

/// The exchange of the run that is walked, if it is shared.
public final class WalkExchange implements AutoCloseable {
  private final Optional<BackgroundExchange> exchange;
  private final AtomicReference<Optional<String>> item = new AtomicReference<>(Optional.empty());

  private WalkExchange(Optional<RunJournal> journal, String operator) {
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

  /// What is known of the exchange; empty if the run is not shared.
  public Optional<Sharing> now() {
    return exchange.map(BackgroundExchange::now);
  }

  /// Says at which item the operator is.
  public void at(Optional<String> id) {
    item.set(id);
  }

  @Override
  public void close() {
    exchange.ifPresent(BackgroundExchange::close);
  }
}
