package tickdown.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tickdown.git.Manner;
import tickdown.git.refs.Addition;
import tickdown.git.refs.Fetched;
import tickdown.git.refs.Limits;
import tickdown.git.refs.Reading;
import tickdown.git.refs.Remote;
import tickdown.git.refs.Reply;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.git.refs.Tips;
import tickdown.journal.FounderLine;

/// The shared runs at a remote, as far as they can be joined.
public final class RunsAtRemote {
  private final SharedRepository repository;
  private final Manner manner;

  /// @param manner whether git may ask on the terminal
  public RunsAtRemote(SharedRepository repository, Manner manner) {
    this.repository = repository;
    this.manner = manner;
  }

  /// The runs at the remote, without looking into them. One that is shared in both places is listed
  /// where it has more writers.
  public Reply<List<SharedRun>> all(Remote remote) {
    return repository
        .runs(remote, manner)
        .map(runs ->
            runs.stream()
                .collect(Collectors.groupingBy(RunRefs::run, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new SharedRun(repository, remote, busiest(same, remote)))
                .toList());
  }

  private RunRefs busiest(List<RunRefs> same, Remote remote) {
    return same.size() == 1
        ? same.getFirst()
        : same.stream().max(Comparator.comparingLong(each -> writers(each, remote))).orElseThrow();
  }

  private long writers(RunRefs run, Remote remote) {
    return repository.tips(remote, run, manner) instanceof Reply.Done<Tips>(Tips tips)
        ? tips.ids().keySet().stream().filter(writer -> !writer.equals(RunRefs.DRIVER)).count()
        : 0;
  }

  /// How the run was started; empty if none of its writers has a line that starts it.
  public Reply<Optional<FounderLine>> founder(SharedRun run) {
    return repository
        .tips(run.remote(), run.refs(), manner)
        .then(tips -> fetched(run, tips))
        .map(fetched -> founder(fetched));
  }

  private Reply<Fetched> fetched(SharedRun run, Tips tips) {
    List<String> writers = new ArrayList<>(tips.ids().keySet());
    writers.remove(RunRefs.DRIVER);
    return repository.fetch(run.remote(), run.refs(), writers, manner);
  }

  /// The earliest start, should several claim to be it.
  private Optional<FounderLine> founder(Fetched fetched) {
    Optional<FounderLine> founder = Optional.empty();
    for (Map.Entry<String, String> writer : new TreeMap<>(fetched.ids()).entrySet()) {
      Optional<FounderLine> line =
          first(writer.getValue()).filter(each -> each.writer().equals(writer.getKey()));
      if (line.isPresent() && founder.filter(other -> isEarlier(other, line.get())).isEmpty()) {
        founder = line;
      }
    }
    return founder;
  }

  private Optional<FounderLine> first(String tip) {
    return repository.beginning(tip, Limits.usual()) instanceof Reply.Done<Reading>(Reading reading)
        ? reading.good().stream()
            .map(Addition::lines)
            .filter(lines -> lines.length > 0)
            .findFirst()
            .flatMap(FounderLine::in)
        : Optional.empty();
  }

  private static boolean isEarlier(FounderLine one, FounderLine other) {
    return one.event().stamp().written().clock().compareTo(other.event().stamp().written().clock())
        <= 0;
  }
}
