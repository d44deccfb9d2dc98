package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.git.RealGit;
import tickdown.git.Repository;
import tickdown.git.refs.RefPlace;
import tickdown.git.refs.Remote;
import tickdown.git.refs.Reply;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.Author;
import tickdown.journal.FounderLine;
import tickdown.journal.Journal;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Verdict;

/// An operator with a clone and a journal, who exchanges through the bare repository `hub.git` in
/// the same folder, with real git.
final class SharingOperator implements AutoCloseable {
  static final RunRefs RUN = new RunRefs(RefPlace.APART, "release-1.4.0");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Path folder;
  private final Author author;
  private final InstantSource clock;
  private Journal journal;
  private RunExchange exchange;
  private Sharing sharing;
  private final List<String> acknowledged = new ArrayList<>();

  private SharingOperator(Path folder, String name, String writer) {
    this.folder = folder;
    this.author = new Author(name, writer);
    this.clock = () -> NOON.plusNanos(System.nanoTime() % 3_600_000_000_000L);
    this.sharing = run().begun();
  }

  /// The one who starts the run and shares it.
  static SharingOperator founding(Path folder, String name, String writer)
      throws IOException, InterruptedException {
    new RealGit(folder).run("init", "-q", "--bare", "hub.git");
    RealGit hub = new RealGit(folder.resolve("hub.git"));
    hub.run("config", "user.name", "mallory");
    hub.run("config", "user.email", "mallory@localhost");
    SharingOperator founder = new SharingOperator(folder, name, writer);
    founder.clone(folder);
    Event.Started started = new Event.Started("1.4.0", "RELEASE.md", "- [ ] x\n", Optional.empty());
    Journal.create(founder.file(), started, founder.author, founder.clock).close();
    founder.open();
    return founder;
  }

  /// One who joins.
  static SharingOperator joining(Path folder, String name, String writer)
      throws IOException, InterruptedException {
    new SharingOperator(folder, name, writer).clone(folder);
    return joiningAgain(folder, name, writer);
  }

  /// One who joins in a clone that is there.
  static SharingOperator joiningAgain(Path folder, String name, String writer) {
    SharingOperator operator = new SharingOperator(folder, name, writer);
    FounderLine founder =
        done(new RunsAtRemote(operator.repository(), Manner.QUIET).founder(operator.run()))
            .orElseThrow();
    founder.begin(operator.file());
    operator.open();
    return operator;
  }

  /// One who goes on in a clone and a journal that are there.
  static SharingOperator resuming(Path folder, String name, String writer) {
    SharingOperator operator = new SharingOperator(folder, name, writer);
    operator.open();
    return operator;
  }

  private void clone(Path hub) throws IOException, InterruptedException {
    Files.createDirectories(root());
    Files.createDirectories(file().getParent());
    RealGit git = new RealGit(root());
    git.run("init", "-q", "-b", "main");
    git.run("remote", "add", "origin", hub.resolve("hub.git").toString());
  }

  private Path root() {
    return folder.resolve(author.by());
  }

  Path file() {
    return folder.resolve(author.by() + ".tickdown").resolve("release-1.4.0.yaml");
  }

  SharedRepository repository() {
    return SharedRepository.of(file().getParent(), new Repository(root()));
  }

  SharedRun run() {
    return new SharedRun(repository(), new Remote("origin"), RUN);
  }

  Author author() {
    return author;
  }

  private void open() {
    journal = Journal.open(file(), author, clock);
    exchange = new RunExchange(run(), journal, author, clock);
    SharingFile shared = SharingFile.of(file());
    sharing = shared.read().orElse(sharing);
    shared.write(sharing);
  }

  /// As after a crash: everything in memory is gone.
  void restart() {
    journal.close();
    open();
  }

  void answer(int item, Outcome outcome) {
    Event.Answered answer =
        new Event.Answered(
            new ItemName("item-" + item, "Item " + item), outcome, List.of(), Optional.empty());
    append(answer);
  }

  private void append(Event event) {
    journal.append(_ -> new Verdict.Accepted(List.of(event))).own().stream()
        .map(RecordedEvent::id)
        .forEach(acknowledged::add);
  }

  /// Records something beside the exchange.
  void recorded(Event event) {
    append(event);
  }

  void undoLast() {
    journal.events().reversed().stream()
        .filter(event -> event.by().equals(author.by()))
        .filter(event -> event.what() instanceof Event.Answered)
        .findFirst()
        .ifPresent(event -> append(new Event.Undone(event.stamp().action())));
  }

  void done(int item) {
    answer(item, new Outcome.Done());
  }

  Exchanged exchange() {
    return exchange(Manner.QUIET);
  }

  Exchanged exchange(Manner manner) {
    Exchanged exchanged = exchange.once(sharing, Optional.of("item-1"), manner);
    sharing = exchanged.sharing();
    return exchanged;
  }

  /// Takes the lease, or leaves it.
  Exchanged steered(boolean isTaken) {
    Exchanged exchanged = exchange.steered(sharing, isTaken, Manner.QUIET);
    sharing = exchanged.sharing();
    return exchanged;
  }

  /// Exchanges, which must succeed.
  Exchanged synced() {
    Exchanged exchanged = exchange();
    assertEquals(
        Optional.empty(),
        exchanged.failure(),
        exchanged.sharing().setback().map(why -> why.sentence().text()).orElse(""));
    return exchanged;
  }

  boolean isHealedElsewhere() {
    return exchange.isHealedElsewhere(sharing);
  }

  /// The ids of all that was written by this object, oldest first.
  List<String> acknowledged() {
    return acknowledged;
  }

  /// Exchanges, and tells at which item the operator is.
  void announced(String item) {
    Exchanged exchanged = exchange.announcing(sharing, Optional.of(item), Manner.QUIET);
    assertEquals(Optional.empty(), exchanged.failure());
    sharing = exchanged.sharing();
  }

  /// Does as wished with the lease.
  DriverChange changed(DriverWish wish) {
    DriverSeat.Result result =
        new DriverSeat(exchange, journal, author.writer(), Optional.of("item-1"), Manner.QUIET)
            .changed(sharing, wish);
    sharing = result.sharing();
    return result.change();
  }

  /// Takes the lease, or leaves it; must succeed.
  void steer(boolean isTaken) {
    assertEquals(Optional.empty(), steered(isTaken).failure());
  }

  Driving driving() {
    return Steering.of(sharing, true, events(), author.writer());
  }

  Sharing sharing() {
    return sharing;
  }

  Journal journal() {
    return journal;
  }

  List<RecordedEvent> events() {
    return journal.events();
  }

  long waiting() {
    return sharing.waiting(events(), author.writer());
  }

  @Override
  public void close() {
    journal.close();
  }

  static <T> T done(Reply<T> reply) {
    return switch (reply) {
      case Reply.Done<T>(T result) -> result;
      case Reply.Failed<T> failed -> throw new AssertionError(failed.trouble().toString());
    };
  }
}
