package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import tickdown.english.EventText;
import tickdown.english.OutcomeText;
import tickdown.journal.AppendResult;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Request;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.run.Verdict;
import tickdown.session.Environment;
import tickdown.session.JournalStore;
import tickdown.text.Line;

/// Records what one command asks for, as one action, and says what came of it.
record RecordAnswers(OpenRun opened, String operator, Environment surroundings, Console terminal) {

  /// Opens the run that `options` name, to answer in it.
  static RecordAnswers in(RunOptions options, Environment surroundings) {
    Console terminal = Console.of(surroundings, options.common().colour());
    CompletableFuture<String> operator =
        Operator.asked(
            options.places().operator(), surroundings, Workplace.of(options, surroundings).base());
    OpenRun opened = OpenRun.toRead(options, surroundings, terminal);
    return new RecordAnswers(opened, operator.join(), surroundings, terminal);
  }

  /// Answers the items that are meant, all alike.
  int answer(ItemArguments items, Outcome outcome, List<Evidence> evidence) {
    return record(
        items.items().stream()
            .flatMap(each -> opened.items(each, items.all()).stream())
            .map(entry -> entry.id())
            .distinct()
            .<Request>map(id -> new Request.Answer(id, outcome, evidence))
            .toList());
  }

  /// Records one request.
  int record(Request request) {
    return record(List.of(request));
  }

  /// Records all of `requests` or none of them.
  private int record(List<Request> requests) {
    Author author = opened.workplace().journals().author(operator);
    try (Journal journal = Journal.open(opened.listed().file(), author, surroundings.clock())) {
      AppendResult outcome = new JournalStore(journal).record(events -> ruling(requests, events));
      outcome
          .setAside()
          .ifPresent(aside -> terminal.error().say(FailurePrinter.note(aside.sentence())));
      return said(outcome, opened.run().after(journal.events()), requests);
    }
  }

  private Verdict ruling(List<Request> requests, List<RecordedEvent> events) {
    Rules rules = new Rules(opened.run().after(events), operator, opened.workplace().head());
    Verdict ruling = rules.on(new Request.Several(requests));
    return requests.stream().anyMatch(Request.Finish.class::isInstance)
        ? AdoptChange.before(ruling, opened.content(), events)
        : ruling;
  }

  private int said(AppendResult outcome, Run run, List<Request> requests) {
    if (outcome.ruling() instanceof Verdict.Rejected(var refusal)) {
      throw Failure.refused(refusal);
    }
    List<Line> lines = new ArrayList<>();
    EventText text = new EventText(run);
    outcome.own().forEach(event -> lines.add(text.newsWithItem(event)));
    lines.addAll(already(run, requests, outcome.own()));
    lines.add(Line.of(text.settledAfter(outcome.own())));
    terminal.output().say(lines);
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
