package tickdown.git.refs;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.Manner;
import tickdown.git.refs.BatchOutput.Header;
import tickdown.git.refs.Reading.Bad;
import tickdown.git.refs.Reading.Flaw;
import tickdown.git.refs.Reply.Done;

/// Reads what a writer's commits add. Two processes whatever their number; neither they nor this
/// one ever hold a large object in memory.
record CommitReader(Exchange exchange) {
  private static final int LARGEST_COMMIT = 64 * 1024;
  private static final int BEGINNING = 3;
  private static final int LONGEST_LINE = 64 * 1024;
  private static final byte[] ENTRY = "100644 events\0".getBytes(StandardCharsets.US_ASCII);

  /// A commit and its parents.
  private record Link(String id, List<String> parents) {}

  /// Something else than what is expected, with what it is about.
  private static final class Unacceptable extends IOException {
    private static final long serialVersionUID = 1;
    private final Flaw flaw;

    Unacceptable(Flaw flaw) {
      this.flaw = flaw;
    }
  }

  /// What the first few of all commits up to `tip` add.
  Reply<Reading> beginning(String tip, Limits limits) {
    return read(Optional.empty(), tip, limits, BEGINNING);
  }

  /// What the commits after `accepted` add, up to `tip`.
  Reply<Reading> read(Optional<String> accepted, String tip, Limits limits) {
    return read(accepted, tip, limits, limits.commits());
  }

  /// @param most how many commits are read of those that there are, oldest first
  private Reply<Reading> read(Optional<String> accepted, String tip, Limits limits, int most) {
    Stream<String> command =
        Stream.of(
            "rev-list",
            "--first-parent",
            "--parents",
            "--max-count=" + (limits.commits() + 1),
            ObjectId.checked(tip));
    Stream<String> known = accepted.map(id -> "^" + ObjectId.checked(id)).stream();
    String[] words =
        Stream.of(command, known, Stream.of("--")).flatMap(part -> part).toArray(String[]::new);
    return exchange
        .run(Manner.QUIET, Call.own(words), _ -> {}, CommitReader::links, _ -> true)
        .then(end -> {
          List<Link> links = end.result();
          if (end.code() != 0) {
            return new Done<>(Reading.none(Flaw.UNREADABLE, tip));
          }
          if (links.size() > limits.commits()) {
            return new Done<>(Reading.none(Flaw.TOO_MANY, tip));
          }
          List<Link> wanted = links.reversed().subList(0, Math.min(most, links.size()));
          return contents(accepted, wanted, limits);
        });
  }

  private static List<Link> links(InputStream output) throws IOException {
    List<Link> links = new ArrayList<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.US_ASCII));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> ids =
          List.of(line.substring(0, Math.min(line.length(), LONGEST_LINE)).split(" "));
      links.add(new Link(ids.getFirst(), ids.subList(1, Math.min(ids.size(), 3))));
    }
    return links;
  }

  /// @param links oldest first
  private Reply<Reading> contents(Optional<String> accepted, List<Link> links, Limits limits) {
    List<Link> chain = new ArrayList<>();
    Optional<Bad> end = Optional.empty();
    Optional<String> before = accepted;
    for (Link link : links) {
      end = flaw(link, before).map(flaw -> new Bad(flaw, link.id()));
      if (end.isPresent()) {
        break;
      }
      chain.add(link);
      before = Optional.of(link.id());
    }
    Optional<Bad> broken = end;
    if (chain.isEmpty()) {
      return new Done<>(new Reading(List.of(), broken));
    }
    return exchange
        .run(
            Manner.QUIET,
            Call.own("cat-file", "--batch", "--buffer"),
            to -> ask(to, chain),
            output -> additions(new BufferedInputStream(output), chain, limits),
            _ -> true)
        .map(ended ->
            ended.result().bad().isPresent()
                ? ended.result()
                : new Reading(ended.result().good(), broken));
  }

  private static Optional<Flaw> flaw(Link link, Optional<String> before) {
    if (link.parents().size() > 1) {
      return Optional.of(Flaw.MERGE);
    }
    return link.parents().stream().findFirst().equals(before)
        ? Optional.empty()
        : Optional.of(Flaw.REWRITTEN);
  }

  private static void ask(OutputStream to, List<Link> chain) throws IOException {
    for (Link link : chain) {
      String id = link.id();
      to.write(
          "%s\n%s^{tree}\n%s:events\n".formatted(id, id, id).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static Reading additions(InputStream output, List<Link> chain, Limits limits) {
    BatchOutput objects = new BatchOutput(output);
    List<Addition> good = new ArrayList<>();
    long left = limits.total();
    for (Link link : chain) {
      try {
        Addition next = addition(objects, link.id(), Math.min(left, limits.blob()));
        good.add(next);
        left -= next.lines().length;
      } catch (Unacceptable e) {
        return new Reading(good, Optional.of(new Bad(e.flaw, link.id())));
      } catch (IOException e) {
        return new Reading(good, Optional.of(new Bad(Flaw.UNREADABLE, link.id())));
      }
    }
    return new Reading(good, Optional.empty());
  }

  private static Addition addition(BatchOutput objects, String id, long most) throws IOException {
    RawCommit commit = RawCommit.of(contents(objects, objects.next(), "commit", LARGEST_COMMIT));
    byte[] tree = contents(objects, objects.next(), "tree", ENTRY.length + id.length() / 2);
    Optional<Header> header = objects.next();
    byte[] lines =
        tree.length == 0 && header.isEmpty()
            ? new byte[0]
            : contents(objects, header.filter(blob -> isOnly(tree, blob)), "blob", most);
    return new Addition(id, lines, commit.message(), commit.author(), commit.isSigned());
  }

  /// Whether a tree has this blob as a plain file `events`, and nothing else: `100644 events`, a
  /// zero byte, the id in binary (gitformat-tree).
  private static boolean isOnly(byte[] tree, Header blob) {
    String expected =
        BatchOutput.latin(ENTRY) + BatchOutput.latin(HexFormat.of().parseHex(blob.id()));
    return BatchOutput.latin(tree).equals(expected);
  }

  private static byte[] contents(
      BatchOutput objects, Optional<Header> header, String type, long most) throws IOException {
    if (header.isEmpty() || !header.get().type().equals(type)) {
      throw new Unacceptable(Flaw.CONTENTS);
    }
    if (header.get().size() > most) {
      throw new Unacceptable(type.equals("tree") ? Flaw.CONTENTS : Flaw.TOO_LARGE);
    }
    return objects.contents(header.get());
  }
}
