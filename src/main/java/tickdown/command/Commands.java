package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.session.Environment;

/// Every command, with what it is for; only the one that is run is ever built.
enum Commands {
  RUN("run", "walk a checklist: start a run, or resume the open one", RunCommand::new),
  START("start", "start a run without walking it", StartCommand::new),
  RESUME("resume", "resume an open run", ResumeCommand::new),
  REMAINING("remaining", "print what is outstanding", RemainingCommand::new),
  STATUS("status", "print how far the run is, and what is next", StatusCommand::new),
  SHOW("show", "print a checklist as it was read, with numbers", ShowCommand::new),
  INIT("init", "write a checklist to start from", InitCommand::new),
  LINT("lint", "name what is wrong in a checklist", LintCommand::new),
  TICK("tick", "say that items are done", TickCommand::new),
  NA("na", "say that items do not apply to this release", NaCommand::new),
  SKIP("skip", "leave items out although they apply", SkipCommand::new),
  DEFER("defer", "put items off", DeferCommand::new),
  FAIL("fail", "say that items were tried and did not hold", FailCommand::new),
  DECIDE("decide", "decide at an item that asks for it", DecideCommand::new),
  REOPEN("reopen", "take answers back, whoever gave them", ReopenCommand::new),
  NOTE("note", "add a note, link or value to an item", NoteCommand::new),
  FILL("fill", "say what a placeholder stands for", FillCommand::new),
  UNDO("undo", "take back your last action", UndoCommand::new),
  REDO("redo", "bring back what was taken back", RedoCommand::new),
  FINISH("finish", "close the run", FinishCommand::new),
  LOG("log", "print what happened, the newest last", LogCommand::new),
  RUNS("runs", "list the runs beside this repository", RunsCommand::new),
  JOURNAL(
      "journal",
      "check a journal, or bring a damaged one back to work",
      _ -> new JournalCommand()) {
    @Override
    List<Function<Environment, Options>> children() {
      return List.of(JournalVerifyCommand::new, JournalSalvageCommand::new);
    }
  },
  COMPLETION("completion", "print a completion script for a shell", CompletionCommand::new);

  private final String spelling;
  private final String purpose;
  private final Function<Environment, Options> maker;

  Commands(String spelling, String purpose, Function<Environment, Options> maker) {
    this.spelling = spelling;
    this.purpose = purpose;
    this.maker = maker;
  }

  String spelling() {
    return spelling;
  }

  /// What it does, in a few words.
  String purpose() {
    return purpose;
  }

  /// A new command, ready for its arguments.
  Options make(Environment surroundings) {
    return maker.apply(surroundings);
  }

  /// What makes the commands below this one.
  List<Function<Environment, Options>> children() {
    return List.of();
  }

  /// The command of that name.
  static Optional<Commands> named(String name) {
    return Stream.of(values()).filter(command -> command.spelling.equals(name)).findFirst();
  }
}
