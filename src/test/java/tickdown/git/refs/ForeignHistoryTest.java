package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tickdown.git.refs.SharedProject.ANA;
import static tickdown.git.refs.SharedProject.BEN;
import static tickdown.git.refs.SharedProject.ORIGIN;
import static tickdown.git.refs.SharedProject.RUN;
import static tickdown.git.refs.SharedProject.done;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.Manner;
import tickdown.git.refs.Reading.Flaw;

/// What others wrote into their refs is read up to the first commit that is not as it should be.
class ForeignHistoryTest {
  @TempDir private Path folder;
  private SharedProject ana;
  private SharedProject ben;
  private String first;
  private String second;

  @BeforeEach
  void twoCommits() throws IOException, InterruptedException {
    ana = SharedProject.of(folder, "ana");
    ben = SharedProject.of(folder, "ben");
    first = ana.publish(ANA, "one\n");
    second = ana.publish(ANA, "two\n");
    assertEquals(List.of("one\n", "two\n"), lines(ben.read(ANA)));
    done(ben.shared().accept(RUN, ANA, second));
  }

  @Test
  void aRefThatWasMovedBackIsOlder() throws IOException, InterruptedException {
    place(first);
    assertEquals(Relation.OLDER, relation());
    assertEquals(Optional.of(second), done(ben.shared().accepted(RUN, ANA)));
  }

  @Test
  void anotherBeginningIsUnrelated() throws IOException, InterruptedException {
    String other = commit(tree("one\n"));
    place(other);
    assertEquals(Relation.UNRELATED, relation());
    assertEquals(
        Flaw.REWRITTEN, flaw(done(ben.shared().read(Optional.of(second), other, Limits.usual()))));
  }

  @Test
  void anotherContinuationOfWhatWasReadBeforeIsUnrelated()
      throws IOException, InterruptedException {
    String other = commit(tree("other\n"), first);
    place(other);
    assertEquals(Relation.UNRELATED, relation());
    assertEquals(
        Flaw.REWRITTEN, flaw(done(ben.shared().read(Optional.of(second), other, Limits.usual()))));
  }

  @Test
  void theTipOfAnotherWriterIsUnrelated() throws IOException, InterruptedException {
    String other = ben.publish(BEN, "mine\n");
    place(other);
    assertEquals(Relation.UNRELATED, relation());
  }

  @Test
  void aBlobOrATagIsNoCommit() throws IOException, InterruptedException {
    String blob = hub("three\n", "hash-object", "-w", "--stdin");
    place(blob);
    assertEquals(Relation.NO_COMMIT, relation());
    String tag =
        hub(
            "object %s\ntype commit\ntag x\ntagger A <a@b> 1 +0000\n\nx\n".formatted(second),
            "mktag");
    place(tag);
    assertEquals(Relation.NO_COMMIT, relation());
  }

  @Test
  void aRefThatHasVanishedIsNotFetched() throws IOException, InterruptedException {
    ben.publish(BEN, "mine\n");
    ana.hub().run("update-ref", "-d", RUN.of(ANA));
    Fetched fetched = done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA, BEN), Manner.QUIET));
    assertEquals(Set.of(BEN), fetched.ids().keySet());
    assertEquals(Set.of(ANA), fetched.failed().keySet());
    assertEquals(Optional.of(second), done(ben.shared().accepted(RUN, ANA)));
  }

  @Test
  void aMergeEndsTheReading() throws IOException, InterruptedException {
    String good = commit(tree("three\n"), second);
    String merge = commit(tree("four\n"), good, commit(tree("x\n")));
    place(commit(tree("five\n"), merge));
    Reading read = newer();
    assertEquals(List.of("three\n"), lines(read));
    assertEquals(Optional.of(new Reading.Bad(Flaw.MERGE, merge)), read.bad());
  }

  @Test
  void aTreeWithAnythingElseEndsTheReading() throws IOException, InterruptedException {
    String blob = hub("three\n", "hash-object", "-w", "--stdin");
    String tree = tree("three\n");
    for (String entries :
        List.of(
            "100644 blob %s\tother\n".formatted(blob),
            "100644 blob %s\tevents\n100644 blob %s\tother\n".formatted(blob, blob),
            "120000 blob %s\tevents\n".formatted(blob),
            "100755 blob %s\tevents\n".formatted(blob),
            "040000 tree %s\tevents\n".formatted(tree),
            "160000 commit %s\tevents\n".formatted(second))) {
      String good = commit(tree, second);
      String bad = commit(hub(entries, "mktree"), good);
      place(commit(tree, bad));
      Reading read = newer();
      assertEquals(List.of("three\n"), lines(read), entries);
      assertEquals(Optional.of(new Reading.Bad(Flaw.CONTENTS, bad)), read.bad(), entries);
    }
  }

  @Test
  void linesThatAreTooLargeEndTheReading() throws IOException, InterruptedException {
    String good = commit(tree("three\n"), second);
    String large = commit(tree("x".repeat(1000)), good);
    place(large);
    fetch();
    Optional<String> accepted = Optional.of(second);
    for (Limits limits : List.of(new Limits(10, 999, 9999), new Limits(10, 9999, 1005))) {
      Reading read = done(ben.shared().read(accepted, large, limits));
      assertEquals(List.of("three\n"), lines(read));
      assertEquals(Optional.of(new Reading.Bad(Flaw.TOO_LARGE, large)), read.bad());
    }
    Reading whole = done(ben.shared().read(accepted, large, new Limits(10, 1000, 1006)));
    assertEquals(Optional.empty(), whole.bad());
  }

  @Test
  void aMessageThatIsTooLargeEndsTheReading() throws IOException, InterruptedException {
    String raw =
        "tree %s\nparent %s\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\n%s\n"
            .formatted(tree("three\n"), second, "x".repeat(100_000));
    String large = hub(raw, "hash-object", "-w", "-t", "commit", "--stdin");
    place(large);
    assertEquals(Flaw.TOO_LARGE, flaw(newer()));
  }

  @Test
  void tooManyCommitsAreNotRead() throws IOException, InterruptedException {
    place(commit(tree("five\n"), commit(tree("four\n"), commit(tree("three\n"), second))));
    fetch();
    String tip = fetch();
    Optional<String> accepted = Optional.of(second);
    assertEquals(
        Flaw.TOO_MANY, flaw(done(ben.shared().read(accepted, tip, new Limits(2, 99, 99)))));
    assertEquals(3, done(ben.shared().read(accepted, tip, new Limits(3, 99, 99))).good().size());
  }

  @Test
  void thousandsOfCommitsAreRead() throws IOException, InterruptedException {
    StringBuilder stream = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      String line = "line " + i + "\n";
      stream.append("commit refs/heads/many\ncommitter A <a@b> %d +0000\n".formatted(i));
      stream.append("data 1\nx\n").append(i == 0 ? "from " + second + "\n" : "");
      stream.append("M 100644 inline events\ndata %d\n%s\n".formatted(line.length(), line));
    }
    hub(stream.toString(), "fast-import", "--quiet");
    place(hub("", "rev-parse", "refs/heads/many"));
    Reading read = newer();
    assertEquals(Optional.empty(), read.bad());
    assertEquals(5000, read.good().size());
    assertEquals("line 4999\n", SharedProject.text(read.good().getLast()));
  }

  @Test
  void brokenObjectsStopOnlyTheirWriter() throws IOException, InterruptedException {
    String raw = "tree %s\nparent %s\nauthor nobody\n\nx\n".formatted(tree("three\n"), second);
    place(hub(raw, "hash-object", "-w", "-t", "commit", "--literally", "--stdin"));
    String mine = ben.publish(BEN, "mine\n");
    Fetched fetched = done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA, BEN), Manner.QUIET));
    assertEquals(Map.of(BEN, mine), fetched.ids());
    assertEquals(Set.of(ANA), fetched.failed().keySet());
  }

  @Test
  void whatNeedsTooMuchMemoryStopsOnlyItsWriter() throws IOException, InterruptedException {
    String raw =
        "tree %s\nparent %s\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\n%s\n"
            .formatted(tree("three\n"), second, "x".repeat(70 << 20));
    place(hub(raw, "hash-object", "-w", "-t", "commit", "--stdin"));
    String mine = ben.publish(BEN, "mine\n");
    Fetched fetched = done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA, BEN), Manner.QUIET));
    assertEquals(Map.of(BEN, mine), fetched.ids());
    assertEquals(Trouble.Kind.TOO_LARGE, fetched.failed().get(ANA).kind());
  }

  @Test
  void foreignTextsAreKeptAsTheyAre() throws IOException, InterruptedException {
    String raw =
        ("tree %s\nparent %s\nauthor E\u001b[31mve <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\n"
                + "sub\u001b]0;x\u0007ject\n\nKey: va\u001b[1mlue\n")
            .formatted(tree("three\n"), second);
    place(hub(raw, "hash-object", "-w", "-t", "commit", "--stdin"));
    Addition read = newer().good().getFirst();
    assertEquals("E\u001b[31mve", read.who());
    assertEquals("sub\u001b]0;x\u0007ject", read.message().subject());
    assertEquals(Optional.of("va\u001b[1mlue"), read.message().trailer("Key"));
  }

  @Test
  void aCommitThatIsNotHereIsUnrelated() {
    String nothing = "0123456789".repeat(4);
    assertEquals(Relation.UNRELATED, done(ben.shared().relation(nothing, second)));
    assertEquals(Relation.NO_COMMIT, done(ben.shared().relation(second, nothing)));
    assertEquals(
        Flaw.UNREADABLE, flaw(done(ben.shared().read(Optional.empty(), nothing, Limits.usual()))));
  }

  private Relation relation() {
    return done(ben.shared().relation(second, fetch()));
  }

  private Reading newer() {
    String tip = fetch();
    assertEquals(Relation.NEWER, done(ben.shared().relation(second, tip)));
    return done(ben.shared().read(Optional.of(second), tip, Limits.usual()));
  }

  private String fetch() {
    return done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET)).ids().get(ANA);
  }

  /// Forces Ana's ref at the remote.
  private void place(String id) throws IOException, InterruptedException {
    ana.hub().run("update-ref", RUN.of(ANA), id);
  }

  private String tree(String lines) throws IOException, InterruptedException {
    String blob = hub(lines, "hash-object", "-w", "--stdin");
    return hub("100644 blob %s\tevents\n".formatted(blob), "mktree");
  }

  private String commit(String tree, String... parents) throws IOException, InterruptedException {
    StringBuilder raw = new StringBuilder("tree " + tree + "\n");
    for (String parent : parents) {
      raw.append("parent ").append(parent).append('\n');
    }
    raw.append("author A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\nx\n");
    return hub(raw.toString(), "hash-object", "-w", "-t", "commit", "--stdin");
  }

  private String hub(String input, String... command) throws IOException, InterruptedException {
    return ana.hub().answer(input, command);
  }

  private static List<String> lines(Reading read) {
    return read.good().stream().map(SharedProject::text).toList();
  }

  private static Flaw flaw(Reading read) {
    return read.bad().orElseThrow().flaw();
  }
}
