package tickdown.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.rules.Verdict;
import tickdown.session.JournalStore;
import tickdown.walk.Notice;

/// ben edits the checklist during his walk of a run that ana has started elsewhere.
class WalkedFileTest {
  private static final String ONE = "- [ ] Fill the oil\n";
  private static final String TWO = ONE + "- [ ] Trim the wick\n";
  private static final String THREE = TWO + "- [ ] Clean the glass\n";

  @TempDir private Path folder;
  private Workplace workplace;
  private Journal ana;
  private Journal ben;
  private Run walked;

  @BeforeEach
  void anaStartsWithTwo() throws IOException {
    workplace = WorkplaceOf.folder(folder);
    Path journal = workplace.journals().path().resolve("list-1.0.0.yaml");
    Author here = workplace.journals().author("ben");
    Event.Started started = new Event.Started("1.0.0", "list.md", TWO, Optional.empty());
    ana = Journal.create(journal, started, new Author("ana", "a1"), Instant::now);
    ben = Journal.open(journal, here, Instant::now);
    walked = Run.of(Story.checklist(TWO), ben.events());
  }

  @AfterEach
  void close() {
    ana.close();
    ben.close();
  }

  @Test
  void anEditOfTheVersionInUseIsAdopted() throws IOException {
    WalkedFile file = opened(TWO);
    write(THREE);
    assertTrue(loaded(file).isFile());
    assertEquals(THREE, used());
    write(ONE);
    assertTrue(loaded(file).isFile());
    assertEquals(ONE, used());
  }

  @Test
  void aFileThatWasAnotherBeforeIsNot() throws IOException {
    WalkedFile file = opened(ONE);
    Files.setLastModifiedTime(list(), FileTime.from(Instant.now().plusSeconds(5)));
    assertFalse(loaded(file).isFile());
    write(ONE + "- [ ] Ring the bell\n");
    Notice.Reloaded notice = loaded(file);
    assertFalse(notice.isFile());
    assertTrue(notice.remarks().getFirst().contains("`tickdown resume --adopt`"));
    assertEquals(TWO, used());
  }

  @Test
  void anEditDoesNotReplaceWhatTheWalkHasNotSeen() throws IOException {
    WalkedFile file = opened(TWO);
    ana.append(_ -> Verdict.granted(new Event.Revised(THREE, Map.of())));
    write(ONE);
    Notice.Reloaded notice = loaded(file);
    assertFalse(notice.isFile());
    assertEquals("1 added", notice.summary());
    assertEquals(THREE, used());
    assertFalse(loaded(file).isFile());
    assertEquals(THREE, used());
  }

  @Test
  void onceTheFileIsThatVersionItsEditsAreAdoptedAgain() throws IOException {
    WalkedFile file = opened(ONE);
    assertFalse(loaded(file).isFile());
    write(TWO);
    loaded(file);
    write(THREE);
    assertTrue(loaded(file).isFile());
    assertEquals(THREE, used());
  }

  private WalkedFile opened(String text) throws IOException {
    write(text);
    return new WalkedFile(new JournalStore(ben), workplace, "list.md");
  }

  private Notice.Reloaded loaded(WalkedFile file) {
    var answer = file.reloaded(walked);
    walked = answer.run();
    return answer.notice();
  }

  private String used() {
    ben.news();
    return walked.after(ben.events()).history().edition().orElseThrow().text();
  }

  private void write(String text) throws IOException {
    Files.writeString(list(), text);
  }

  private Path list() {
    return folder.resolve("list.md");
  }
}
