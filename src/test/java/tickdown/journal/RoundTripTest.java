package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.EventWriter;
import tickdown.journal.line.JournalLine;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.HybridClock;
import tickdown.run.ItemName;
import tickdown.run.Origin;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

/// Whatever is written is read back, for any text.
class RoundTripTest {

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyEventIsReadAsItWasWritten(@ForAll("events") RecordedEvent event) {
    byte[] line = EventWriter.line(event, "0123456789abcdef0123456789abcdef", "01234567");
    JournalLine read = EventReader.read(line, 0, line.length - 1);
    assertEquals(event, assertInstanceOf(JournalLine.Good.class, read).event());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyLineIsYaml(@ForAll("events") RecordedEvent event) {
    String line = new String(line(event), StandardCharsets.UTF_8);
    Object yaml = new Load(LoadSettings.builder().build()).loadFromString(line);
    Map<?, ?> fields = (Map<?, ?>) ((List<?>) yaml).getFirst();
    assertEquals(event.id(), fields.get("id"));
    assertEquals(event.by(), fields.get("by"));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void noLineHoldsWhatATerminalWouldObey(@ForAll("events") RecordedEvent event) {
    byte[] line = line(event);
    String text = new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
    assertTrue(text.chars().noneMatch(c -> c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x202e));
  }

  @Example
  void aLoneSurrogateBecomesTheReplacementCharacter() {
    RecordedEvent event = event("a\ud83d", new Event.Undone("\udc00b"));
    byte[] line = line(event);
    RecordedEvent read =
        assertInstanceOf(JournalLine.Good.class, EventReader.read(line, 0, line.length - 1))
            .event();
    assertEquals(event("a\ufffd", new Event.Undone("\ufffdb")), read);
  }

  /// Versions that do not know lessons skip the mark and keep the comment.
  @Example
  void aLessonIsAMarkedComment() {
    ItemName item = new ItemName("a", "A");
    Event noted = new Event.Noted(item, List.of(new Evidence.Lesson("tell ben")));
    String line = new String(line(event("ana", noted)), StandardCharsets.UTF_8);
    assertTrue(line.contains("\"evidence\":[{\"comment\":\"tell ben\",\"lesson\":true}]"), line);
  }

  @Example
  void anEmojiIsNotEscaped() {
    String line = new String(line(event("🚀", new Event.Undone("x"))), StandardCharsets.UTF_8);
    assertTrue(line.contains("\"by\":\"🚀\""));
  }

  @Provide
  Arbitrary<RecordedEvent> events() {
    return Combinators.combine(texts(), happenings()).as(RoundTripTest::event);
  }

  private static RecordedEvent event(String by, Event what) {
    Stamp.Written written = new Stamp.Written("a1", 7, new HybridClock(1_795_341_600_250L, 3));
    return new RecordedEvent(
        new Stamp("a1-7", "a1-6", Instant.ofEpochMilli(1_795_341_600_250L), by, written), what);
  }

  private static byte[] line(RecordedEvent event) {
    return EventWriter.line(event, "0123456789abcdef0123456789abcdef", "01234567");
  }

  private static Arbitrary<Event> happenings() {
    Arbitrary<ItemName> items = Combinators.combine(texts(), texts()).as(ItemName::new);
    Arbitrary<List<Evidence>> evidence = evidence().list().ofMaxSize(3);
    return Arbitraries.oneOf(
        Combinators.combine(
                texts(),
                texts(),
                texts(),
                Arbitraries.of(true, false),
                texts().optional(),
                versions())
            .as(Event.Started::new),
        Combinators.combine(items, outcomes(), evidence, texts().optional())
            .as(Event.Answered::new),
        Combinators.combine(items, evidence).as(Event.Noted::new),
        texts().map(Event.Undone::new),
        texts().map(Event.Redone::new),
        Combinators.combine(texts(), texts()).as(Event.Filled::new),
        Combinators.combine(texts(), texts()).as(Event.Called::new),
        Combinators.combine(texts(), texts()).as(Event.Returned::new),
        Combinators.combine(texts(), Arbitraries.maps(texts(), texts()).ofMaxSize(5))
            .as(Event.Revised::new),
        Combinators.combine(texts(), texts()).as(Event.Renamed::new),
        reasons().optional().map(Event.Finished::new),
        onItem(items),
        Combinators.combine(texts(), texts(), reasons().optional()).as(Event.GatePassed::new),
        Combinators.combine(reasons().optional(), texts().optional()).as(Event.DriverLeft::new),
        Arbitraries.maps(texts(), texts()).ofMaxSize(5).map(Event.ToolsSeen::new));
  }

  private static Arbitrary<Event> onItem(Arbitrary<ItemName> items) {
    Arbitrary<Optional<String>> heads = texts().optional();
    Arbitrary<Duration> durations =
        Arbitraries.longs().between(0, 1L << 40).map(Duration::ofMillis);
    return Arbitraries.oneOf(
        Combinators.combine(items, invocations(), heads).as(Event.StepStarted::new),
        Combinators.combine(items, texts(), endings(), durations, outputs())
            .as(Event.StepFinished::new),
        Combinators.combine(items, texts(), reasons()).as(Event.StepExplained::new),
        Combinators.combine(items, texts(), findings(), heads).as(Event.Checked::new),
        Combinators.combine(items, heads).as(Event.Signed::new),
        items.map(Event.Claimed::new),
        items.map(Event.ClaimDropped::new),
        Combinators.combine(items, durations).as(Event.WaitBegan::new),
        Combinators.combine(items, reasons()).as(Event.WaitEnded::new));
  }

  private static Arbitrary<Invocation> invocations() {
    Arbitrary<SortedMap<String, String>> variables =
        Arbitraries.maps(Arbitraries.of("TICKDOWN_RELEASE", "TICKDOWN_X", "A"), texts())
            .map(TreeMap::new);
    return Combinators.combine(texts(), texts(), texts(), variables).as(Invocation::new);
  }

  private static Arbitrary<Ending> endings() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 255).map(Ending.Exited::new),
        Arbitraries.integers().between(0, 255).map(Ending.Interrupted::new),
        Arbitraries.just(new Ending.TimedOut()),
        texts().map(Ending.NotStarted::new));
  }

  private static Arbitrary<StepOutput> outputs() {
    return Arbitraries.oneOf(
        Arbitraries.just(StepOutput.NONE),
        Combinators.combine(
                texts(),
                texts(),
                Arbitraries.longs().between(1, Long.MAX_VALUE),
                texts(),
                texts().optional())
            .as(StepOutput::new));
  }

  private static Arbitrary<Finding> findings() {
    return Arbitraries.oneOf(
        texts().map(Finding.Holds::new),
        texts().map(Finding.Denied::new),
        texts().map(Finding.Undecided::new));
  }

  private static Arbitrary<Origin> versions() {
    Arbitrary<Origin.Earlier> earlier =
        Combinators.combine(texts(), Arbitraries.of(true, false)).as(Origin.Earlier::new);
    return Combinators.combine(
            texts().optional(), earlier.optional(), texts().optional(), Arbitraries.of(true, false))
        .as(Origin::new);
  }

  private static Arbitrary<Outcome> outcomes() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Outcome.Open(), new Outcome.Done()),
        reasons().optional().map(Outcome.NotApplicable::new),
        reasons().map(Outcome.Skipped::new),
        reasons().optional().map(Outcome.Deferred::new),
        reasons().map(Outcome.Failed::new),
        texts().map(Outcome.Decided::new));
  }

  private static Arbitrary<Evidence> evidence() {
    return Arbitraries.oneOf(
        texts().map(Evidence.Comment::new),
        texts().map(Evidence.Lesson::new),
        texts().map(Evidence.Link::new),
        texts().map(Evidence.Value::new),
        Combinators.combine(texts(), texts(), Arbitraries.longs().between(0, Long.MAX_VALUE))
            .as(Evidence.KeptFile::new));
  }

  private static Arbitrary<Reason> reasons() {
    return texts().filter(text -> !text.isBlank()).map(Reason::new);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> hostile =
        Arbitraries.of(
            "\"",
            "\\",
            "\n",
            "\r",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u202e",
            "\u001b[31m",
            "  - {",
            "\",\"crc\":\"00000000\"}",
            "# ",
            ": ",
            "🚀",
            "👩‍🚀",
            "é",
            "日本",
            "\ufffe",
            "%s",
            "\u007f",
            "\t",
            "---",
            "</script>",
            "\ud800\udc00");
    return Arbitraries.oneOf(
        hostile.list().ofMaxSize(8).map(parts -> String.join("", parts)),
        Arbitraries.strings().withChars("abc \"\\{}[],:#&*!|>'%@`\n\t").ofMaxLength(40),
        Arbitraries.integers()
            .between(0, 0x10ffff)
            .filter(point -> point < 0xd800 || point > 0xdfff)
            .map(Character::toString),
        Arbitraries.of("", "no", "1.4", "null"));
  }
}
