package tickdown.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.ExitCode;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.RecordOptions;
import tickdown.command.sharing.SharedJournal;
import tickdown.english.AttemptText;
import tickdown.english.ClaimText;
import tickdown.english.EventText;
import tickdown.english.OutcomeText;
import tickdown.journal.AppendResult;
import tickdown.journal.TornTailBackup;
import tickdown.report.EventsDocument;
import tickdown.run.ItemName;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.rules.DriverRules;
import tickdown.run.rules.PeopleRules;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;
import tickdown.session.StepRunner;
import tickdown.text.Line;
import tickdown.workplace.AdoptChange;
import tickdown.workplace.CheckedOut;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;
import tickdown.workplace.Workplace;

/// Records the requests of a command as one action, and reports the result.
final class RecordAnswers {

  /// What a command says of its own once everything is on disk, unless it is asked for a format for
  /// programs.
  @FunctionalInterface
  interface Report {

    /// @param run the run and its journal, as it was opened
    /// @param now the run with the new events
    /// @param own the new events
    void tell(RunJournal run, Run now, List<RecordedEvent> own);
  }

  /// What is asked once it is known that the requests would be accepted; returns whether to go on.
  @FunctionalInterface
  interface Beforehand {
    boolean goesOn(RunJournal run, Operator operator);
  }

  private final RunJournal run;
  private final String operator;
  private final Console console;
  private final OutputFormat format;

  private final Optional<Report> report;

  private RecordAnswers(
      RunJournal run,
      String operator,
      Console console,
      OutputFormat format,
      Optional<Report> report) {
    this.run = run;
    this.operator = operator;
    this.console = console;
    this.format = format;
    this.report = report;
  }

  /// Records all of `requests` in the run selected by `options`, or none of them; returns the exit
  /// code.
  ///
  /// @param requests created from the current state of the run
  static int of(
      RecordOptions options, CommandContext context, Function<OpenRun, List<Request>> requests) {
    return of(options, context, requests, Optional.empty(), Optional.empty());
  }

  /// The same with a report of its own.
  static int of(
      RecordOptions options,
      CommandContext context,
      Function<OpenRun, List<Request>> requests,
      Report report) {
    return of(options, context, requests, Optional.empty(), Optional.of(report));
  }

  /// The same with something that is asked first.
  static int of(
      RecordOptions options,
      CommandContext context,
      Function<OpenRun, List<Request>> requests,
      Beforehand beforehand,
      Report report) {
    return of(options, context, requests, Optional.of(beforehand), Optional.of(report));
  }

  private static int of(
      RecordOptions options,
      CommandContext context,
      Function<OpenRun, List<Request>> requests,
      Optional<Beforehand> beforehand,
      Optional<Report> report) {
    Workplace workplace = options.run().workplace(context.environment());
    CompletableFuture<Operator> operator = Operator.asked(workplace);
    try (RunJournal run = RunJournal.of(options.run().query(workplace), workplace, operator)) {
      context.tellPlace(options.run(), run.opened());
      run.opened().checklist().notices().forEach(context.console()::note);
      operator.join().notice().ifPresent(context.console()::note);
      return new RecordAnswers(
              run, operator.join().name(), context.console(), options.format(), report)
          .record(requests.apply(run.opened()), beforehand);
    }
  }

  private int record(List<Request> requests, Optional<Beforehand> beforehand) {
    // Asked before anyone has to wait for the journal.
    CheckedOut head = CheckedOut.in(run.opened().workplace());
    head.notice().ifPresent(console::note);
    DriverRules.objection(
            run.opened().run(),
            new Request.Several(requests),
            () ->
                SharedJournal.driving(run, new Operator(operator, Optional.empty()), console::note))
        .ifPresent(refusal -> {
          throw new Failure(refusal);
        });
    if (beforehand.isPresent() && !goesOn(requests, head, beforehand.get())) {
      console.output().tell(Line.of("No change."));
      return ExitCode.NO;
    }
    AppendResult result = run.journal().append(events -> verdict(requests, events, head.commit()));
    result.setAside().map(TornTailBackup::sentence).ifPresent(console::note);
    if (result.setAside().isEmpty() && result.own().isEmpty()) {
      run.opened().unfinished().ifPresent(console::note);
    }
    Run now = run.opened().run().after(run.journal().events());
    if (requests.stream().anyMatch(Request.Finish.class::isInstance) && !result.own().isEmpty()) {
      StepRunner.clear(run.opened().workplace().journals().path(), now);
    }
    return told(result, now, requests);
  }

  /// What is refused anyway is not asked about.
  private boolean goesOn(List<Request> requests, CheckedOut head, Beforehand beforehand) {
    if (verdict(requests, run.journal().events(), head.commit())
        instanceof Verdict.Rejected(var refusal)) {
      throw new Failure(refusal);
    }
    return beforehand.goesOn(run, new Operator(operator, Optional.empty()));
  }

  private Verdict verdict(
      List<Request> requests, List<RecordedEvent> events, Optional<String> head) {
    OpenRun opened = run.opened();
    Run now = opened.run().after(events);
    Request all = new Request.Several(requests);
    Verdict verdict =
        PeopleRules.objection(now, all)
            .<Verdict>map(Verdict.Rejected::new)
            .orElseGet(() -> new Rules(now, operator, head, time()).on(all));
    return requests.stream().anyMatch(Request.Finish.class::isInstance)
        ? AdoptChange.before(verdict, opened.checklist(), events)
        : verdict;
  }

  private Instant time() {
    return run.opened().workplace().environment().clock().instant();
  }

  private int told(AppendResult result, Run now, List<Request> requests) {
    if (result.verdict() instanceof Verdict.Rejected(var refusal)) {
      throw new Failure(refusal);
    }
    List<Entry> already = already(now, requests, result.own());
    EventsDocument document =
        new EventsDocument(now, run.opened().name(), run.opened().checklistName());
    if (!console.wrote(
        format, (form, stream) -> document.recorded(result.own(), already, form, stream))) {
      report.ifPresentOrElse(
          each -> each.tell(run, now, result.own()),
          () -> console.output().tell(lines(now, requests, result.own(), already)));
    }
    return ExitCode.FINE;
  }

  private static List<Line> lines(
      Run now, List<Request> requests, List<RecordedEvent> own, List<Entry> already) {
    List<Line> lines = new ArrayList<>();
    EventText text = new EventText(now);
    own.forEach(
        event -> lines.add(text.newsWithItem(event).plus(AttemptText.withAnswer(now, event))));
    boolean isClaim = requests.stream().anyMatch(Request.Claim.class::isInstance);
    already.forEach(entry -> {
      Line words = isClaim ? ClaimText.already(now, entry) : OutcomeText.already(now, entry);
      lines.add(words.plus("; nothing recorded."));
    });
    if (lines.isEmpty()) {
      lines.add(Line.of(requests.isEmpty() ? "Nothing to do; nothing recorded." : "No change."));
    }
    lines.add(Line.of(text.settledAfter(own)));
    return lines;
  }

  /// The items of the answers and claims that changed nothing.
  private static List<Entry> already(Run run, List<Request> requests, List<RecordedEvent> own) {
    Set<String> answered =
        own.stream()
            .flatMap(event -> event.what().about().stream().map(ItemName::id))
            .collect(Collectors.toSet());
    return requests.stream()
        .flatMap(request ->
            switch (request) {
              case Request.Answer answer -> Stream.of(answer.id());
              case Request.Claim(String id, var _) -> Stream.of(id);
              default -> Stream.empty();
            })
        .filter(id -> !answered.contains(id))
        .flatMap(id -> run.entry(id).stream())
        .toList();
  }
}
