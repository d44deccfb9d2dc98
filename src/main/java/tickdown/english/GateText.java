package tickdown.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Reason;
import tickdown.run.Tally;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.PhaseGate.Group;
import tickdown.run.gate.Readiness;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The gate of a phase, in words.
public record GateText(PhaseGate gate) {
  /// The number of items of a group that a sentence names.
  private static final int MOST_NAMED = 3;

  /// The gate in one sentence: `End of phase 1: NO GO, 1 failed (1.1.1: no network), 3 done.`
  public Line sentence() {
    List<Line> parts = new ArrayList<>();
    parts.add(Line.of(tone(), "%s: %s", place(), gate.isGo() ? "GO" : "NO GO"));
    for (Group group : Group.values()) {
      if (group != Group.NOT_APPLICABLE && group != Group.UNREADY && !gate.items(group).isEmpty()) {
        parts.add(named(group));
      }
    }
    gate.unfinished().forEach(phase -> parts.add(ProcedureText.open(gate.run(), phase)));
    Tally tally = gate.tally();
    String rest = TallyText.counts(tally, TallyText.Count.DONE, TallyText.Count.NOT_APPLICABLE);
    if (!rest.isEmpty()) {
      parts.add(Line.of(rest));
    }
    int inFile = gate.tickedInFile().size();
    if (inFile > 0) {
      parts.add(Line.of("%s already ticked in the file", inFile));
    }
    Line sentence = Line.joined(", ", parts).ended();
    if (gate.before().isPresent()) {
      Optional<Line> needs = ReadinessText.of(Readiness.of(gate.run()));
      sentence = needs.map(sentence.plus(" ")::plus).orElse(sentence);
    }
    return sentence;
  }

  /// `Continuing needs a reason: 2 items are open or failed.`
  public Line reasonNeeded() {
    return Line.of(
        "Continuing needs a reason: %s %s.",
        Plural.of(gate.reasons().size(), "item is", "items are"), gate.reasonWords());
  }

  private String place() {
    return gate.before()
        .map(entry -> "Before %s, which cannot be undone".formatted(entry.number()))
        .orElseGet(() -> "End of phase %s".formatted(gate.phase().number()));
  }

  /// The verdict and all that it is based on: `NO GO: 3 open items in this phase.`, `NO GO:
  /// Emergency rollback is not finished (1 of 12 settled) and 1 answer is stale.`, `GO, but 1
  /// answer is stale: nothing is open in this phase.`
  public Line verdict() {
    int stale = gate.items(Group.STALE).size();
    Line old = Line.of(Plural.of(stale, "answer is stale", "answers are stale"));
    Line verdict = Line.of(tone(), word());
    if (gate.isGo()) {
      Line but = stale == 0 ? verdict : verdict.plus(tone(), ", but %s", old);
      return but.plus(": nothing is open %s.", where());
    }
    List<Line> because = because();
    if (stale > 0) {
      because.add(old);
    }
    return verdict.plus(": %s.", and(because));
  }

  /// Why it is not GO: never empty then.
  private List<Line> because() {
    List<Line> because = new ArrayList<>();
    add(
        because,
        Group.CONTRADICTED,
        "item is contradicted by a check",
        "items are contradicted by checks");
    add(because, Group.UNREADY, "later item cannot succeed", "later items cannot succeed");
    open().ifPresent(because::add);
    add(because, Group.UNSIGNED, "item needs a sign-off", "items need sign-offs");
    add(
        because,
        Group.UNKNOWN,
        "item has a step whose end is unknown",
        "items have steps whose end is unknown");
    gate.unfinished().forEach(phase -> because.add(ProcedureText.open(gate.run(), phase)));
    return because;
  }

  private void add(List<Line> because, Group group, String one, String several) {
    int count = gate.blocking(group).size();
    if (count > 0) {
      because.add(Line.of(Plural.of(count, one, several)));
    }
  }

  /// `3 open items in this phase`, `1 failed item and 2 deferred items in this phase`.
  private Optional<Line> open() {
    List<Line> counts = new ArrayList<>();
    add(counts, Group.FAILED, "failed item", "failed items");
    add(counts, Group.IN_CONFLICT, "item in conflict", "items in conflict");
    add(counts, Group.OPEN, "open item", "open items");
    add(counts, Group.DEFERRED, "deferred item", "deferred items");
    return counts.isEmpty() ? Optional.empty() : Optional.of(and(counts).plus(" %s", where()));
  }

  private static Line and(List<Line> parts) {
    Line last = parts.getLast();
    return parts.size() == 1
        ? last
        : Line.joined(", ", parts.subList(0, parts.size() - 1))
            .plus(parts.size() == 2 ? " and " : ", and ")
            .plus(last);
  }

  private String where() {
    return gate.before()
        .map(entry -> "before " + entry.number())
        .orElse(gate.phase().isProcedure() ? "in this procedure" : "in this phase");
  }

  /// The verdict in a word: `NO GO`; of a procedure, `NOT COMPLETE`.
  public String word() {
    if (gate.phase().isProcedure()) {
      return gate.isGo() ? "COMPLETE" : "NOT COMPLETE";
    }
    return gate.isGo() ? "GO" : "NO GO";
  }

  private Tone tone() {
    if (!gate.isGo()) {
      return Tone.BAD;
    }
    return gate.items(Group.STALE).isEmpty() ? Tone.GOOD : Tone.CARE;
  }

  /// `1 failed (1.1.1: no network)`
  private Line named(Group group) {
    List<Entry> items = gate.items(group);
    List<Line> names = new ArrayList<>(items.stream().limit(MOST_NAMED).map(this::named).toList());
    if (items.size() > MOST_NAMED) {
      names.add(Line.of("and %s more", items.size() - MOST_NAMED));
    }
    boolean hasReasons = items.stream().anyMatch(entry -> why(entry).isPresent());
    return Line.of(
        "%s %s (%s)", items.size(), word(group), Line.joined(hasReasons ? "; " : ", ", names));
  }

  private Line named(Entry entry) {
    return why(entry)
        .map(why -> Line.of("%s: %s", entry.number(), why))
        .orElseGet(() -> Line.of(entry.number()));
  }

  /// The reason of the answer, or the answers that differ.
  private Optional<Line> why(Entry entry) {
    return gate.run()
        .outcome(entry)
        .reason()
        .map(Reason::text)
        .map(Line::of)
        .or(() -> ConflictText.answers(gate.run(), entry));
  }

  private static String word(Group group) {
    return switch (group) {
      case CONTRADICTED -> "contradicted by a check";
      case FAILED -> "failed";
      case IN_CONFLICT -> "in conflict";
      case OPEN -> "open";
      case UNREADY -> "missing what they need";
      case UNKNOWN -> "with a step whose end is unknown";
      case DEFERRED -> "deferred";
      case UNSIGNED -> "not signed off";
      case STALE -> "stale";
      case OVERRIDDEN -> "done in spite of a failed check";
      case SKIPPED -> "skipped";
      case NOT_APPLICABLE -> "not applicable";
    };
  }
}
