package tickdown.command;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tickdown.command.console.Command;
import tickdown.command.doctor.DoctorCommand;
import tickdown.command.records.DiffCommand;
import tickdown.command.records.ExportCommand;
import tickdown.command.records.LogCommand;
import tickdown.command.records.RemainingCommand;
import tickdown.command.records.ReportCommand;
import tickdown.command.records.RunsCommand;
import tickdown.command.records.ShowCommand;
import tickdown.command.records.StatsCommand;
import tickdown.command.records.StatusCommand;
import tickdown.command.sharing.DriveCommand;
import tickdown.command.sharing.JoinCommand;
import tickdown.command.sharing.ShareCommand;
import tickdown.command.sharing.SyncCommand;
import tickdown.command.sharing.UnshareCommand;
import tickdown.run.rules.Request;

/// All subcommands, with their purposes. Only the one that is run is ever created.
enum Subcommand {
  RUN("run", "Walk through a checklist: start a run, or resume the open one", RunCommand::new),
  START("start", "Start a run without walking through it", StartCommand::new),
  RESUME("resume", "Resume an open run, or read a finished one", ResumeCommand::new),
  REMAINING("remaining", "Print what is outstanding", RemainingCommand::new),
  STATUS("status", "Print the progress of a run, and what is next", StatusCommand::new),
  SHOW("show", "Print a checklist as Tickdown reads it, with item numbers", ShowCommand::new),
  INIT("init", "Create a checklist from a bundled one", InitCommand::new),
  LINT("lint", "Check checklists for mistakes", LintCommand::new),
  TICK("tick", "Mark items done", () -> new AnswerCommand(AnswerCommand.Kind.TICK)),
  NA("na", "Mark items not applicable", () -> new AnswerCommand(AnswerCommand.Kind.NA)),
  SKIP(
      "skip",
      "Skip items that apply; a reason is required",
      () -> new AnswerCommand(AnswerCommand.Kind.SKIP)),
  DEFER(
      "defer",
      "Postpone items to the end of their phase, then of the run",
      () -> new AnswerCommand(AnswerCommand.Kind.DEFER)),
  FAIL(
      "fail",
      "Mark items failed; a reason is required",
      () -> new AnswerCommand(AnswerCommand.Kind.FAIL)),
  DECIDE("decide", "Answer a decision and open its branch", DecideCommand::new),
  REOPEN(
      "reopen",
      "Clear the answers of items, any operator's",
      () -> new AnswerCommand(AnswerCommand.Kind.REOPEN)),
  COMMENT("comment", "Add a comment, link or value to an item", CommentCommand::new),
  ATTACH("attach", "Keep a copy of a file as evidence for an item", AttachCommand::new),
  STEP("step", "Run a step of an item, after you have agreed to it", StepCommand::new),
  CLAIM("claim", "Say that you do an item", ClaimCommand::new),
  SIGN("sign", "Sign off what another operator marked done", SignCommand::new),
  VERIFY("verify", "Check items, or what later items need", VerifyCommand::new),
  TRUST("trust", "Trust the commands that check items", TrustCommand::new),
  UNTRUST("untrust", "Trust no command of this repository any longer", UntrustCommand::new),
  FILL("fill", "Set the value of a placeholder", FillCommand::new),
  UNDO(
      "undo",
      "Undo your last action; repeatable",
      () -> new RequestCommand(new Request.Undo(), "tickdown undo")),
  REDO(
      "redo",
      "Redo what you undid last",
      () -> new RequestCommand(new Request.Redo(), "tickdown redo")),
  FINISH("finish", "Close the run", FinishCommand::new),
  RENAME("rename", "Give a run another name", RenameCommand::new),
  DISCARD("discard", "Delete a run in which nothing was answered", DiscardCommand::new),
  REPORT("report", "Write a run down: what deviated, who did what, when", ReportCommand::new),
  EXPORT("export", "Print the checklist of a run with its boxes ticked", ExportCommand::new),
  LOG("log", "Print what happened in a run, newest last", LogCommand::new),
  RUNS("runs", "List the runs of this repository", RunsCommand::new),
  STATS("stats", "Compare the runs of a checklist", StatsCommand::new),
  DIFF("diff", "Compare two runs of a checklist", DiffCommand::new),
  SHARE("share", "Share a run with other operators through a git remote", ShareCommand::new),
  JOIN("join", "Join a run that someone else shares", JoinCommand::new),
  SYNC("sync", "Exchange a shared run once", SyncCommand::new),
  DRIVE("drive", "Drive a shared run: do what cannot be undone", DriveCommand::new),
  UNSHARE("unshare", "Stop exchanging a run from here", UnshareCommand::new),
  JOURNAL("journal", "Check a journal, or repair a damaged one", JournalCommand::new),
  JOURNAL_VERIFY(
      "journal verify",
      "Check that a journal is complete and unaltered",
      JournalVerifyCommand::new),
  JOURNAL_SALVAGE(
      "journal salvage",
      "Repair a damaged journal; the old file is kept",
      JournalSalvageCommand::new),
  DOCTOR("doctor", "Print what Tickdown sees of its surroundings", DoctorCommand::new),
  COMPLETION("completion", "Print a completion script for a shell", CompletionCommand::new),
  COMPLETE_WORDS(
      "complete-words", "Print the words that a completion script offers", WordsCommand::new);

  private final String spelling;
  private final String purpose;
  private final Supplier<Command> maker;

  Subcommand(String spelling, String purpose, Supplier<Command> maker) {
    this.spelling = spelling;
    this.purpose = purpose;
    this.maker = maker;
  }

  /// How it is typed: `tick`, `journal verify`.
  String spelling() {
    return spelling;
  }

  /// What it does, in a sentence without its full stop. The help, the list of commands and the man
  /// page all use this.
  String purpose() {
    return purpose;
  }

  /// A new command, ready for its arguments.
  Command make() {
    return maker.get();
  }

  /// The top-level subcommands for people.
  static Stream<Subcommand> outer() {
    return all().filter(command -> command != COMPLETE_WORDS);
  }

  private static Stream<Subcommand> all() {
    return Stream.of(values()).filter(command -> command.spelling.indexOf(' ') < 0);
  }

  /// The subcommands of this one.
  Stream<Subcommand> inner() {
    return Stream.of(values()).filter(command -> command.spelling.startsWith(spelling + " "));
  }

  /// The subcommand with this name. `note` is the former name of `comment`.
  static Optional<Subcommand> named(String name) {
    return name.equals("note")
        ? Optional.of(COMMENT)
        : all().filter(command -> command.spelling.equals(name)).findFirst();
  }
}
