package tickdown.git.refs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.git.Manner;
import tickdown.git.Repository;

/// The repository beside the journals, through which shared runs are exchanged with the remotes of
/// the project. It is made when it is first needed, and again if it was removed or damaged: then
/// nothing counts as read, and a writer takes up its own chain where the remote has it ([#takeUp]).
/// The project's own repository is never written.
///
/// Methods wait for git; those that take a [Manner] may use the network. Ids of commits are full
/// lower-case ids, anything else is refused with an IllegalArgumentException.
public final class SharedRepository {
  private static final String NAME = "exchange.git";

  private final Exchange exchange;

  private SharedRepository(Exchange exchange) {
    this.exchange = exchange;
  }

  /// That of a project.
  ///
  /// @param folder the folder of the journals; it need not exist
  public static SharedRepository of(Path folder, Repository project) {
    return new SharedRepository(new Exchange(folder.toAbsolutePath().resolve(NAME), project));
  }

  /// The remotes of the project that have an address, in the order of its configuration.
  public Reply<List<Remote>> remotes() {
    return new RemoteChoice(exchange).all();
  }

  /// The remote with this name; an address is none.
  public Reply<Remote> remote(String name) {
    return new RemoteChoice(exchange).named(name);
  }

  /// The remote of the upstream of the branch that is checked out, else the only one, else
  /// `origin`.
  public Reply<Remote> usualRemote() {
    return new RemoteChoice(exchange).usual();
  }

  /// Where the refs of a run are at the remote. A host that hides such refs only from readers lists
  /// none, also not those that were pushed.
  public Reply<Tips> tips(Remote remote, RunRefs run, Manner manner) {
    return new RemoteRefs(exchange).tips(remote, run, manner);
  }

  /// All shared runs at the remote, in both places.
  public Reply<List<RunRefs>> runs(Remote remote, Manner manner) {
    return new RemoteRefs(exchange).runs(remote, manner);
  }

  /// Fetches refs of a run, whatever they point to now. What was accepted stays.
  ///
  /// @param writers the last parts of their names
  public Reply<Fetched> fetch(
      Remote remote, RunRefs run, Collection<String> writers, Manner manner) {
    return new Incoming(exchange).fetch(remote, run, writers, manner);
  }

  /// Up to where the lines of the run's writers were read, by writer.
  public Reply<Map<String, String>> accepted(RunRefs run) {
    return new OwnRefs(exchange).below(OwnRefs.accepted(run));
  }

  /// Up to where a writer's lines were read; empty if none were.
  public Reply<Optional<String>> accepted(RunRefs run, String writer) {
    return new OwnRefs(exchange).at(OwnRefs.accepted(run, writer));
  }

  /// Records that a writer's lines were read up to this commit.
  public Reply<String> accept(RunRefs run, String writer, String commit) {
    return new OwnRefs(exchange).set(OwnRefs.accepted(run, writer), commit);
  }

  /// How a tip that was fetched relates to what was accepted. If one of them is not here, they are
  /// unrelated.
  public Reply<Relation> relation(String accepted, String tip) {
    return new Descent(exchange).relation(accepted, tip);
  }

  /// What a writer's commits add after `accepted` up to `tip`, oldest first, up to the first that
  /// cannot be accepted.
  public Reply<Reading> read(Optional<String> accepted, String tip, Limits limits) {
    return new CommitReader(exchange).read(accepted, tip, limits);
  }

  /// What the first few of a writer's commits add, of those up to `tip`: enough to see whether the
  /// writer started the run.
  public Reply<Reading> beginning(String tip, Limits limits) {
    return new CommitReader(exchange).beginning(tip, limits);
  }

  /// The newest commit of a writer of this machine; empty if there is none.
  public Reply<Optional<String>> own(RunRefs run, String writer) {
    return new OwnRefs(exchange).at(OwnRefs.own(run, writer));
  }

  /// Continues a writer's chain from a commit that was fetched, after the repository was lost.
  public Reply<String> takeUp(RunRefs run, String writer, String commit) {
    return new OwnRefs(exchange).set(OwnRefs.own(run, writer), commit);
  }

  /// Makes this commit the last one of a writer of this machine. [Trouble.Kind#RACED] if another
  /// process has added one since.
  ///
  /// @param last the last one until now, which the commit follows
  public Reply<String> advance(RunRefs run, String writer, Optional<String> last, String commit) {
    return new OwnRefs(exchange).move(OwnRefs.own(run, writer), commit, last);
  }

  /// Makes a commit that no ref points to.
  ///
  /// @param parent the one that it follows; must be here
  /// @param lines the new lines, whole; empty to say something in the message only
  /// @param who the operator's name; what git does not accept in names is left out
  /// @param manner whether git may ask for the passphrase of a signing key
  public Reply<String> commit(
      Optional<String> parent,
      byte[] lines,
      CommitMessage message,
      String who,
      Instant when,
      Manner manner) {
    return new CommitWriter(exchange, manner).commit(parent, lines, message, who, when);
  }

  /// Moves a ref at the remote forward to a commit, or makes it there; never backward.
  /// [Trouble.Kind#RACED] if it has gone elsewhere.
  ///
  /// @param ref its full name, see [RunRefs#of(String)]
  public Reply<Pushed> push(Remote remote, String ref, String commit, Manner manner) {
    return new Outgoing(exchange).push(remote, ref, commit, manner);
  }

  /// Moves a ref at the remote forward only if it is at `known` at that moment; without `known`,
  /// makes it only if it is not there. [Trouble.Kind#RACED] otherwise, and if `commit` does not
  /// descend from `known`.
  public Reply<Pushed> replace(
      Remote remote, String ref, Optional<String> known, String commit, Manner manner) {
    return new Outgoing(exchange).replace(remote, ref, known, commit, manner);
  }

  /// What git says about the signature of a commit.
  public Reply<CommitSignature> signature(String commit) {
    return new SignatureCheck(exchange).of(commit);
  }

  /// The same of several commits that have one, by commit; what is missing cannot be told.
  public Reply<Map<String, CommitSignature>> signatures(List<String> commits) {
    return new SignatureCheck(exchange).all(commits);
  }

  /// Removes the repository, so that the next exchange begins with an empty one. Returns whether it
  /// is gone.
  public boolean forget() {
    return exchange.remove();
  }
}
