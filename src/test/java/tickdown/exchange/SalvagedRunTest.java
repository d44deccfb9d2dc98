package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.journal.Adoption;
import tickdown.journal.ParsedJournal;
import tickdown.journal.salvage.CopiedLines;
import tickdown.journal.salvage.Salvage;
import tickdown.journal.salvage.SalvageResult;
import tickdown.journal.salvage.Verification;
import tickdown.journal.shared.WriterLines;

/// The journal of a shared run is damaged, repaired, and goes on: what was shared is not lost, and
/// nobody stops anybody.
class SalvagedRunTest extends SharedByTwo {
  private static final Collector<CharSequence, ?, String> LINES =
      Collectors.joining("\n", "", "\n");

  /// ana has lines 1 to 6 in her journal, ben one of his own between her fourth and fifth.
  private void answers() {
    ana.done(2);
    ana.done(3);
    ana.synced();
    ben.synced();
    ben.done(7);
    ben.synced();
    ana.synced();
    ana.done(4);
    ana.done(5);
  }

  @Test
  void whatWasSharedComesBack() throws IOException {
    answers();
    ana.synced();
    int before = ana.events().size();
    damage(ana, "item-2");
    damage(ana, "item-7");
    SalvageResult result = salvage(ana, copies(ana));
    assertEquals(2, result.restored());
    assertEquals(List.of(), result.leftOut());
    assertEquals(List.of(), Verification.of(ana.file()).findings());
    assertEquals(before, ana.events().size());
    goOn();
    assertEquals(before + 2, ben.events().size());
  }

  @Test
  void theStartComesBack() throws IOException {
    answers();
    ana.synced();
    damage(ana, "[ ] x");
    SalvageResult result = salvage(ana, copies(ana));
    assertEquals(SalvageResult.Beginning.WHOLE, result.beginning());
    assertEquals(1, result.restored());
    assertEquals(List.of(), Verification.of(ana.file()).findings());
    goOn();
  }

  @Test
  void whatIsNowhereElseIsGoneAndOthersGoOn() throws IOException {
    answers();
    damage(ana, "item-4");
    SalvageResult result = salvage(ana, copies(ana));
    assertEquals(0, result.restored());
    assertEquals(1, result.leftOut().size());
    assertEquals(2, ana.synced().sent());
    goOn();
    assertTrue(ben.events().stream().anyMatch(event -> event.id().equals(ANA + "-6")));
    ben.close();
    Files.delete(ben.file());
    Files.delete(ben.file().resolveSibling("release-1.4.0.sharing"));
    ben = SharingOperator.joiningAgain(folder, "ben", BEN);
    goOn();
  }

  @Test
  void aGapIsAcceptedOnlyWithTheLineThatRecordsIt() throws IOException {
    answers();
    damage(ana, "item-4");
    salvage(ana, copies(ana));
    ana.done(9);
    byte[] lines = WriterLines.of(ana.journal(), ANA, 0).bytes();
    String all = new String(lines, StandardCharsets.UTF_8);
    String without = all.lines().filter(line -> !line.contains("salvaged")).collect(LINES);
    String altered = all.replace("salvaged", "salvageD");
    String stopped = all.replace("\"kind\":\"salvaged\"", "\"kind\":\"unsalvaged\"");
    for (String bad : List.of(without, altered, stopped)) {
      Adoption adoption = ben.journal().adopt(ANA, bad.getBytes(StandardCharsets.UTF_8));
      assertEquals(Optional.of("line 6 follows line 4"), adoption.objection());
      assertEquals(List.of(), adoption.added());
    }
    Adoption adoption = ben.journal().adopt(ANA, lines);
    assertEquals(Optional.empty(), adoption.objection());
    assertEquals(3, adoption.added().size());
    assertEquals(lines.length, adoption.end());
  }

  @Test
  void whatWasRepairedWithoutTheRemoteIsRepairedLater() throws IOException {
    answers();
    ana.synced();
    damage(ana, "item-2");
    damage(ana, "item-5");
    damage(ana, "item-7");
    assertEquals(
        3,
        salvage(ana, new CopiedLines(List.of(), List.of(), ana.sharing().sent())).leftOut().size());
    Exchanged exchanged = ana.exchange();
    assertEquals(
        "2 events are missing here that origin has",
        exchanged.sharing().setback().orElseThrow().sentence().text());
    assertEquals(3, salvage(ana, copies(ana)).restored());
    goOn();
    assertEquals(
        List.of(),
        Verification.of(ana.file()).findings().stream().filter(f -> !f.settled()).toList());
  }

  @Test
  void linesOfOthersThatAreMissingAreSaid() throws IOException {
    answers();
    ben.done(8);
    ben.synced();
    ana.synced();
    damage(ana, "item-7");
    salvage(ana, CopiedLines.none());
    Exchanged exchanged = ana.exchange();
    assertEquals(
        "1 event is missing here that origin has",
        exchanged.sharing().setback().orElseThrow().sentence().text());
    assertEquals(1, salvage(ana, copies(ana)).restored());
    goOn();
  }

  @Test
  void aRepairedJournalThatLacksNothingIsLeftAlone() throws IOException {
    answers();
    ana.synced();
    assertEquals(Optional.empty(), salvage(ana, copies(ana)).old());
  }

  private void goOn() {
    ana.done(9);
    ana.synced();
    ben.synced();
    ben.done(10);
    ben.synced();
    ana.synced();
    for (SharingOperator one : List.of(ana, ben)) {
      assertEquals(List.of(), one.sharing().suspects().toList());
      assertEquals(Optional.empty(), one.sharing().setback());
      assertEquals(List.of(), ParsedJournal.read(one.file()).damages());
    }
    assertEquals(ana.events(), ben.events());
  }

  private static CopiedLines copies(SharingOperator one) {
    LinesElsewhere there = LinesElsewhere.of(one.run(), one.author().writer(), Manner.QUIET);
    return new CopiedLines(there.read(), there.others(), one.sharing().sent());
  }

  private static SalvageResult salvage(SharingOperator one, CopiedLines copies) {
    one.journal().close();
    Sharing before = one.sharing();
    SalvageResult result =
        Salvage.of(one.file(), copies, one.author(), java.time.Clock.systemUTC());
    SharingFile.of(one.file()).write(before.among(List.of()));
    one.restart();
    return result;
  }

  private static void damage(SharingOperator one, String text) throws IOException {
    Path file = one.file();
    String all = Files.readString(file);
    assertTrue(all.contains(text));
    Files.writeString(file, all.replace(text, text.replace("item", "itom").replace("x", "y")));
  }
}
