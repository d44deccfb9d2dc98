package tickdown.command.sharing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.exchange.LinesElsewhere;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.TroubleText;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.git.refs.RefPlace;
import tickdown.git.refs.Remote;
import tickdown.git.refs.Reply;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.salvage.CopiedLines;
import tickdown.text.Line;
import tickdown.workplace.Workplace;

/// What a journal that is repaired can get back from a run that is, or was, shared from here.
///
/// @param trouble why the remote could not be asked, if it could not
public record SharedCopies(CopiedLines lines, Optional<Line> trouble) {
  private static final String REPOSITORY = "exchange.git";

  /// Looks for them; finds nothing for a run that was never shared.
  ///
  /// @param journal its file
  /// @param writer the writer of its folder
  public static SharedCopies of(Path journal, String writer, Workplace workplace) {
    Optional<Sharing> sharing = SharingFile.of(journal).read();
    return workplace
        .repository()
        .map(project -> SharedRepository.of(journal.toAbsolutePath().getParent(), project))
        .flatMap(repository ->
            sharing
                .map(known -> SharedRun.of(repository, known))
                .or(() -> formerly(journal, repository)))
        .map(run -> of(run, writer, sharing.map(Sharing::sent).orElse(0L)))
        .orElseGet(() -> new SharedCopies(CopiedLines.none(), Optional.empty()));
  }

  private static SharedCopies of(SharedRun run, String writer, long sent) {
    LinesElsewhere found = LinesElsewhere.of(run, writer, Manner.ASKING);
    return new SharedCopies(
        new CopiedLines(found.read(), found.others(), sent),
        found.trouble().map(TroubleText::sentence));
  }

  /// As a run would be shared that is not shared any more.
  private static Optional<SharedRun> formerly(Path journal, SharedRepository repository) {
    return Files.exists(journal.resolveSibling(REPOSITORY))
            && repository.usualRemote() instanceof Reply.Done<Remote>(Remote remote)
        ? RunRefs.of(RefPlace.APART, SharingFile.stem(journal))
            .map(refs -> new SharedRun(repository, remote, refs))
        : Optional.empty();
  }

  /// Lets the next exchange read all lines of others again, some of which the journal may have
  /// lost.
  public static void readAgain(Path journal) {
    SharingFile file = SharingFile.of(journal);
    file.read().ifPresent(sharing -> file.write(sharing.among(List.of())));
  }
}
