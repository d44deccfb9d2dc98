package tickdown.git.refs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.git.Manner;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;

/// Which refs of shared runs there are at a remote (git-ls-remote).
record RemoteRefs(Exchange exchange) {
  private static final int MOST = 10_000;
  private static final int LONGEST = 1024;

  /// Refs as they were listed, and whether there are more.
  private record Listing(List<Listed> refs, boolean isCut) {}

  /// One of them.
  private record Listed(String id, String ref) {}

  /// Where the refs of a run are.
  Reply<Tips> tips(Remote remote, RunRefs run, Manner manner) {
    return list(remote, manner, List.of(run.beginning() + "*")).map(listing -> tips(run, listing));
  }

  private static Tips tips(RunRefs run, Listing listing) {
    Map<String, String> ids = new HashMap<>();
    int others = 0;
    for (Listed each : listing.refs()) {
      Optional<String> writer =
          RunRefs.parsed(each.ref())
              .filter(ref -> ref.run().equals(run))
              .map(RunRefs.Named::writer);
      writer.ifPresent(name -> ids.put(name, each.id()));
      others += writer.isEmpty() && each.ref().startsWith(run.beginning()) ? 1 : 0;
    }
    return new Tips(ids, others, listing.isCut());
  }

  /// All shared runs, those apart from branches first.
  Reply<List<RunRefs>> runs(Remote remote, Manner manner) {
    List<String> patterns =
        Stream.of(RefPlace.values()).map(place -> place.beginning() + "*").toList();
    return list(remote, manner, patterns)
        .map(listing ->
            listing.refs().stream()
                .flatMap(each -> RunRefs.parsed(each.ref()).stream())
                .map(RunRefs.Named::run)
                .distinct()
                .toList());
  }

  private Reply<Listing> list(Remote remote, Manner manner, List<String> patterns) {
    List<String> command =
        Stream.concat(
                Stream.of("ls-remote", "--refs", "--quiet", "--", remote.name()), patterns.stream())
            .toList();
    return exchange
        .run(
            manner,
            Exchange.network(manner, remote, command),
            _ -> {},
            RemoteRefs::listing,
            () -> true)
        .then(end ->
            end.code() == 0 || end.result().isCut()
                ? new Done<>(end.result())
                : new Failed<>(GitWords.trouble(end.trouble())));
  }

  /// `4f21aebc… refs/tickdown/v1/…`, with a tab between the two.
  private static Listing listing(InputStream output) throws IOException {
    List<Listed> refs = new ArrayList<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8), LONGEST);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (refs.size() == MOST || line.length() > LONGEST) {
        return new Listing(refs, true);
      }
      if (tab > 0 && ObjectId.isValid(line.substring(0, tab))) {
        refs.add(new Listed(line.substring(0, tab), line.substring(tab + 1)));
      }
    }
    return new Listing(refs, false);
  }
}
