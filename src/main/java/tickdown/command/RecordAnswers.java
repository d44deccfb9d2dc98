package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import tickdown.command.options.RunOptions;
import tickdown.english.EventText;
import tickdown.english.OutcomeText;
import tickdown.journal.AppendResult;
import tickdown.journal.TornTailBackup;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Request;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.run.Verdict;
import tickdown.text.Line;
import tickdown.workplace.AdoptChange;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;
import tickdown.workplace.Workplace;

/// Records the requests of a command as one action, and reports the result.
final class RecordAnswers {
  private final RunJournal run;
  private final String operator;
  private final Console console;

  private RecordAnswers(RunJournal run, String operator, Console console) {
    this.run = run;
    this.operator = operator;
    this.console = console;
  }

  /// Records all of `requests` in the run selected by `options`, or none of them; returns the exit
  /// code.
  ///
  /// @param requests created from the current state of the run
  static int of(
      RunOptions options, CommandContext context, Function<OpenRun, List<Request>> requests) {
    Workplace workplace = options.workplace(context.environment());
    CompletableFuture<Operator> operator = Operator.asked(workplace);
    try (RunJournal run = RunJournal.of(options.query(workplace), workplace, operator)) {
      run.opened().checklist().notices().forEach(context.console()::note);
      operator.join().notice().ifPresent(context.console()::note);
      return new RecordAnswers(run, operator.join().name(), context.console())
          .record(requests.apply(run.opened()));
    }
  }

  private int record(List<Request> requests) {
    AppendResult result = run.journal().append(events -> verdict(requests, events));
    result.setAside().map(TornTailBackup::sentence).ifPresent(console::note);
    if (result.setAside().isEmpty() && result.own().isEmpty()) {
      run.opened().unfinished().ifPresent(console::note);
    }
    return told(result, run.opened().run().after(run.journal().events()), requests);
  }

  private Verdict verdict(List<Request> requests, List<RecordedEvent> events) {
    OpenRun opened = run.opened();
    Rules rules = new Rules(opened.run().after(events), operator, opened.workplace().head());
    Verdict verdict = rules.on(new Request.Several(requests));
    return requests.stream().anyMatch(Request.Finish.class::isInstance)
        ? AdoptChange.before(verdict, opened.checklist(), events)
        : verdict;
  }

  private int told(AppendResult result, Run now, List<Request> requests) {
    if (result.verdict() instanceof Verdict.Rejected(var refusal)) {
      throw new Failure(refusal);
    }
    List<Line> lines = new ArrayList<>();
    EventText text = new EventText(now);
    result.own().forEach(event -> lines.add(text.newsWithItem(event)));
    lines.addAll(already(now, requests, result.own()));
    if (requests.isEmpty()) {
      lines.add(Line.of("Nothing to do; nothing recorded."));
    }
    lines.add(Line.of(text.settledAfter(result.own())));
    console.output().tell(lines);
    return ExitCode.FINE;
  }

  /// Which of the answers changed nothing.
  private static List<Line> already(Run run, List<Request> requests, List<RecordedEvent> own) {
    Set<String> answered =
        own.stream()
            .map(RecordedEvent::what)
            .filter(Event.Answered.class::isInstance)
            .map(what -> ((Event.Answered) what).item().id())
            .collect(Collectors.toSet());
    List<Line> lines =
        requests.stream()
            .filter(Request.Answer.class::isInstance)
            .map(request -> ((Request.Answer) request).id())
            .filter(id -> !answered.contains(id))
            .flatMap(id -> run.entry(id).stream())
            .map(entry -> OutcomeText.already(run, entry).plus("; nothing recorded."))
            .toList();
    return lines.isEmpty() && own.isEmpty() ? List.of(Line.of("No change.")) : lines;
  }
}
