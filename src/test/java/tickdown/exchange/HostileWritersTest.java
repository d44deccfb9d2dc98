package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.english.SharingText;
import tickdown.exchange.state.Alarm;
import tickdown.journal.FounderLine;
import tickdown.journal.ParsedJournal;
import tickdown.journal.shared.WriterLines;
import tickdown.run.RecordedEvent;
import tickdown.text.Line;

/// Whoever can write to the remote can write anything: only that writer is stopped, the others go
/// on in the same exchange.
class HostileWritersTest {
  private static final String ANA = "aaaaaaaaaaa1";

  @TempDir private Path folder;
  private SharingOperator ana;
  private SharingOperator ben;
  private HostileWriters hostile;

  @BeforeEach
  void share() throws IOException, InterruptedException {
    ana = SharingOperator.founding(folder, "ana", ANA);
    ana.done(1);
    ana.synced();
    ben = SharingOperator.joining(folder, "ben", "bbbbbbbbbbb2");
    ben.synced();
    FounderLine founder =
        FounderLine.in(WriterLines.of(ana.journal(), ANA, 0).bytes()).orElseThrow();
    hostile =
        new HostileWriters(
            folder.resolve("hub.git"), SharingOperator.RUN, founder, folder.resolve("scratch"));
  }

  @AfterEach
  void close() {
    ana.close();
    ben.close();
  }

  @Test
  void linesThatDoNotHoldStopTheirWriterOnly() throws IOException, InterruptedException {
    hostile.placeLines();
    goOn();
    Map<String, String> words = new TreeMap<>();
    alarms().forEach((writer, alarm) -> words.put(writer, alarm.words()));
    assertEquals("it is by another writer", words.remove(HostileWriters.OTHERS_LINES));
    assertEquals("line 3 follows line 1", words.remove(HostileWriters.GAP));
    assertEquals("its previous line is another one here", words.remove(HostileWriters.OTHER_PAST));
    assertFalse(words.remove(HostileWriters.NO_TEXT).isEmpty());
    assertFalse(words.remove(HostileWriters.NO_LINES).isEmpty());
    assertEquals(Map.of(), words);
  }

  @Test
  void aClockFarAheadDoesNotPullOursAlong() throws IOException, InterruptedException {
    hostile.placeLines();
    goOn();
    ben.done(9);
    RecordedEvent last =
        ben.events().stream()
            .filter(event -> event.id().equals(ben.acknowledged().getLast()))
            .findFirst()
            .orElseThrow();
    long year = Instant.parse("2027-01-01T00:00:00Z").toEpochMilli();
    assertTrue(last.stamp().written().clock().millis() < year);
    assertEquals(3, by(HostileWriters.FUTURE));
  }

  @Test
  void namesAreShownHarmlessly() throws IOException, InterruptedException {
    hostile.placeLines();
    goOn();
    assertEquals(3, by(HostileWriters.ESCAPES));
    SharingText text = new SharingText(Instant::toString);
    List<Line> lines =
        Stream.concat(
                SharingText.alarms(ben.sharing()).stream(),
                text.people(ben.sharing(), Optional::of).stream())
            .toList();
    assertTrue(lines.size() > 8);
    for (Line line : lines) {
      assertTrue(line.text().codePoints().allMatch(HostileWritersTest::isHarmless), line.text());
    }
  }

  @Test
  @Tag("slow")
  void hugeHistoriesStopTheirWriterOnly() throws IOException, InterruptedException {
    hostile.placeLines();
    hostile.placeZeros();
    hostile.placeMany(100_000);
    goOn();
    assertTrue(alarms().containsKey(HostileWriters.ZEROS));
    assertTrue(alarms().containsKey(HostileWriters.MANY));
    assertEquals(7, alarms().size());
  }

  /// Ana answers, and Ben has it after one exchange.
  private void goOn() {
    ana.done(2);
    ana.synced();
    ben.done(3);
    ben.synced();
    assertEquals(3, by(ANA));
    assertEquals(0, ben.waiting());
    assertEquals(List.of(), ParsedJournal.read(ben.file()).damages());
    ben.restart();
    ben.synced();
    assertEquals(3, by(ANA));
  }

  private Map<String, Alarm> alarms() {
    Map<String, Alarm> alarms = new TreeMap<>();
    ben.sharing().suspects().forEach(each -> alarms.put(each.id(), each.alarm()));
    return alarms;
  }

  private long by(String writer) {
    return ben.events().stream()
        .filter(event -> event.stamp().written().writer().equals(writer))
        .count();
  }

  private static boolean isHarmless(int point) {
    return point >= ' ' && (point < 0x7f || point > 0x9f) && point != 0x202e;
  }
}
