package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tickdown.journal.AppendResult;
import tickdown.journal.Author;
import tickdown.journal.Journal;
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
import tickdown.walk.EventWords;

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
    outcome.own().forEach(event -> lines.add(Line.of(EventWords.wordsWithText(run, event))));
    if (outcome.own().size() < requests.size()) {
      lines.add(
          Line.of(
              outcome.own().isEmpty()
                  ? "It was so already; nothing was recorded."
                  : "The others were so already."));
    }
    lines.add(Line.of(EventWords.settledAfter(run, outcome.own())));
    terminal.output().say(lines);
    return ExitCode.FINE;
  }
}
