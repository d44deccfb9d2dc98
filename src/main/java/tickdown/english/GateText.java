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
    for (Line unfinished : ProcedureText.unfinished(gate.run())) {
      sentence = sentence.plus(" ").plus(unfinished);
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

  /// The verdict: `NO GO: 3 open items in this phase.`
  public Line verdict() {
    int stale = gate.items(Group.STALE).size();
    String but = stale == 0 ? "" : ", %s %s stale".formatted(gate.isGo() ? "but" : "and", stale);
    return Line.of(tone(), "%s%s", word(), but).plus(": %s.", because());
  }

  private String because() {
    String where =
        gate.before()
            .map(entry -> "before " + entry.number())
            .orElse(gate.phase().isProcedure() ? "in this procedure" : "in this phase");
    int outstanding = gate.tally().outstanding();
    int inConflict = gate.items(Group.IN_CONFLICT).size();
    int contradicted = gate.items(Group.CONTRADICTED).size();
    int unsigned = gate.items(Group.UNSIGNED).size();
    int unready = gate.items(Group.UNREADY).size();
    String open =
        outstanding == 0
            ? "nothing is open %s".formatted(where)
            : "%s %s".formatted(open(outstanding, inConflict), where);
    if (contradicted > 0) {
      String denied =
          Plural.of(
              contradicted, "item is contradicted by a check", "items are contradicted by checks");
      return outstanding == 0 ? denied : denied + ", " + open;
    }
    if (unready > 0) {
      String missing =
          Plural.of(unready, "later item cannot succeed", "later items cannot succeed");
      return outstanding == 0 ? missing : missing + ", " + open;
    }
    return outstanding == 0 && unsigned > 0
        ? Plural.of(unsigned, "item needs a sign-off", "items need sign-offs")
        : open;
  }

  /// `3 open items`, `1 item in conflict and 2 open items`.
  private static String open(int outstanding, int inConflict) {
    String others = Plural.of(outstanding - inConflict, "open item");
    if (inConflict == 0) {
      return others;
    }
    String conflicts = Plural.of(inConflict, "item in conflict", "items in conflict");
    return outstanding == inConflict ? conflicts : "%s and %s".formatted(conflicts, others);
  }

  private String word() {
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
      case DEFERRED -> "deferred";
      case UNSIGNED -> "not signed off";
      case STALE -> "stale";
      case OVERRIDDEN -> "done in spite of a failed check";
      case SKIPPED -> "skipped";
      case NOT_APPLICABLE -> "not applicable";
    };
  }
}
