package tickdown.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tickdown.journal.FileKeeper;
import tickdown.journal.JournalException;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;
import tickdown.text.Line;
import tickdown.walk.Effect;
import tickdown.walk.Message;
import tickdown.walk.Walk;

/// Attaches files to items during a walk. The copy is on disk before anything is recorded; what
/// would be refused is not copied.
///
/// @param paths what operators mean by the paths they type
/// @param keeper keeps the copies; empty in a rehearsal
public record FileAttaching(TypedPath paths, Optional<FileKeeper> keeper) {

  /// Keeps a copy of the file that the operator of `walk` wants to attach.
  ///
  /// @param record records that it is kept
  /// @param receive is told why it is not
  void attach(
      Effect.AttachFile file, Walk walk, Consumer<Effect.Ask> record, Consumer<Message> receive) {
    Optional<FileKeeper.Reading> reading =
        paths.resolved(file.path()).map(path -> FileKeeper.read(path, file.path()));
    if (reading.isEmpty()) {
      receive.accept(new Message.Refused(noPath(file.path())));
      return;
    }
    switch (reading.get()) {
      case FileKeeper.Reading.Unfit(Refusal why) -> receive.accept(new Message.Refused(why));
      case FileKeeper.Reading.Readable read -> {
        Request.Attach request = new Request.Attach(file.item(), List.of(read.file()));
        kept(request, read, walk)
            .ifPresentOrElse(receive, () -> record.accept(new Effect.Ask(request, walk.run())));
      }
    }
  }

  private static Refusal noPath(String typed) {
    return new Refusal(Line.of("`%s` is not a valid path", typed), "check the path");
  }

  /// Keeps a copy; what the walk is told if that is not done.
  private Optional<Message> kept(
      Request.Attach request, FileKeeper.Reading.Readable read, Walk walk) {
    if (new Rules(walk.run(), walk.operator(), Optional.empty()).on(request)
        instanceof Verdict.Rejected(Refusal why)) {
      return Optional.of(new Message.Refused(why));
    }
    if (keeper.isEmpty()) {
      return Optional.of(new Message.NotAttached(read.file().text()));
    }
    try {
      return keeper.get().keep(read).map(Message.Refused::new);
    } catch (JournalException e) {
      return Optional.of(new Message.Refused(PassingFailure.refusal(e)));
    }
  }
}
