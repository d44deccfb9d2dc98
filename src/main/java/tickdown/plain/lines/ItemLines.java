package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.checklist.Annotation;
import tickdown.checklist.Block;
import tickdown.checklist.Entry;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Terms;
import tickdown.english.AssuranceText;
import tickdown.english.AttemptText;
import tickdown.english.ClaimText;
import tickdown.english.EarlierText;
import tickdown.english.EvidenceText;
import tickdown.english.OutcomeText;
import tickdown.english.ReadinessText;
import tickdown.english.SignOffText;
import tickdown.english.StaleText;
import tickdown.english.WaitText;
import tickdown.run.Attempts;
import tickdown.run.Conflict;
import tickdown.run.FormerAnswers;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.check.WrittenCheck;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.Wait;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Everything about one item below its text, most important first: its status, its condition, its
/// steps, its details.
public final class ItemLines {
  /// So many attempts at steps are shown, the latest.
  private static final int MOST_ATTEMPTS = 3;

  private final Run run;
  private final Entry entry;
  private final ItemContext context;
  private final List<Line> lines = new ArrayList<>();

  private ItemLines(Run run, Entry entry, ItemContext context) {
    this.run = run;
    this.entry = entry;
    this.context = context;
  }

  /// The lines about `entry`, neither indented nor wrapped.
  public static List<Line> of(Run run, Entry entry, ItemContext context) {
    ItemLines item = new ItemLines(run, entry, context);
    item.parent();
    item.status();
    item.owed();
    item.terms();
    item.previousAnswer();
    item.links();
    item.details();
    return List.copyOf(item.lines);
  }

  private void parent() {
    entry
        .parent()
        .ifPresent(parent ->
            lines.add(
                Line.of(Tone.FAINT, "part of %s %s", parent.number(), run.values().text(parent))));
  }

  private void status() {
    ItemStatus status = run.standing(entry);
    Outcome outcome = status.outcome();
    Line glyph = Line.of(OutcomeTone.of(outcome), context.glyph().apply(outcome));
    switch (status.source()) {
      case ItemStatus.Source.Nothing _, ItemStatus.Source.Items _ -> {}
      case ItemStatus.Source.File _ -> lines.add(glyph.plus("%s in the file", outcome.word()));
      case ItemStatus.Source.Decision(String item) ->
          lines.add(
              Line.of(
                  Tone.FAINT, "not chosen at %s", run.entry(item).map(Entry::number).orElse(item)));
      case ItemStatus.Source.Disagreement(Conflict conflict) -> {
        lines.add(OutcomeText.of(conflict).all(Tone.CARE));
        lines.add(Line.of(Tone.FAINT, "answer it to settle the conflict"));
      }
      case ItemStatus.Source.Answer(RecordedEvent event) when !(outcome instanceof Outcome.Open) ->
          lines.add(glyph.plus(answered(outcome, event).all(OutcomeTone.of(outcome))));
      case ItemStatus.Source.Answer _ -> {}
    }
    AssuranceText.of(Assurance.of(run).on(entry)).ifPresent(lines::add);
    ClaimText.of(run, entry).ifPresent(line -> lines.add(line.all(Tone.CARE)));
    SignOffText.of(run, entry).ifPresent(line -> lines.add(line.all(Tone.CARE)));
    stale();
    new FormerAnswers(run)
        .answeredAs(entry)
        .ifPresent(
            then -> lines.add(Line.of(Tone.CARE, "reworded since answered; it was: %s", then)));
    new FormerAnswers(run)
        .answeredWith(entry, Attempts.of(run, entry))
        .ifPresent(_ -> lines.add(Line.of(Tone.CARE, "amended since answered")));
    run.history().evidence(entry.id()).forEach(added -> lines.add(EvidenceText.of(added)));
  }

  /// `skipped by ben, 11:07: no staging`.
  private Line answered(Outcome outcome, RecordedEvent event) {
    return OutcomeText.by(outcome, event, context.times().of(event.stamp().at()));
  }

  private void stale() {
    StaleText.of(run, entry, context.head()).ifPresent(lines::add);
  }

  private void terms() {
    Terms terms = entry.item().terms();
    ConditionText.of(run, entry, context.controls()).ifPresent(lines::add);
    List<String> choices = entry.choices();
    if (!choices.isEmpty()) {
      lines.add(Line.of(Tone.CARE, "decide: %s", String.join(" or ", choices)));
    }
    terms.steps().forEach(step -> step(run.values().command(step)));
    List<Attempts.Attempt> attempts = Attempts.of(run, entry).all();
    attempts.subList(Math.max(0, attempts.size() - MOST_ATTEMPTS), attempts.size()).stream()
        .map(attempt -> AttemptText.of(run, entry, attempt, context.times()))
        .forEach(lines::add);
    command(Annotation.Key.VERIFY, "check");
    lines.addAll(ReadinessText.needs(run, entry));
    command(Annotation.Key.ABORT_IF, "the wait fails if this succeeds");
    if (entry.isIrreversible()) {
      lines.add(Line.of(Tone.CARE, "cannot be undone"));
    }
    if (entry.isForPeople()) {
      lines.add(Line.of(Tone.CARE, "answered by a person at a terminal, not by scripts"));
    }
    entry
        .annotation(Annotation.Key.OWNER)
        .ifPresent(owner -> lines.add(Line.of("owner: %s", owner)));
    Wait.of(run, entry)
        .filter(_ -> run.isOutstanding(entry) && !isFinished())
        .map(wait -> WaitText.of(wait, context.times().now(), context.times().zone()))
        .ifPresent(line -> lines.add(line.all(Tone.CARE)));
    Wait.stated(run, entry)
        .filter(_ -> !isFinished())
        .map(stated ->
            WaitText.stated(
                stated, entry.item().text().plain(), context.controls().choose("`wait`", "w")))
        .ifPresent(line -> lines.add(line.all(Tone.CARE)));
    annotation(Annotation.Key.VALUE, "record the value");
    terms.placeholders().stream()
        .flatMap(each -> PlaceholderText.of(run, entry, each, context.controls()).stream())
        .forEach(lines::add);
  }

  /// The command of a check, with the values of the run as far as they are known.
  private void command(Annotation.Key key, String words) {
    entry
        .item()
        .terms()
        .annotation(key)
        .map(written -> new WrittenCheck(written, entry.item().line()).filled(run.values()))
        .ifPresent(command -> lines.add(Line.of(Tone.PLAIN, "%s: %s", words, command)));
  }

  private void annotation(Annotation.Key key, String words) {
    entry
        .item()
        .terms()
        .annotation(key)
        .ifPresent(value -> lines.add(Line.of(Tone.PLAIN, "%s: %s", words, value)));
  }

  private void step(String command) {
    String lead = context.controls().choose("step: ", "$ ");
    String next = lead;
    for (String line : command.lines().filter(line -> !line.isBlank()).toList()) {
      lines.add(Line.of(next).plus(Tone.CODE, line));
      next = line.endsWith("\\") ? " ".repeat(lead.length()) : lead;
    }
  }

  private boolean isFinished() {
    return run.isFinished();
  }

  /// What earlier runs left to be done or to be remembered here.
  private void owed() {
    context
        .earlier()
        .debt(run, entry)
        .map(debt -> EarlierText.owed(debt, context.times()))
        .ifPresent(lines::add);
    context.earlier().lessons(run, entry).stream().map(EarlierText::of).forEach(lines::add);
  }

  private void previousAnswer() {
    boolean isOwed = context.earlier().debt(run, entry).isPresent();
    context
        .earlier()
        .last()
        .flatMap(previous -> PreviousAnswer.of(previous, entry, isOwed, context.times()))
        .ifPresent(lines::add);
    EarlierText.took(context.earlier().took(entry.id())).ifPresent(lines::add);
  }

  /// The addresses of links in the text.
  private void links() {
    BlockLines.links(run.values().prose(entry.item()))
        .forEach(target -> lines.add(Line.of(Tone.FAINT, "link: ").plus(BlockLines.link(target))));
  }

  /// The details below the item, except steps, which are already shown.
  private void details() {
    Set<String> steps =
        entry.item().terms().steps().stream()
            .flatMap(step -> run.values().command(step).lines())
            .map(String::strip)
            .collect(Collectors.toSet());
    for (Part part : entry.item().parts()) {
      if (part instanceof Note(int _, var _, List<Block> blocks)) {
        blocks.forEach(block -> lines.addAll(detail(run.values().block(block), block, steps)));
      }
    }
  }

  /// Of a block with steps, only what is not one: what a command prints, for example.
  private List<Line> detail(Block filled, Block block, Set<String> steps) {
    if (!(filled instanceof Block.Code code)) {
      return BlockLines.of(run, block, "");
    }
    List<String> text = code.text().lines().toList();
    List<String> rest = text.stream().filter(line -> !isStep(line.strip(), steps)).toList();
    return rest.size() == text.size()
        ? BlockLines.of(run, block, "")
        : rest.stream()
            .filter(line -> !line.isBlank())
            .map(line -> Line.of("  ").plus(Tone.CODE, line))
            .toList();
  }

  /// With or without the prompt of a shell.
  private static boolean isStep(String line, Set<String> steps) {
    return steps.contains(line)
        || (line.length() > 2
            && "$%>#".indexOf(line.charAt(0)) >= 0
            && steps.contains(line.substring(1).strip()));
  }
}
