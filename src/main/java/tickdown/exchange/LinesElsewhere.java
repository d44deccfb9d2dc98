package tickdown.exchange;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tickdown.git.Manner;
import tickdown.git.refs.Addition;
import tickdown.git.refs.Fetched;
import tickdown.git.refs.Limits;
import tickdown.git.refs.Reading;
import tickdown.git.refs.Reply;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.git.refs.Tips;
import tickdown.git.refs.Trouble;

/// What there is of a run outside of its journal: in the repository beside it, and at the remote.
///
/// @param read what was written or read here, one part for each ref
/// @param others whatever else is there
/// @param trouble why the remote could not be asked, if it could not
public record LinesElsewhere(
    List<byte[]> read, List<byte[]> others, Optional<TroubleText> trouble) {

  public LinesElsewhere {
    read = List.copyOf(read);
    others = List.copyOf(others);
  }

  /// Looks for the lines of all writers.
  ///
  /// @param writer the writer of this folder
  public static LinesElsewhere of(SharedRun run, String writer, Manner manner) {
    SharedRepository repository = run.repository();
    Set<String> read = new LinkedHashSet<>();
    if (repository.own(run.refs(), writer) instanceof Reply.Done<Optional<String>>(var own)) {
      own.ifPresent(read::add);
    }
    if (repository.accepted(run.refs()) instanceof Reply.Done<Map<String, String>>(var accepted)) {
      accepted.forEach((name, id) -> {
        if (!name.equals(RunRefs.DRIVER)) {
          read.add(id);
        }
      });
    }
    Reply<Fetched> fetched =
        repository
            .tips(run.remote(), run.refs(), manner)
            .then(there -> repository.fetch(run.remote(), run.refs(), writers(there), manner));
    Set<String> others = new LinkedHashSet<>();
    if (fetched instanceof Reply.Done<Fetched>(Fetched all)) {
      all.ids().forEach((name, id) -> (name.equals(writer) ? read : others).add(id));
    }
    others.removeAll(read);
    return new LinesElsewhere(
        lines(repository, read),
        lines(repository, others),
        fetched instanceof Reply.Failed<Fetched>(Trouble trouble)
            ? Optional.of(TroubleText.of(trouble, run.remote().name()))
            : Optional.empty());
  }

  private static List<byte[]> lines(SharedRepository repository, Set<String> tips) {
    return tips.stream().map(tip -> lines(repository, tip)).toList();
  }

  private static Set<String> writers(Tips tips) {
    Set<String> writers = new TreeSet<>(tips.ids().keySet());
    writers.remove(RunRefs.DRIVER);
    return writers;
  }

  private static byte[] lines(SharedRepository repository, String tip) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    if (repository.read(Optional.empty(), tip, Limits.own())
        instanceof Reply.Done<Reading>(Reading reading)) {
      reading.good().stream().map(Addition::lines).forEach(lines::writeBytes);
    }
    return lines.toByteArray();
  }
}
