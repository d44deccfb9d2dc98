package tickdown.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.journal.disk.UnsyncedFile;
import tickdown.run.signing.LineSigning;
import tickdown.run.signing.SignedLines;
import tickdown.text.Line;

/// The file that says that a run is shared from this folder, beside its journal: to which remote,
/// and what is known of the exchange ([Properties]). Of what it says, only the remote and the name
/// cannot be found out again. Once the run is not shared any more, it says how it was.
///
///     release-checklist-1.4.0.yaml   release-checklist-1.4.0.sharing
public final class SharingFile {
  private static final String JOURNAL = ".yaml";
  private static final String ENDING = ".sharing";
  private static final String PEOPLE = "writer.";
  private static final String OWN = "own";
  private static final String SIGNED = "signed.";
  private static final String FORMER = "former.";

  private final Path file;

  private SharingFile(Path file) {
    this.file = file;
  }

  /// The file beside this journal.
  public static SharingFile of(Path journal) {
    return new SharingFile(journal.resolveSibling(stem(journal) + ENDING));
  }

  /// The name under which the run of this journal is shared, unless it was shared under another.
  public static String stem(Path journal) {
    String name = journal.getFileName().toString();
    return name.endsWith(JOURNAL) ? name.substring(0, name.length() - JOURNAL.length()) : name;
  }

  /// What it says; empty if the run is not shared from here, or if it cannot be read.
  public Optional<Sharing> read() {
    return values().flatMap(SharingFile::sharing);
  }

  /// How the run was shared, as it was before the first exchange, if it is not shared any more.
  public Optional<Sharing> former() {
    return values().flatMap(values -> begun(values, FORMER));
  }

  private Optional<Properties> values() {
    Properties values = new Properties();
    try {
      values.load(new StringReader(Files.readString(file)));
      return Optional.of(values);
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Writes it anew, whether the calling thread is interrupted or not. Returns what kept it from
  /// being written, in the words of the system; empty if it was.
  public Optional<String> write(Sharing sharing) {
    return write(values(sharing), " How this run is shared by Tickdown. Removing this ends it.");
  }

  /// The same, unless the run is not shared any more, or shared otherwise: that is left as it is.
  Optional<String> update(Sharing sharing) {
    return isAs(sharing) ? write(sharing) : Optional.empty();
  }

  /// Whether the run is shared from here, and like this.
  boolean isAs(Sharing sharing) {
    return read().filter(sharing::isAs).isPresent();
  }

  /// Says that the run is not shared from here any more, and how it was. Returns what kept it from
  /// being written.
  public Optional<String> end(Sharing last) {
    Properties values = new Properties();
    addPlace(values, FORMER, last);
    return write(values, " How this run was shared by Tickdown. It is not shared any more.");
  }

  private Optional<String> write(Properties values, String comment) {
    return UninterruptibleThread.call(() -> {
      try {
        StringWriter text = new StringWriter();
        values.store(text, comment);
        UnsyncedFile.replace(
            file, file.getFileName() + ".new-", text.toString().getBytes(StandardCharsets.UTF_8));
        return Optional.empty();
      } catch (IOException problem) {
        return Optional.of(Disk.why(problem));
      }
    });
  }

  /// Removes it: the run was never shared from here.
  public void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  private static Optional<Sharing> begun(Properties values, String prefix) {
    String remote = values.getProperty(prefix + "remote", "");
    String name = values.getProperty(prefix + "name", "");
    return remote.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sharing.begun(
                remote, values.getProperty(prefix + "place", "").equals("branches"), name));
  }

  private static Optional<Sharing> sharing(Properties values) {
    try {
      return begun(values, "").map(begun -> sharing(begun, values));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Sharing sharing(Sharing begun, Properties values) {
    return new Sharing(
        begun.remote(),
        begun.isBranch(),
        begun.name(),
        Long.parseLong(values.getProperty("sent", "0")),
        time(values, "exchanged"),
        setback(values),
        participants(values),
        lease(values),
        signed(values),
        alarm(values, OWN));
  }

  private static Optional<Setback> setback(Properties values) {
    return time(values, "failing.since")
        .map(since ->
            new Setback(
                Line.of(values.getProperty("failing", "")),
                Line.of(values.getProperty("failing.hint", "")),
                since));
  }

  private static Optional<Lease> lease(Properties values) {
    return time(values, "driver.since")
        .map(since ->
            new Lease(
                values.getProperty("driver.commit", ""),
                Optional.ofNullable(values.getProperty("driver.writer"))
                    .map(writer -> new Lease.Holder(writer, values.getProperty("driver", writer))),
                since,
                alarm(values, "driver")));
  }

  private static List<Participant> participants(Properties values) {
    List<Participant> participants = new ArrayList<>();
    for (String key : values.stringPropertyNames().stream().sorted().toList()) {
      if (key.startsWith(PEOPLE) && key.indexOf('.', PEOPLE.length()) < 0) {
        participants.add(participant(values, key));
      }
    }
    return participants;
  }

  private static Participant participant(Properties values, String key) {
    return new Participant(
        key.substring(PEOPLE.length()),
        values.getProperty(key),
        Optional.ofNullable(values.getProperty(key + ".item")),
        time(values, key + ".since"),
        Participant.Signing.valueOf(values.getProperty(key + ".signature", "UNSIGNED")),
        alarm(values, key));
  }

  private static SignedLines signed(Properties values) {
    SignedLines signed = SignedLines.NONE;
    for (String key : values.stringPropertyNames()) {
      if (key.startsWith(SIGNED)) {
        String writer = key.substring(SIGNED.length());
        for (String line : values.getProperty(key).lines().toList()) {
          String[] words = (line + " ").split(" ", 3);
          signed =
              signed.with(
                  writer,
                  signed.last(writer) + 1,
                  Long.parseLong(words[0]),
                  signing(words[1], words.length > 2 ? words[2].strip() : ""));
        }
      }
    }
    return signed;
  }

  /// One stretch of lines to a line: `24 verified ana@example.org`.
  private static String text(List<SignedLines.Stretch> stretches) {
    return stretches.stream()
        .map(stretch -> stretch.last() + " " + text(stretch.how()))
        .collect(Collectors.joining("\n"));
  }

  private static String text(LineSigning how) {
    return switch (how) {
      case LineSigning.Verified(String signer) -> "verified " + signer;
      case LineSigning.Unsigned _ -> "unsigned";
      case LineSigning.Bad _ -> "bad";
      case LineSigning.Unknown _ -> "unknown";
      case LineSigning.Pending _, LineSigning.NotShared _ -> "pending";
    };
  }

  private static LineSigning signing(String word, String signer) {
    return switch (word) {
      case "verified" -> new LineSigning.Verified(signer);
      case "unsigned" -> new LineSigning.Unsigned();
      case "bad" -> new LineSigning.Bad();
      case "unknown" -> new LineSigning.Unknown();
      default -> new LineSigning.Pending();
    };
  }

  private static Optional<Alarm> alarm(Properties values, String key) {
    return time(values, key + ".alarm.since")
        .map(since ->
            new Alarm(
                values.getProperty(key + ".alarm.tip", ""),
                values.getProperty(key + ".alarm.known", ""),
                Alarm.Kind.valueOf(values.getProperty(key + ".alarm", "BAD_LINE")),
                values.getProperty(key + ".alarm.words", ""),
                since));
  }

  private static Optional<Instant> time(Properties values, String key) {
    return Optional.ofNullable(values.getProperty(key)).map(Instant::parse);
  }

  private static Properties values(Sharing sharing) {
    Properties values = new Properties();
    addPlace(values, "", sharing);
    values.setProperty("sent", Long.toString(sharing.sent()));
    sharing.exchanged().ifPresent(when -> values.setProperty("exchanged", when.toString()));
    sharing
        .setback()
        .ifPresent(setback -> {
          values.setProperty("failing", setback.sentence().text());
          values.setProperty("failing.hint", setback.hint().text());
          values.setProperty("failing.since", setback.since().toString());
        });
    sharing
        .lease()
        .ifPresent(lease -> {
          values.setProperty("driver.commit", lease.commit());
          values.setProperty("driver.since", lease.since().toString());
          lease.alarm().ifPresent(alarm -> add(values, "driver", alarm));
          lease
              .holder()
              .ifPresent(holder -> {
                values.setProperty("driver.writer", holder.writer());
                values.setProperty("driver", holder.by());
              });
        });
    sharing.participants().forEach(each -> add(values, each));
    sharing.own().ifPresent(alarm -> add(values, OWN, alarm));
    sharing
        .signed()
        .stretches()
        .forEach((writer, stretches) -> values.setProperty(SIGNED + writer, text(stretches)));
    return values;
  }

  private static void addPlace(Properties values, String prefix, Sharing sharing) {
    values.setProperty(prefix + "remote", sharing.remote());
    values.setProperty(prefix + "place", sharing.isBranch() ? "branches" : "apart");
    values.setProperty(prefix + "name", sharing.name());
  }

  private static void add(Properties values, Participant participant) {
    String key = PEOPLE + participant.writer();
    values.setProperty(key, participant.by());
    participant.item().ifPresent(item -> values.setProperty(key + ".item", item));
    participant.since().ifPresent(since -> values.setProperty(key + ".since", since.toString()));
    values.setProperty(key + ".signature", participant.signature().name());
    participant.alarm().ifPresent(alarm -> add(values, key, alarm));
  }

  private static void add(Properties values, String key, Alarm alarm) {
    values.setProperty(key + ".alarm", alarm.what().name());
    values.setProperty(key + ".alarm.tip", alarm.tip());
    values.setProperty(key + ".alarm.known", alarm.known());
    values.setProperty(key + ".alarm.words", alarm.words());
    values.setProperty(key + ".alarm.since", alarm.since().toString());
  }
}
