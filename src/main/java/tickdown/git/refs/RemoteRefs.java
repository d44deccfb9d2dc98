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
import tickdown.git.refs.RunRefs.Named;

/// Which refs of shared runs there are at a remote (git-ls-remote).
record RemoteRefs(Exchange exchange) {
  private static final int MOST = 10_000;
  private static final int MOST_OTHERS = 200_000;
  private static final int LONGEST = 1024;

  /// Refs of shared runs, how many others there are, and whether there are more.
  private record Listing(List<Listed> refs, int others, boolean isCut) {}

  /// One of them.
  private record Listed(String id, Named ref) {}

  /// Where the refs of a run are.
  Reply<Tips> tips(Remote remote, RunRefs run, Manner manner) {
    Stream<String> only =
        switch (run.place()) {
          case APART -> Stream.of();
          case BRANCHES -> Stream.of("--heads");
        };
    return list(remote, manner, only, Stream.of(run.beginning() + "*"))
        .map(listing -> tips(run, listing));
  }

  private static Tips tips(RunRefs run, Listing listing) {
    Map<String, String> ids = new HashMap<>();
    listing.refs().stream()
        .filter(each -> each.ref().run().equals(run))
        .forEach(each -> ids.put(each.ref().writer(), each.id()));
    return new Tips(ids, listing.others(), listing.isCut());
  }

  /// All shared runs, those apart from branches first.
  Reply<List<RunRefs>> runs(Remote remote, Manner manner) {
    Stream<String> patterns = Stream.of(RefPlace.values()).map(place -> place.beginning() + "*");
    return list(remote, manner, Stream.of(), patterns)
        .map(listing -> listing.refs().stream().map(each -> each.ref().run()).distinct().toList());
  }

  private Reply<Listing> list(
      Remote remote, Manner manner, Stream<String> only, Stream<String> patterns) {
    Stream<String> options = Stream.of("ls-remote", "--refs", "--quiet");
    List<String> command =
        Stream.of(options, only, Stream.of("--", remote.name()), patterns)
            .flatMap(part -> part)
            .toList();
    return exchange
        .run(
            manner,
            Exchange.network(manner, remote, Map.of(), command),
            _ -> {},
            RemoteRefs::listing,
            _ -> true)
        .then(end ->
            end.code() == 0 || end.result().isCut()
                ? new Done<>(end.result())
                : new Failed<>(GitWords.trouble(end.trouble())));
  }

  /// `4f21aebc… refs/tickdown/v1/…`, with a tab between the two.
  private static Listing listing(InputStream output) throws IOException {
    List<Listed> refs = new ArrayList<>();
    int others = 0;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Optional<Listed> listed = listed(line);
      listed.ifPresent(refs::add);
      others += listed.isPresent() ? 0 : 1;
      if (refs.size() == MOST || others == MOST_OTHERS) {
        return new Listing(refs, others, true);
      }
    }
    return new Listing(refs, others, false);
  }

  private static Optional<Listed> listed(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && line.length() <= LONGEST && ObjectId.isValid(line.substring(0, tab))
        ? RunRefs.parsed(line.substring(tab + 1))
            .map(ref -> new Listed(line.substring(0, tab), ref))
        : Optional.empty();
  }
}
