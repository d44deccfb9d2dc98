package tickdown.command.sharing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tickdown.english.DriverText;
import tickdown.exchange.DriverSeat;
import tickdown.exchange.Exchanged;
import tickdown.exchange.RunExchange;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.Steering;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.journal.Author;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Verdict;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// The journal of a run that is exchanged by a command of the operator.
public final class SharedJournal implements AutoCloseable {
  private final RunJournal journal;
  private final RunExchange exchange;
  private final String writer;
  private Sharing sharing;

  private SharedJournal(RunJournal journal, Author author, SharedRun shared, Sharing sharing) {
    this.journal = journal;
    this.sharing = sharing;
    this.writer = author.writer();
    this.exchange =
        new RunExchange(
            shared, journal.journal(), author, journal.opened().workplace().environment().clock());
  }

  /// The selected run, which is shared already; fails if it is not.
  static SharedJournal open(RunQuery query, Workplace workplace) {
    Operator operator = Operator.of(workplace);
    RunJournal journal =
        RunJournal.of(query, workplace, CompletableFuture.completedFuture(operator));
    try {
      Sharing sharing =
          SharingFile.of(file(journal))
              .read()
              .orElseThrow(() ->
                  new Failure(
                      Line.of("%s is not shared", journal.opened().name()),
                      Line.of("`tickdown share %s` shares it", journal.opened().name())));
      SharedRun shared = SharedRepositories.run(journal.opened().workplace(), sharing);
      return new SharedJournal(journal, author(journal, operator), shared, sharing);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /// An open run that is to be shared like this.
  static SharedJournal of(RunJournal journal, Operator operator, SharedRun shared) {
    Sharing sharing =
        SharingFile.of(file(journal)).read().filter(shared.begun()::isAs).orElseGet(shared::begun);
    return new SharedJournal(journal, author(journal, operator), shared, sharing);
  }

  private static Author author(RunJournal journal, Operator operator) {
    return journal.opened().workplace().journals().author(operator.name());
  }

  /// Who drives the run of an open journal; exchanges it once if it is shared.
  ///
  /// @param told is told if the operator drove without the lease, and that has ended
  public static Driving driving(RunJournal journal, Operator operator, Consumer<Line> told) {
    Optional<Sharing> sharing = SharingFile.of(file(journal)).read();
    if (sharing.isEmpty()) {
      return new Driving.Alone();
    }
    Sharing now = refreshed(journal, operator, sharing.get(), told);
    return Steering.of(now, true, journal.journal().events(), author(journal, operator).writer());
  }

  /// What is known of a shared run after an exchange, whether that succeeded or not.
  ///
  /// @param told is told if the operator drove without the lease, and that has ended
  static Sharing refreshed(
      RunJournal journal, Operator operator, Sharing sharing, Consumer<Line> told) {
    SharedRun shared = SharedRepositories.run(journal.opened().workplace(), sharing);
    Exchanged exchanged =
        new SharedJournal(journal, author(journal, operator), shared, sharing)
            .exchange.once(sharing, Optional.empty(), Manner.QUIET);
    exchanged
        .settled()
        .map(what -> DriverText.settled(what, journal.opened().name()))
        .ifPresent(told);
    return exchanged.sharing();
  }

  static Path file(RunJournal journal) {
    return journal.opened().contents().file();
  }

  /// Exchanges once; git may ask on the terminal. Fails if it does not succeed.
  Exchanged exchanged() {
    return succeeded(exchange.once(sharing, Optional.empty(), Manner.ASKING));
  }

  private Exchanged succeeded(Exchanged exchanged) {
    sharing = exchanged.sharing();
    if (exchanged.failure().isPresent()) {
      Setback why = sharing.setback().orElseThrow();
      throw new Failure(why.sentence(), why.hint());
    }
    return exchanged;
  }

  /// Records something of one's own.
  void record(Event what) {
    journal.journal().append(_ -> Verdict.granted(what));
  }

  /// The run with all events.
  Run run() {
    return journal.opened().run().after(journal.journal().events());
  }

  /// Its name.
  String name() {
    return journal.opened().name();
  }

  Sharing sharing() {
    return sharing;
  }

  /// Does as wished with the lease; git may ask on the terminal.
  DriverChange changed(DriverWish wish) {
    DriverSeat.Result result =
        new DriverSeat(exchange, journal.journal(), writer, Optional.empty(), Manner.ASKING)
            .changed(sharing, wish);
    sharing = result.sharing();
    return result.change();
  }

  @Override
  public void close() {
    journal.close();
  }
}
