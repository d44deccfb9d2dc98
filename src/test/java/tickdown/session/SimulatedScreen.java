package tickdown.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.ReadResult;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.journal.FileKeeper;
import tickdown.journal.JournalFolder;
import tickdown.markdown.ChecklistReader;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.PreviousRun;
import tickdown.run.Reason;
import tickdown.run.Resumption;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;
import tickdown.screen.Glyphs;
import tickdown.screen.Key;
import tickdown.screen.KeyCommand;
import tickdown.screen.KeyNotation;
import tickdown.screen.Picture;
import tickdown.screen.Screen;
import tickdown.screen.ScreenConfig;
import tickdown.screen.ScreenMessage;
import tickdown.screen.Size;
import tickdown.screen.view.ScreenView;
import tickdown.statistics.EarlierRuns;
import tickdown.terminal.JobControl;
import tickdown.terminal.VirtualScreen;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.walk.Cursor;
import tickdown.walk.Greeting;
import tickdown.walk.Message;
import tickdown.walk.Position;
import tickdown.walk.StepPlace;
import tickdown.walk.Walk;
import tickdown.workplace.WalkedFile;
import tickdown.workplace.Workplace;
import tickdown.workplace.WorkplaceChoice;

/// ana at a terminal in memory, walking through a checklist on the full screen, with simulated
/// keys, other operators, clock and git.
final class SimulatedScreen implements AutoCloseable {
  private static final Path CHECKLISTS = Path.of("src/test/resources/session/screens/checklists");
  private static final Instant MORNING = Instant.parse("2026-03-04T10:00:00Z");

  /// The setup of a simulated.
  ///
  /// @param checklist the name of the file
  record Scenery(String checklist, String release, Size size, boolean isAscii) {

    /// The checklist, with the name it has in the run.
    Checklist read() {
      return ((ReadResult.Readable) new ChecklistReader().read(checklist, bytes())).checklist();
    }

    byte[] bytes() {
      try {
        return Files.readAllBytes(CHECKLISTS.resolve(checklist));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Event.Started started() {
      return new Event.Started(
          release,
          checklist,
          new String(bytes(), StandardCharsets.UTF_8),
          Optional.of("1a2b3c4d5e6f"));
    }
  }

  private final Scenery scenery;
  private final Checklist checklist;
  private final VirtualScreen terminal;
  private final Signals interruptions;
  private final Set<KeyCommand> obeyed = EnumSet.noneOf(KeyCommand.class);
  private final Path file;
  private final EventStore ledger;
  private ScreenLoop walking;
  private Instant now = MORNING;
  private Optional<String> head = Optional.of("1a2b3c4d5e6f");
  private final SimulatedCompany company = new SimulatedCompany();

  /// A simulated for a run in memory.
  static SimulatedScreen of(Scenery scenery) throws IOException {
    return new SimulatedScreen(
        scenery, simulated -> new OtherOperators(() -> simulated.now, scenery.started()));
  }

  /// A simulated for a run in the given store.
  SimulatedScreen(Scenery scenery, Function<SimulatedScreen, EventStore> ledger)
      throws IOException {
    this.scenery = scenery;
    this.checklist = scenery.read();
    this.ledger = ledger.apply(this);
    this.terminal =
        scenery.isAscii()
            ? VirtualScreen.plain(scenery.size().columns(), scenery.size().rows())
            : VirtualScreen.of(scenery.size().columns(), scenery.size().rows());
    this.interruptions =
        new Signals(
            JobControl.by(() -> {}), new Launcher("", Optional::empty), new PromptInterrupt());
    this.file = Files.createTempDirectory("checklist").resolve(scenery.checklist());
    Files.write(file, scenery.bytes());
    this.walking = walking();
  }

  /// Resumes the run, as if ana had just come back.
  void resume() {
    ledger.news();
    walking = walking();
    walking.begin(
        greeting(
            new Greeting.Back(Resumption.of(run(), OtherOperators.OPERATOR), now, 0, List.of())));
    walking.paint();
  }

  private ScreenLoop walking() {
    Run run = run();
    return new ScreenLoop(
        new ScreenLoop.Dependencies(
            new Recorder(ledger, () -> head, this::now, Recorder.Steps.none(), company),
            terminal.screen(),
            new Clipboard(terminal.screen(), environment()),
            new WalkedChecklist(new WatchedFile(file), this::reloaded),
            new StepRunner(Map.of(), file::getParent),
            NothingTrusted.checks(),
            new FileAttaching(
                new TypedPath(file.getParent(), Optional.empty()),
                Optional.of(new FileKeeper(new JournalFolder(file.resolveSibling("state"))))),
            interruptions,
            this::now,
            Lookups.none()),
        Walk.of(run, OtherOperators.OPERATOR, beginning(run))
            .askingOnlyForTheRelease()
            .runningSteps(new StepPlace.Here("/no/shell", "/ferry")),
        new ScreenConfig(
            scenery.release(),
            new ScreenConfig.Style(
                scenery.isAscii() ? Glyphs.ASCII : Glyphs.UNICODE,
                scenery.isAscii() ? Palette.MONOCHROME : Palette.COLOURED,
                ZoneOffset.UTC)));
  }

  /// In the unfinished procedure, or where the walk stopped.
  private static Position beginning(Run run) {
    Route route = new Route(run);
    Cursor walk = Cursor.at(route.start(OtherOperators.OPERATOR));
    return route
        .procedure(OtherOperators.OPERATOR)
        .map(entry -> Position.inProcedure(new Cursor.AtItem(entry.id()), walk))
        .orElseGet(() -> Position.startingAt(walk));
  }

  /// The current time of the simulated.
  Instant now() {
    return now;
  }

  /// The run with all recorded events.
  Run run() {
    return Run.of(checklist, ledger.events());
  }

  /// All commands of the list that were performed.
  Set<KeyCommand> obeyed() {
    return obeyed;
  }

  void begin() {
    walking.begin(
        greeting(
            new Greeting.NewRun(
                List.of(Line.of("This is a rehearsal: nothing is written, nothing is run.")))));
    walking.paint();
  }

  private Greeting greeting(Greeting.Opening opening) {
    return new Greeting(run(), scenery.release(), scenery.checklist(), opening, List.of());
  }

  /// The state of the screen.
  Screen screen() {
    return walking.screen();
  }

  Optional<WalkEnd> ending() {
    return walking.ending();
  }

  /// ana presses these keys; every intermediate picture is painted.
  void press(List<Key> keys) {
    keys.forEach(this::press);
  }

  /// The keys arrive together, as from a paste or typed ahead.
  void pressAtOnce(List<Key> keys) {
    walking.press(keys);
    walking.paint();
  }

  void press(Key key) {
    KeyNotation.command(screen(), key).ifPresent(obeyed::add);
    walking.press(key);
    walking.paint();
  }

  /// Another operator records something that ana has not seen yet.
  void another(String operator, Request request) {
    Verdict verdict =
        ((OtherOperators) ledger)
            .byAnother(
                operator,
                events -> new Rules(Run.of(checklist, events), operator, head).on(request))
            .verdict();
    if (verdict instanceof Verdict.Rejected(var refusal)) {
      throw new AssertionError(refusal.sentence().text());
    }
  }

  /// An operator who knows only how the run began answers an item; ana has not seen it yet.
  void apart(String operator, Request.Answer answer) {
    Entry item = run().entry(answer.id()).orElseThrow();
    ItemName name = new ItemName(item.id(), item.item().text().plain());
    ((OtherOperators) ledger)
        .apart(operator, new Event.Answered(name, answer.outcome(), answer.evidence(), head));
  }

  /// At the remote, `ben drives` from now on.
  void remote(String words) {
    company.drives(words.split(" ")[0]);
  }

  /// ana `begins` to drive without the lease, as in another terminal, or an exchange has recorded
  /// that it `ends for ben` or that she `gets` the lease; she has not seen it yet.
  void unleased(String words) {
    Event what =
        switch (words) {
          case "begins" ->
              new Event.DriverTaken(Optional.empty(), Reason.of("the ferry waits"), false);
          case "gets" -> new Event.DriverTaken(Optional.empty(), Optional.empty(), true);
          default ->
              new Event.DriverLeft(
                  Optional.empty(), Optional.of(words.substring(words.lastIndexOf(' ') + 1)));
        };
    ((OtherOperators) ledger).byAnother(OtherOperators.OPERATOR, _ -> Verdict.granted(what));
    company.isUnleased(words.equals("begins"));
  }

  /// The remote answers what it was asked.
  void answer() {
    long end = System.nanoTime() + 60_000_000_000L;
    Screen before = screen();
    while (screen() == before && System.nanoTime() < end) {
      walking.answered();
    }
    walking.paint();
  }

  /// The run is exchanged: `succeeds`, `fails`, `finds ben at 1.1.2`, `doubts ben`.
  void exchange(String words) {
    Sharing before =
        company.sharing().orElseGet(() -> Sharing.begun("origin", false, "ferry-2.4.0"));
    String[] word = words.split(" ");
    company.exchanged(
        switch (word[0]) {
          case "succeeds" -> before.succeeded(ledger.events().size(), now);
          case "fails" ->
              before.failed(
                  new Setback(Line.of("cannot reach origin"), Line.of("it is tried again"), now));
          case "finds" -> before.among(List.of(other(word[1], Optional.of(word[3]))));
          case "doubts" ->
              before.among(
                  List.of(
                      other(word[1], Optional.empty())
                          .with(
                              Optional.of(
                                  new Alarm("", "1a2b3c4d5e6f", Alarm.Kind.VANISHED, "", now)))));
          default -> throw new AssertionError("no exchange: " + words);
        });
    glance();
  }

  /// Another writer, who is at the item with this number since now.
  private Participant other(String operator, Optional<String> number) {
    Optional<String> id =
        number.flatMap(each ->
            run().entries().stream()
                .filter(entry -> entry.number().equals(each))
                .map(Entry::id)
                .findFirst());
    return new Participant(
        operator, operator, id, Optional.of(now), Participant.Signing.UNSIGNED, Optional.empty());
  }

  /// Finds a previous run with the given name, in which ben did the first item, skipped the second
  /// and measured 0.3 for all that ask for a value.
  void remember(String release) {
    OtherOperators company = new OtherOperators(this::now, scenery.started());
    List<Entry> items = run().entries();
    List<Outcome> outcomes =
        List.of(
            new Outcome.Done(), new Outcome.Skipped(Reason.of("the build was red").orElseThrow()));
    for (int i = 0; i < outcomes.size(); i++) {
      Request request = new Request.Answer(items.get(i).id(), outcomes.get(i), List.of());
      company.byAnother(
          "ben", events -> new Rules(Run.of(checklist, events), "ben", head).on(request));
    }
    for (Entry item : items) {
      if (item.item().terms().annotation(Annotation.Key.VALUE).isPresent()) {
        Request request = new Request.Attach(item.id(), List.of(new Evidence.Value("0.3")));
        company.byAnother(
            "ben", events -> new Rules(Run.of(checklist, events), "ben", head).on(request));
      }
    }
    walking.receive(
        new ScreenMessage.Remembered(
            EarlierRuns.of(
                walking.run(), List.of(new PreviousRun(release, History.of(company.events()))))));
    walking.paint();
  }

  /// The screen checks for changes.
  void glance() {
    walking.glance();
    walking.paint();
  }

  void resize(Size size) {
    terminal.resize(size.columns(), size.rows());
    walking.fit();
    walking.paint();
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void checkOut(String commit) {
    head = Optional.of(commit);
  }

  /// An environment without variables, in the folder of the checklist.
  private Environment environment() {
    return new Environment(
        Map.of(),
        file.getParent(),
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream()),
        new Terminals(true, true, true),
        this::now,
        _ -> {});
  }

  private Message.Reloaded reloaded(Run walked) {
    Workplace workplace =
        Workplace.here(environment(), new WorkplaceChoice(Optional.empty(), Optional.empty()));
    return new WalkedFile(ledger, workplace, scenery.checklist()).reloaded(walked);
  }

  /// Someone adds an item to the checklist file.
  void edit() {
    try {
      Files.writeString(file, "- [ ] Added at %s%n".formatted(now), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Someone replaces a text in the checklist file by another one.
  void edit(String text, String other) {
    try {
      String before = Files.readString(file);
      if (!before.contains(text)) {
        throw new AssertionError("not in the checklist: " + text);
      }
      Files.writeString(file, before.replace(text, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// There is a file next to the checklist.
  void write(String name, String text) {
    try {
      Files.writeString(file.resolveSibling(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The contents of the terminal.
  String seen() {
    return terminal.text();
  }

  /// The rows as they were drawn.
  List<String> pictured() {
    return ScreenView.of(screen()).rows().stream().map(Line::text).toList();
  }

  /// The position of the cursor in a prompt.
  Optional<Picture.Cursor> cursor() {
    return ScreenView.of(screen()).cursor().map(_ -> terminal.cursor());
  }

  /// The contents of the terminal after a complete repaint.
  String repainted() {
    terminal.screen().redraw();
    walking.paint();
    return seen();
  }

  @Override
  public void close() throws IOException {
    terminal.close();
    interruptions.close();
    try (Stream<Path> files = Files.walk(file.getParent())) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
