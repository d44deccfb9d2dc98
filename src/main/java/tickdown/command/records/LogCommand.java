package tickdown.command.records;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.RunOptions;
import tickdown.journal.JournalTail;
import tickdown.report.EventFilter;
import tickdown.report.EventsDocument;
import tickdown.report.Log;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// `tickdown log`: the journal for people.
public final class LogCommand implements Command {
  private static final int PAUSE = 200;

  private boolean isFollowing;
  private final LogOptions which = new LogOptions();
  private final FormatOption format = FormatOption.forPrograms();
  private final RunOptions options = new RunOptions();
  private final Secrecy secrecy = new Secrecy();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(which::declare)
        .flag(
            "-f, --follow",
            "Print what is recorded from now on as well, until the run is finished or Ctrl-C.",
            () -> isFollowing = true)
        .with(format::declare)
        .with(options::declare)
        .with(secrecy::declare)
        .footer(
            "",
            "TIME is a date (2026-11-22), a time (10:01, 2026-11-22T10:01:07Z), `today`,"
                + " `yesterday`, or how long ago: 2h, 30min, 1h30m, 3d. A date is the whole day,"
                + " and 10:01 the whole minute. --follow --format json prints one object per line.",
            "",
            "Examples:",
            "  tickdown log --item 2.3.1",
            "  tickdown log -r 1.4.0 --by ana --since yesterday",
            "  tickdown log -n 5 --follow");
  }

  @Override
  public int run(CommandContext context) {
    if (isFollowing && format.format() == OutputFormat.YAML) {
      throw new Failure("`--follow` prints text or JSON", "leave out `--format yaml`");
    }
    OpenRun opened = context.read(options);
    EventFilter filter = which.filter(opened, context.environment());
    if (isFollowing) {
      follow(opened, filter, context);
    } else {
      print(which.wanted(filter, opened.run().events(), opened.run()), opened, context);
    }
    return ExitCode.FINE;
  }

  private void print(List<RecordedEvent> wanted, OpenRun opened, CommandContext context) {
    Run run = shown(opened.run(), opened, context);
    List<RecordedEvent> events = in(run, wanted);
    EventsDocument document = new EventsDocument(run, opened.name(), opened.checklistName());
    if (!context
        .console()
        .wrote(format.format(), (form, stream) -> document.log(events, form, stream))) {
      say(events, run, context);
    }
  }

  private Run shown(Run run, OpenRun opened, CommandContext context) {
    return secrecy.printed(run, opened.name(), format.format(), context);
  }

  /// The events as this run has them, which may be redacted.
  private static List<RecordedEvent> in(Run run, List<RecordedEvent> wanted) {
    Set<String> ids = wanted.stream().map(RecordedEvent::id).collect(Collectors.toSet());
    return run.events().stream().filter(event -> ids.contains(event.id())).toList();
  }

  private void follow(OpenRun opened, EventFilter filter, CommandContext context) {
    try (JournalTail journal = JournalTail.of(opened.contents().file())) {
      Run run = opened.run().after(journal.events());
      tell(which.wanted(filter, run.events(), run), run, opened, context);
      while (!run.isFinished()) {
        Thread.sleep(PAUSE);
        List<RecordedEvent> news = journal.news();
        if (!news.isEmpty()) {
          run = run.after(journal.events());
          tell(filter.of(news, run), run, opened, context);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Prints at once.
  private void tell(List<RecordedEvent> wanted, Run whole, OpenRun opened, CommandContext context) {
    if (wanted.isEmpty()) {
      return;
    }
    Run run = shown(whole, opened, context);
    List<RecordedEvent> events = in(run, wanted);
    if (format.format() == OutputFormat.JSON) {
      EventsDocument document = new EventsDocument(run, opened.name(), opened.checklistName());
      context.console().output().document(stream -> document.lines(events, stream));
    } else {
      say(events, run, context);
    }
  }

  private void say(List<RecordedEvent> events, Run run, CommandContext context) {
    context.console().output().say(new Log(run, which.zone(context.environment())).lines(events));
  }
}
