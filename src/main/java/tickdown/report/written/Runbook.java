package tickdown.report.written;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.checklist.Terms;
import tickdown.english.EmbargoText;
import tickdown.english.OnItemText;
import tickdown.english.OutcomeText;
import tickdown.report.markdown.MarkdownBlocks;
import tickdown.report.markdown.MarkdownText;
import tickdown.review.ItemTime;
import tickdown.review.UnfilledCommand;
import tickdown.run.Attempts;
import tickdown.run.Attempts.Attempt;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.attempt.StepOutput;
import tickdown.text.Line;
import tickdown.text.TimeSpan;
import tickdown.text.Tone;

/// The checklist as it was executed, as a draft of the next one: its items with open boxes, the
/// commands that were really run below them, in order, with placeholders in place of the values of
/// this run. Durations, outputs and what went wrong are told beside them.
public final class Runbook {
  private final Run run;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, ItemTime> times;
  private final Map<String, Attempts> attempts;

  private Runbook(Run run) {
    this.run = run;
    this.times = ItemTime.of(run.history());
    this.attempts = Attempts.byItem(run);
  }

  /// The runbook of a run, as Markdown.
  public static String of(ReportSource source) {
    Runbook book = new Runbook(source.run());
    book.write(source);
    return String.join("\n", book.lines).replaceAll("\n{3,}", "\n\n") + "\n";
  }

  private void write(ReportSource source) {
    lines.add("# " + MarkdownText.of(run.checklist().title()));
    lines.add("");
    lines.add(
        "As executed for %s, started on %s UTC."
            .formatted(MarkdownText.of(source.name()), Signature.time(run.events().getFirst())));
    EmbargoText.inReport(run).ifPresent(line -> lines.addAll(List.of("", MarkdownText.line(line))));
    run.checklist().phases().forEach(this::phase);
  }

  private void phase(Phase phase) {
    heading(2, phase.section());
    parts(phase.section().parts(), 3, "");
  }

  private void heading(int level, Section section) {
    lines.add("");
    lines.add(
        "%s %s%s"
            .formatted(
                "#".repeat(Math.min(level, 6)),
                MarkdownText.of(section.title()),
                annotations(section.terms())));
    lines.add("");
  }

  private void parts(List<Part> parts, int level, String indent) {
    for (Part part : parts) {
      switch (part) {
        case Item item -> item(item, level, indent);
        case Section section -> {
          heading(level, section);
          parts(section.parts(), level + 1, indent);
        }
        case Note note -> {
          add(indent, "");
          note.heading().ifPresent(title -> add(indent, MarkdownText.of(title)));
          MarkdownBlocks.of(note.blocks()).forEach(line -> add(indent, line));
          add(indent, "");
        }
      }
    }
  }

  private void add(String indent, String line) {
    lines.add((indent + line).stripTrailing());
  }

  private void item(Item item, int level, String indent) {
    add(indent, "- [ ] " + MarkdownText.of(item.text()) + annotations(item.terms()));
    String inner = indent + "  ";
    Entry entry = run.entry(item.id()).orElseThrow();
    if (entry.isLeaf()) {
      lastTime(entry, inner);
    }
    if (attempts.containsKey(entry.id())) {
      attempts.get(entry.id()).all().forEach(attempt -> attempt(entry, attempt, inner));
    }
    parts(item.parts(), level, inner);
  }

  private static String annotations(Terms terms) {
    StringBuilder text = new StringBuilder();
    for (Annotation annotation : terms.annotations()) {
      text.append(" <!-- ").append(annotation.key().spelling());
      if (!annotation.value().isEmpty()) {
        text.append(": ").append(annotation.value());
      }
      text.append(" -->");
    }
    return text.toString();
  }

  /// What became of the item, if that was not just done, and how long it took.
  private void lastTime(Entry entry, String indent) {
    Outcome outcome = run.outcome(entry);
    boolean isDone = outcome instanceof Outcome.Done || outcome instanceof Outcome.Open;
    Optional<Duration> took =
        Optional.ofNullable(times.get(entry.id()))
            .map(ItemTime::working)
            .filter(time -> time.toMinutes() > 0);
    if (!isDone || took.isPresent()) {
      add("", "");
      add(
          indent,
          "*Last time: %s%s.*"
              .formatted(
                  MarkdownText.of(OutcomeText.inReport(outcome).text()),
                  took.map(time -> ", " + TimeSpan.of(time)).orElse("")));
      add("", "");
    }
  }

  private void attempt(Entry entry, Attempt attempt, String indent) {
    add("", "");
    if (attempt.isSuccess()) {
      MarkdownBlocks.fenced("sh", UnfilledCommand.of(run, entry, attempt.what().what().command()))
          .forEach(line -> add(indent, line));
    } else {
      add(
          indent,
          "*Tried before: %s.*"
              .formatted(
                  MarkdownText.line(
                      Line.of(
                          "%s %s",
                          Line.of(
                              Tone.CODE,
                              OnItemText.oneLine(
                                  UnfilledCommand.of(run, entry, attempt.what().what().command()))),
                          attempt
                              .end()
                              .map(end -> OnItemText.ending(end.ending(), end.took()))
                              .orElseGet(
                                  () -> Line.of("was started, and its end is not known"))))));
    }
    add("", "");
    attempt.end().filter(_ -> attempt.isSuccess()).ifPresent(end -> output(end, indent));
  }

  private void output(Event.StepFinished end, String indent) {
    StepOutput output = end.output();
    if (output.head().isEmpty()) {
      return;
    }
    add(indent, "<details><summary>Output, after %s</summary>".formatted(TimeSpan.of(end.took())));
    add("", "");
    MarkdownBlocks.fenced("text", output.head()).forEach(line -> add(indent, line));
    if (!output.tail().isEmpty()) {
      add("", "");
      MarkdownBlocks.fenced("text", output.tail()).forEach(line -> add(indent, line));
    }
    add("", "");
    add(indent, "</details>");
    add("", "");
  }
}
