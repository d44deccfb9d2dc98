package tickdown.exchange;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.git.RealGit;
import tickdown.git.refs.RunRefs;
import tickdown.journal.Author;
import tickdown.journal.FounderLine;
import tickdown.journal.Journal;
import tickdown.journal.disk.Disk;
import tickdown.journal.shared.WriterLines;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.rules.Verdict;

/// Writers that put into a bare repository what no Tickdown would write.
///
/// @param hub the bare repository
/// @param run whose refs they use
/// @param founder the line with which that run began
/// @param scratch an empty folder
record HostileWriters(Path hub, RunRefs run, FounderLine founder, Path scratch) {
  static final String OTHERS_LINES = "000000000001";
  static final String GAP = "000000000002";
  static final String OTHER_PAST = "000000000003";
  static final String NO_TEXT = "000000000004";
  static final String ESCAPES = "000000000005";
  static final String FUTURE = "000000000006";
  static final String NO_LINES = "000000000007";
  static final String ZEROS = "000000000008";
  static final String MANY = "000000000009";

  /// A window title, a cleared screen, a reversal.
  static final String EVIL = "Eve\u001b]0;x\u0007\u001b[2J\u009b31m\u202e";

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  /// Writes lines that do not hold, or that try to harm who reads them.
  void placeLines() throws IOException, InterruptedException {
    Lines good = lines("Mallory", GAP, NOON, "gap");
    place(OTHERS_LINES, good.all());
    place(GAP, Disk.joined(good.line(0), good.line(2)));
    Lines one = lines("Mallory", OTHER_PAST, NOON, "one");
    Lines other = lines("Mallory", OTHER_PAST, NOON.plusSeconds(1), "other");
    place(OTHER_PAST, Disk.joined(one.line(0), other.line(1)));
    byte[] bytes = lines("Mallory", NO_TEXT, NOON, "bytes").all();
    bytes[bytes.length / 2] = (byte) 0xff;
    place(NO_TEXT, bytes);
    place(ESCAPES, lines(EVIL, ESCAPES, NOON, "escapes").all());
    place(FUTURE, lines("Mallory", FUTURE, Instant.parse("2199-01-01T00:00:00Z"), "future").all());
    place(NO_LINES, (EVIL + "\n\n\u0000\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Writes lines of 300 MB, all of them zeros.
  void placeZeros() throws IOException, InterruptedException {
    Path zeros = scratch.resolve("zeros");
    try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
      file.setLength(300_000_000);
    }
    placeBlob(ZEROS, git().answer("", "hash-object", "-w", zeros.toString()));
    Files.delete(zeros);
  }

  /// Writes so many commits.
  void placeMany(int commits) throws IOException, InterruptedException {
    StringBuilder stream = new StringBuilder();
    for (int i = 0; i < commits; i++) {
      stream.append("commit ").append(run.of(MANY)).append('\n');
      stream.append("committer A <a@b> ").append(i).append(" +0000\ndata 1\nx\n");
      stream.append("M 100644 inline events\ndata 8\n").append("%08d".formatted(i)).append('\n');
    }
    git().answer(stream.toString(), "fast-import", "--quiet");
  }

  private void place(String writer, byte[] lines) throws IOException, InterruptedException {
    placeBlob(writer, git().answer(lines, "hash-object", "-w", "--stdin"));
  }

  private void placeBlob(String writer, String blob) throws IOException, InterruptedException {
    String tree = git().answer("100644 blob %s\tevents\n".formatted(blob), "mktree");
    String commit =
        "tree %s\nauthor %s <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\n%s\n\nTickdown-Item: %s\n"
            .formatted(tree, EVIL, EVIL, EVIL);
    git()
        .run(
            "update-ref",
            run.of(writer),
            git().answer(commit, "hash-object", "-w", "-t", "commit", "--stdin"));
  }

  /// What a writer would have written in a journal of the run.
  private Lines lines(String by, String writer, Instant now, String name) throws IOException {
    Path file = Files.createDirectories(scratch).resolve(name + ".yaml");
    founder.begin(file);
    try (Journal journal = Journal.open(file, new Author(by, writer), InstantSource.fixed(now))) {
      for (int i = 0; i < 3; i++) {
        Event.Answered done =
            new Event.Answered(
                new ItemName("item-" + i, name), new Outcome.Done(), List.of(), Optional.empty());
        journal.append(_ -> new Verdict.Accepted(List.of(done)));
      }
      return new Lines(WriterLines.of(journal, writer, 0).bytes());
    }
  }

  /// Lines with their line feeds.
  private record Lines(byte[] all) {

    byte[] line(int number) {
      int from = 0;
      for (int i = 0; i < number; i++) {
        from = end(from);
      }
      return Arrays.copyOfRange(all, from, end(from));
    }

    private int end(int from) {
      int end = from;
      while (all[end] != '\n') {
        end++;
      }
      return end + 1;
    }
  }

  private RealGit git() {
    return new RealGit(hub);
  }
}
