package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.english.LocalTimes;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Sharing;
import tickdown.report.Remaining;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.terminal.JobControl;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.walk.Cursor;
import tickdown.walk.Position;
import tickdown.walk.Walk;

/// Every `session/walks/NAME.txt` is a recorded walk in plain lines: a checklist, followed by
/// prompts, input and output.
///
/// The run of a story that says so is finished before the walk begins, its first item is in
/// conflict, or it is shared with ben, who drives.
///
/// Input follows a prompt, as on a terminal. Playing the walk with this input must give the same
/// text; `-Dtickdown.goldens=write` updates it.
class WalkStoryTest {
  private static final Path FOLDER = Path.of("src/test/resources/session/walks");
  private static final String BORDER = "\n=== the walk";
  private static final String FINISHED = " of a finished run";
  private static final String IN_CONFLICT = " of a run in conflict";
  private static final String SHARED = " of a shared run";
  private static final String TYPED = " ⟩ ";
  private static final boolean WRITE = "write".equals(System.getProperty("tickdown.goldens"));
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-03-04T12:00:00Z"));

  @TestFactory
  Stream<DynamicTest> everyWalkGoesAsItsStorySays() throws IOException {
    List<Path> stories;
    try (Stream<Path> files = Files.list(FOLDER)) {
      stories = files.sorted().toList();
    }
    return stories.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String story = Files.readString(file);
    int border = story.indexOf(BORDER);
    String markdown = story.substring(0, border);
    String told = story.substring(border + BORDER.length());
    String kind =
        Stream.of(FINISHED, IN_CONFLICT, SHARED).filter(told::startsWith).findFirst().orElse("");
    String played = kind + "\n" + play(Story.checklist(markdown), kind, typed(told));
    if (WRITE) {
      Files.writeString(file, markdown + BORDER + played);
    }
    assertEquals(Files.readString(file).substring(border + BORDER.length()), played);
  }

  /// The lines typed after the prompts of a story.
  private static List<String> typed(String told) {
    return told.lines().filter(Asked::isPrompt).map(Asked::answer).toList();
  }

  private static String play(Checklist checklist, String kind, List<String> typed) {
    boolean isFinished = kind.equals(FINISHED);
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    Output sink = new Output(seen, Palette.MONOCHROME);
    Event.Started started = new Event.Started("1.0.0", "LIST.md", "", Optional.empty());
    EventStore rehearsal =
        kind.equals(IN_CONFLICT)
            ? inConflict(checklist, started)
            : new RehearsalStore("ana", NOON, started);
    if (isFinished) {
      finish(Run.of(checklist, rehearsal.events()), rehearsal);
    }
    Run run = Run.of(checklist, rehearsal.events());
    Cursor first =
        isFinished
            ? Cursor.at(run.entries().stream().findFirst())
            : Cursor.at(new Route(run).start("ana"));
    PlainLoop.Dependencies means =
        new PlainLoop.Dependencies(
            new Recorder(
                rehearsal,
                Optional::empty,
                NOON::instant,
                Recorder.Steps.none(),
                kind.equals(SHARED) ? withBen(run) : SharedWalk.ALONE),
            new Asked(typed.iterator(), sink),
            sink,
            new WalkedChecklist(
                new WatchedFile(FOLDER),
                _ -> {
                  throw new AssertionError("the checklist of a story stays as it is");
                }),
            new PlainLoop.PlainSteps(
                new StepRunner(Map.of(), () -> FOLDER),
                NothingTrusted.checks(),
                new Signals(
                    JobControl.by(() -> {}),
                    new Launcher("", Optional::empty),
                    new PromptInterrupt())),
            new FileAttaching(new TypedPath(FOLDER, Optional.empty()), Optional.empty()),
            () -> new LocalTimes(NOON.instant(), ZoneOffset.UTC),
            Lookups.none(),
            (now, procedure) -> Remaining.of(now, procedure).lines());
    WalkEnd ending = new PlainLoop(means, Walk.of(run, "ana", Position.startingAt(first))).walk();
    if (isFinished) {
      assertEquals(run.events(), rehearsal.events());
    }
    sink.say(Line.of("(" + ending + ")"));
    return seen.toString(StandardCharsets.UTF_8);
  }

  /// ben drives, and is at the second item.
  private static SharedWalk withBen(Run run) {
    SimulatedCompany company = new SimulatedCompany();
    company.drives("ben");
    company.exchanged(
        Sharing.begun("origin", false, "list-1.0.0")
            .succeeded(1, NOON.instant())
            .among(
                List.of(
                    new Participant(
                        "ben",
                        "ben",
                        Optional.of(run.entries().get(1).id()),
                        Optional.of(NOON.instant()),
                        Participant.Signing.UNSIGNED,
                        Optional.empty()))));
    return company;
  }

  /// A run whose first item ben skipped and cleo did, who did not know of each other's answers.
  private static EventStore inConflict(Checklist checklist, Event.Started started) {
    OtherOperators store = new OtherOperators(NOON, started);
    Entry first = Run.of(checklist, store.events()).entries().getFirst();
    ItemName item = new ItemName(first.id(), first.item().text().plain());
    Outcome skipped = new Outcome.Skipped(Reason.of("no time").orElseThrow());
    store.apart("ben", new Event.Answered(item, skipped, List.of(), Optional.empty()));
    store.apart("cleo", new Event.Answered(item, new Outcome.Done(), List.of(), Optional.empty()));
    store.news();
    return store;
  }

  /// Does the first item, and finishes the run.
  private static void finish(Run run, EventStore rehearsal) {
    Request done = new Request.Answer(run.entries().getFirst().id(), new Outcome.Done(), List.of());
    for (Request request : List.of(done, new Request.Finish(Reason.of("it is enough")))) {
      rehearsal.record(events -> new Rules(run.after(events), "ana", Optional.empty()).on(request));
    }
  }

  /// An operator who types the lines of the story.
  private record Asked(Iterator<String> lines, Output sink) implements AnswerSource {

    static boolean isPrompt(String line) {
      return line.contains("help> ") || line.startsWith("? ");
    }

    static String answer(String line) {
      return line.startsWith("? ")
          ? line.substring(line.indexOf(TYPED) + TYPED.length())
          : line.substring(line.indexOf("help> ") + "help> ".length());
    }

    @Override
    public void dropTyped() {
      sink.say(Line.of("(what was typed until now is dropped)"));
    }

    @Override
    public Given ask(Line prompt) {
      if (!lines.hasNext()) {
        return new Given.Ended();
      }
      String answer = lines.next();
      boolean word = prompt.text().endsWith("help> ");
      sink.say(Line.of((word ? prompt.text() : "? " + prompt.text().strip() + TYPED) + answer));
      return new Given.Typed(answer, true);
    }
  }
}
