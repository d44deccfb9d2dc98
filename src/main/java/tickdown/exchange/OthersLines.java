package tickdown.exchange;

import java.io.ByteArrayOutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Participant.Signing;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.git.refs.Addition;
import tickdown.git.refs.Fetched;
import tickdown.git.refs.Limits;
import tickdown.git.refs.Reading;
import tickdown.git.refs.Relation;
import tickdown.git.refs.Reply;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.git.refs.Tips;
import tickdown.git.refs.Trouble;
import tickdown.journal.Adoption;
import tickdown.journal.Journal;
import tickdown.journal.SequenceCheck;
import tickdown.journal.shared.LineComparison;
import tickdown.run.RecordedEvent;
import tickdown.run.signing.LineSigning;

/// Takes over what other writers have added at the remote. All of it is foreign: a writer whose
/// commits or lines do not hold is read up to the last good one and no further, and the others go
/// on.
final class OthersLines {
  private static final int MOST_WRITERS = 64;

  /// What may be otherwise the next time, although the ref is where it was.
  private static final Set<Alarm.Kind> UNSURE =
      Set.of(Alarm.Kind.NOT_FETCHED, Alarm.Kind.NO_COMMIT);

  private final SharedRun run;
  private final Journal journal;
  private final String own;
  private final SignatureLog signatures;
  private final InstantSource clock;
  private final List<RecordedEvent> received = new ArrayList<>();
  private Optional<Long> missing = Optional.empty();

  /// @param own the writer of this folder
  OthersLines(
      SharedRun run, Journal journal, String own, SignatureLog signatures, InstantSource clock) {
    this.run = run;
    this.signatures = signatures;
    this.journal = journal;
    this.own = own;
    this.clock = clock;
  }

  /// The events that were new here.
  List<RecordedEvent> received() {
    return received;
  }

  /// Reads on from where the last exchange ended; returns what is known of all other writers now.
  ///
  /// @param accepted up to where each writer was read
  List<Participant> taken(Sharing sharing, Tips tips, Map<String, String> accepted, Manner manner) {
    Map<String, Participant> people = new TreeMap<>();
    List<String> changed = new ArrayList<>();
    for (String writer : writers(tips, accepted)) {
      Optional<Participant> before = sharing.participant(writer);
      Participant known = before.orElseGet(() -> Participant.unknown(writer));
      String tip = tips.ids().getOrDefault(writer, "");
      String read = accepted.getOrDefault(writer, "");
      people.put(writer, known.with(standing(known, tip, read)));
      boolean isChanged =
          !tip.equals(read) || before.isEmpty() || signatures.isDoubtful(writer, manner);
      if (!tip.isEmpty() && isChanged && !isJudged(known, tip)) {
        changed.add(writer);
      }
    }
    if (!changed.isEmpty()) {
      Fetched fetched = done(repository().fetch(run.remote(), run.refs(), changed, manner));
      for (String writer : changed) {
        people.computeIfPresent(
            writer, (_, known) -> after(known, fetched, tips, accepted.get(writer)));
      }
    }
    return List.copyOf(people.values());
  }

  /// How many lines of others are missing in the journal, between those that it has: an exchange
  /// cannot put them there. Found out once, because a journal that is open loses none.
  long missing() {
    if (missing.isEmpty()) {
      Set<String> writers = incomplete();
      missing = Optional.of(writers.isEmpty() ? 0L : countMissing(writers));
    }
    return missing.get();
  }

  /// The writers whose numbers are not all here. A repair may have lost them for everybody.
  private Set<String> incomplete() {
    SequenceCheck sequences = new SequenceCheck();
    return journal.events().stream()
        .filter(event -> sequences.see(event).isPresent())
        .map(event -> event.stamp().written().writer())
        .filter(writer -> !writer.equals(own))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private long countMissing(Set<String> writers) {
    Map<String, String> accepted = done(repository().accepted(run.refs()));
    return writers.stream()
        .filter(accepted::containsKey)
        .mapToLong(writer ->
            LineComparison.of(
                    journal.events(),
                    writer,
                    lines(
                        done(repository().read(Optional.empty(), accepted.get(writer), limits()))))
                .missing())
        .sum();
  }

  private static byte[] lines(Reading reading) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    reading.good().forEach(addition -> lines.writeBytes(addition.lines()));
    return lines.toByteArray();
  }

  /// Those at the remote and those that were read before, of which a few more are new at once than
  /// any release has operators.
  private List<String> writers(Tips tips, Map<String, String> accepted) {
    TreeSet<String> known = new TreeSet<>(accepted.keySet());
    tips.ids().keySet().stream()
        .sorted()
        .limit(MOST_WRITERS + (long) known.size())
        .forEach(known::add);
    known.remove(own);
    known.remove(RunRefs.DRIVER);
    return List.copyOf(known);
  }

  /// What is wrong with a writer whose ref was not fetched: it is gone, or as wrong as it was.
  private Optional<Alarm> standing(Participant known, String tip, String read) {
    if (tip.isEmpty()) {
      return known
          .alarm()
          .filter(alarm -> alarm.what() == Alarm.Kind.VANISHED)
          .or(() -> alarm(Alarm.Kind.VANISHED, "", read, ""));
    }
    return tip.equals(read) ? Optional.empty() : known.alarm().filter(_ -> isJudged(known, tip));
  }

  private static boolean isJudged(Participant known, String tip) {
    return known
        .alarm()
        .filter(alarm -> !UNSURE.contains(alarm.what()) && alarm.tip().equals(tip))
        .isPresent();
  }

  /// @param accepted up to where the writer was read; null if it was not
  private Participant after(Participant known, Fetched fetched, Tips tips, String accepted) {
    String tip = fetched.ids().get(known.writer());
    if (tip != null) {
      return read(known, Optional.ofNullable(accepted), tip);
    }
    return known.with(
        Optional.of(
            unfetched(
                Optional.ofNullable(fetched.failed().get(known.writer())),
                tips.ids().get(known.writer()),
                Optional.ofNullable(accepted).orElse(""))));
  }

  /// What is too large is not fetched again; anything else may be there the next time.
  private Alarm unfetched(Optional<Trouble> trouble, String tip, String known) {
    String words =
        trouble.map(each -> TroubleText.of(each, run.remote().name()).sentence().text()).orElse("");
    Alarm.Kind kind =
        trouble
            .map(each ->
                each.kind() == Trouble.Kind.TOO_LARGE
                    ? Alarm.Kind.BAD_COMMIT
                    : Alarm.Kind.NOT_FETCHED)
            .orElse(Alarm.Kind.NO_COMMIT);
    return new Alarm(tip, known, kind, words, clock.instant());
  }

  /// Reads what a writer added after `accepted` up to `tip`.
  private Participant read(Participant known, Optional<String> accepted, String tip) {
    return switch (relation(accepted, tip)) {
      case NEWER -> known.since().isEmpty() ? again(known, tip) : added(known, accepted, tip);
      case SAME -> again(known, tip);
      case OLDER -> known.with(alarm(Alarm.Kind.MOVED_BACK, tip, accepted.orElse(""), ""));
      case UNRELATED -> known.with(alarm(Alarm.Kind.REWRITTEN, tip, accepted.orElse(""), ""));
      case NO_COMMIT -> known.with(alarm(Alarm.Kind.NO_COMMIT, tip, accepted.orElse(""), ""));
    };
  }

  private Relation relation(Optional<String> accepted, String tip) {
    Relation relation = done(repository().relation(accepted.orElse(tip), tip));
    return accepted.isEmpty() && relation == Relation.SAME ? Relation.NEWER : relation;
  }

  /// Reads everything again, because it is not sure that the journal still has what was read
  /// before: it may be another one of the same run, or may have been repaired.
  private Participant again(Participant known, String tip) {
    return added(known, Optional.empty(), tip);
  }

  private Participant added(Participant known, Optional<String> accepted, String tip) {
    Reading reading = done(repository().read(accepted, tip, limits()));
    Adoption adoption = journal.adopt(known.writer(), lines(reading));
    received.addAll(adoption.added());
    if (adoption.objection().isPresent() && accepted.isPresent()) {
      return again(known, tip);
    }
    List<Addition> good = upTo(adoption.end(), reading.good());
    Participant now = good.isEmpty() ? known : seen(known, good);
    String last = good.isEmpty() ? accepted.orElse("") : good.getLast().id();
    if (!good.isEmpty()) {
      done(repository().accept(run.refs(), known.writer(), last));
    }
    return now.with(
        adoption
            .objection()
            .flatMap(why -> alarm(Alarm.Kind.BAD_LINE, tip, last, why))
            .or(() ->
                reading
                    .bad()
                    .map(Reading.Bad::flaw)
                    .flatMap(flaw -> alarm(kind(flaw), tip, last, words(flaw)))));
  }

  /// What cannot be read may be damaged here only.
  private static Alarm.Kind kind(Reading.Flaw flaw) {
    return flaw == Reading.Flaw.UNREADABLE ? Alarm.Kind.NOT_FETCHED : Alarm.Kind.BAD_COMMIT;
  }

  /// The commits whose lines are all here.
  private static List<Addition> upTo(int end, List<Addition> additions) {
    List<Addition> good = new ArrayList<>();
    int read = 0;
    for (Addition addition : additions) {
      read += addition.lines().length;
      if (read > end) {
        return good;
      }
      good.add(addition);
    }
    return good;
  }

  private Participant seen(Participant known, List<Addition> good) {
    Addition last = good.getLast();
    LineSigning how = signatures.note(known.writer(), good).get(last.id());
    return new Participant(
        known.writer(),
        last.who(),
        Trailers.item(last.message()),
        Trailers.at(last.message()),
        signing(how),
        Optional.empty());
  }

  private static Signing signing(LineSigning how) {
    return switch (how) {
      case LineSigning.Verified _ -> Signing.VERIFIED;
      case LineSigning.Unsigned _ -> Signing.UNSIGNED;
      case LineSigning.Bad _ -> Signing.BAD;
      case LineSigning.Unknown _, LineSigning.Pending _, LineSigning.NotShared _ -> Signing.UNKNOWN;
    };
  }

  private static String words(Reading.Flaw flaw) {
    return switch (flaw) {
      case REWRITTEN -> "it does not continue what was read before";
      case MERGE -> "it is a merge";
      case CONTENTS -> "it has something else than lines of a journal";
      case TOO_LARGE -> "it is too large";
      case TOO_MANY -> "there are too many commits";
      case UNREADABLE -> "git cannot read it";
    };
  }

  private Optional<Alarm> alarm(Alarm.Kind kind, String tip, String known, String words) {
    return Optional.of(new Alarm(tip, known, kind, words, clock.instant()));
  }

  private SharedRepository repository() {
    return run.repository();
  }

  private static Limits limits() {
    return Limits.usual();
  }

  private <T> T done(Reply<T> reply) {
    return ExchangeFailed.unless(reply, run.remote().name());
  }
}
