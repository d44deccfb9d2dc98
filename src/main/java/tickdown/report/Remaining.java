package tickdown.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Phase;
import tickdown.checklist.Prose;
import tickdown.checklist.Section;
import tickdown.english.AssuranceText;
import tickdown.english.ClaimText;
import tickdown.english.OutcomeText;
import tickdown.english.SignOffText;
import tickdown.report.markdown.MarkdownText;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.gate.Completion;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What is outstanding in a run, and what is done but lacks sign-offs, in the order and structure
/// of the checklist.
///
/// @param items these items, in the order of the checklist
public record Remaining(Run run, List<Entry> items) {
  private static final int COUNT_COLUMN = 58;

  public Remaining {
    items = List.copyOf(items);
  }

  /// Everything that is outstanding in `run`.
  public static Remaining of(Run run) {
    return new Remaining(run, new Completion(run).remaining());
  }

  /// Everything that is outstanding in a procedure, or in the walk of `run`.
  public static Remaining of(Run run, Optional<Phase> procedure) {
    return procedure.map(phase -> of(run, phase)).orElseGet(() -> of(run));
  }

  /// Everything that is outstanding in one phase or procedure of `run`.
  public static Remaining of(Run run, Phase phase) {
    return new Remaining(run, new Completion(run).remaining(phase));
  }

  /// As text.
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Map<String, Integer> left = leftByPhase();
    for (ItemOutline.Row row : ItemOutline.of(run.checklist(), items)) {
      if (row instanceof ItemOutline.Row.OfPhase && !lines.isEmpty()) {
        lines.add(Line.empty());
      }
      lines.add(line(row, left));
    }
    return lines;
  }

  /// As Markdown: the headings and open boxes of the checklist, without numbers.
  public List<Line> markdown() {
    List<Line> lines = new ArrayList<>();
    for (ItemOutline.Row row : ItemOutline.of(run.checklist(), items)) {
      markdown(row, lines);
    }
    return lines;
  }

  private void markdown(ItemOutline.Row row, List<Line> lines) {
    switch (row) {
      case ItemOutline.Row.OfPhase(var phase) -> heading(2, phase.section(), lines);
      case ItemOutline.Row.OfSection(var section, var depth) -> {
        if (depth.items() == 0) {
          heading(Math.min(6, depth.level() + 2), section, lines);
        } else {
          bullet(depth, "- ", section.title(), lines);
        }
      }
      case ItemOutline.Row.OfItem(var item, var depth, boolean chosen) ->
          bullet(depth, chosen ? "- [ ] " : "- ", item, lines);
    }
  }

  private static void heading(int level, Section section, List<Line> lines) {
    if (!lines.isEmpty()) {
      lines.add(Line.empty());
    }
    lines.add(Line.of("%s %s", "#".repeat(level), MarkdownText.of(section.title())));
    lines.add(Line.empty());
  }

  private void bullet(ItemOutline.Depth depth, String marker, Item item, List<Line> lines) {
    lines.add(
        Line.of(
            "%s%s%s%s",
            "  ".repeat(depth.items()),
            marker,
            MarkdownText.of(run.values().prose(item)),
            MarkdownText.of(remark(item))));
  }

  private static void bullet(ItemOutline.Depth depth, String marker, Prose text, List<Line> lines) {
    lines.add(Line.of("%s%s%s", "  ".repeat(depth.items()), marker, MarkdownText.of(text)));
  }

  private Line line(ItemOutline.Row row, Map<String, Integer> left) {
    return switch (row) {
      case ItemOutline.Row.OfPhase(var phase) ->
          Line.of(Tone.TITLE, ItemOutline.heading(phase.section().place(), phase.title()))
              .upTo(COUNT_COLUMN)
              .plus(Tone.FAINT, remain(left.getOrDefault(phase.id(), 0)));
      case ItemOutline.Row.OfSection(var section, var depth) ->
          Line.of(depth.indent())
              .plus(Tone.TITLE, ItemOutline.heading(section.place(), section.title().plain()));
      case ItemOutline.Row.OfItem(var item, var depth, boolean chosen) -> line(item, depth, chosen);
    };
  }

  private Line line(Item item, ItemOutline.Depth depth, boolean chosen) {
    Line line =
        Line.of(depth.indent())
            .plus(Tone.FAINT, item.number())
            .plus("  ")
            .plus(chosen ? Tone.PLAIN : Tone.FAINT, run.values().text(item));
    return chosen ? line.plus(Tone.CARE, remark(item)) : line;
  }

  /// The remark on an item that has an answer: ` (deferred: waiting for ben)`, ` (1 of 2 sign-offs
  /// missing)`, ` (conflict: done by ana, skipped by ben)`.
  private String remark(Item item) {
    return run.entry(item.id())
        .map(entry ->
            run.conflict(entry)
                .map(conflict -> OutcomeText.of(conflict).text())
                .or(() -> AssuranceText.contradiction(run, entry))
                .or(() -> SignOffText.missing(run, entry))
                .map(words -> " (%s)".formatted(words))
                .orElseGet(() -> remark(run.outcome(entry)))
                .concat(claim(entry)))
        .orElse("");
  }

  private String claim(Entry entry) {
    return ClaimText.brief(run, entry).map(words -> " (%s)".formatted(words.text())).orElse("");
  }

  private static String remark(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Deferred _, Outcome.Failed _ ->
          " (%s%s)"
              .formatted(outcome.word(), outcome.reason().map(why -> ": " + why.text()).orElse(""));
      case Outcome.Open _, Outcome.Done _, Outcome.NotApplicable _, Outcome.Skipped _ -> "";
      case Outcome.Decided _, Outcome.NotChosen _ -> "";
    };
  }

  /// How many of the items are in each phase, by its id.
  private Map<String, Integer> leftByPhase() {
    Map<String, Integer> counts = new HashMap<>();
    items.forEach(entry -> counts.merge(entry.phase().id(), 1, Integer::sum));
    return counts;
  }

  private static String remain(int count) {
    return count + " left";
  }
}
