package tickdown.command.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.exchange.RunsAtRemote;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.git.refs.RefPlace;
import tickdown.git.refs.Remote;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.FounderLine;
import tickdown.journal.JournalFolder;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.RunJournal;

/// Where a run is to be shared: as it is shared from here already, else as it was until `unshare`,
/// else as others share it; whatever it is called by now.
///
/// @param at the remote
/// @param name the name of the run there
/// @param known how it is shared from here, if it is
/// @param former how it was
record ShareTarget(
    RunJournal journal,
    SharedRepository repository,
    Remote at,
    String name,
    Optional<Sharing> known,
    Optional<Sharing> former) {

  /// That of an open run. Fails if it is shared through another remote.
  ///
  /// @param remote the remote that the operator wants
  static ShareTarget of(RunJournal journal, Optional<String> remote) {
    SharedRepository repository = SharedRepositories.of(journal.opened().workplace());
    SharingFile file = SharingFile.of(SharedJournal.file(journal));
    Optional<Sharing> known = file.read();
    known
        .filter(sharing -> remote.filter(name -> !name.equals(sharing.remote())).isPresent())
        .ifPresent(sharing -> {
          throw elsewhere(journal.opened().name(), sharing.remote(), remote.orElseThrow());
        });
    Optional<Sharing> former = file.former();
    Optional<Sharing> before = known.or(() -> former);
    Optional<String> wanted = remote.or(() -> before.map(Sharing::remote));
    Remote at =
        SharedRepositories.done(
            wanted.map(repository::remote).orElseGet(repository::usualRemote),
            wanted.orElse("origin"));
    String name =
        before.map(Sharing::name).or(() -> recorded(journal)).orElseGet(() -> usual(journal));
    return new ShareTarget(journal, repository, at, name, known, former);
  }

  private static Failure elsewhere(String run, String remote, String wanted) {
    return new Failure(
        Line.of("%s is already shared, through %s", run, remote),
        Line.of(
            "`tickdown unshare %s` first, then `tickdown share %s --remote %s`", run, run, wanted));
  }

  /// Under which name it was shared first, by anyone.
  private static Optional<String> recorded(RunJournal journal) {
    return journal.journal().events().stream()
        .flatMap(each ->
            each.what() instanceof Event.Shared(String name) ? Stream.of(name) : Stream.of())
        .findFirst();
  }

  private static String usual(RunJournal journal) {
    return JournalFolder.sharedName(journal.opened().checklistName(), journal.opened().name());
  }

  /// The run there, as branches or apart from them; asks the remote if that is not known. Fails if
  /// others share it otherwise, or another run of this name.
  ///
  /// @param isBranch whether the operator wants branches
  SharedRun run(boolean isBranch) {
    if (known.filter(sharing -> sharing.isBranch() || !isBranch).isPresent()) {
      return checked(in(known.get().isBranch()));
    }
    Optional<SharedRun> there = there();
    there.ifPresent(this::checked);
    if (isBranch && there.filter(run -> run.refs().place() == RefPlace.APART).isPresent()) {
      throw new Failure(
          Line.of(
              "%s is already shared at %s, without branches", journal.opened().name(), at.name()),
          Line.of("leave out `--branch`, so that all operators exchange it in one place"));
    }
    return there.orElseGet(() -> in(isBranch || former.filter(Sharing::isBranch).isPresent()));
  }

  private Optional<SharedRun> there() {
    List<SharedRun> all =
        SharedRepositories.done(new RunsAtRemote(repository, Manner.ASKING).all(at), at.name());
    return all.stream().filter(run -> run.refs().run().equals(name)).findFirst();
  }

  private SharedRun in(boolean isBranch) {
    RefPlace place = isBranch ? RefPlace.BRANCHES : RefPlace.APART;
    return new SharedRun(repository, at, new RunRefs(place, name));
  }

  /// Refuses to share a run under the name of another one.
  private SharedRun checked(SharedRun shared) {
    Optional<FounderLine> there =
        SharedRepositories.done(
            new RunsAtRemote(repository, Manner.ASKING).founder(shared), at.name());
    RecordedEvent here = journal.journal().events().getFirst();
    there
        .filter(founder -> !founder.event().equals(here))
        .ifPresent(founder -> {
          throw new Failure(
              Line.of(
                  "%s has another run %s, started by %s",
                  at.name(), founder.started().release(), founder.event().by()),
              Line.of("`tickdown rename` gives yours another name, under which it can be shared"));
        });
    return shared;
  }

  /// What others type to join it.
  String joinName() {
    String run = journal.opened().name();
    return JournalFolder.mayBeShared(name, run) ? run : name;
  }
}
