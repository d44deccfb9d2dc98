package tickdown.plain.lines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.AssuranceText;
import tickdown.english.ClaimText;
import tickdown.english.ConflictText;
import tickdown.english.GateText;
import tickdown.english.ReadinessText;
import tickdown.english.SignOffText;
import tickdown.english.TallyText;
import tickdown.english.WaitText;
import tickdown.run.Tally;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.PhaseGate.Group;
import tickdown.run.gate.Readiness;
import tickdown.run.gate.SignOffs;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The gate of a phase in full: the verdict, what is open, what deviates from the checklist.
public final class GateLines {

  /// A line of a gate.
  ///
  /// @param item the item that it lists, if any
  public record Row(Line line, Optional<Entry> item) {}

  private final PhaseGate gate;
  private final Controls controls;
  private final Instant now;
  private final Function<Entry, Line> text;
  private final Assurance assurance;
  private final Readiness readiness;
  private final List<Row> rows = new ArrayList<>();

  private GateLines(PhaseGate gate, Controls controls, Instant now, Function<Entry, Line> text) {
    this.gate = gate;
    this.controls = controls;
    this.now = now;
    this.text = text;
    this.assurance = Assurance.of(gate.run());
    this.readiness = Readiness.of(gate.run());
  }

  /// The rows of `gate`, not wrapped.
  ///
  /// @param now for how long items still wait
  /// @param text the text of an item
  public static List<Row> of(
      PhaseGate gate, Controls controls, Instant now, Function<Entry, Line> text) {
    GateLines lines = new GateLines(gate, controls, now, text);
    lines.verdict();
    for (Group group : Group.values()) {
      lines.listed(group);
    }
    return List.copyOf(lines.rows);
  }

  private void verdict() {
    add(new GateText(gate).verdict());
    add(Line.of(TallyText.counts(gate.tally())));
    gate.before().flatMap(_ -> ReadinessText.of(readiness)).ifPresent(this::add);
    gate.called().forEach(this::called);
    int inFile = gate.tickedInFile().size();
    if (inFile > 0) {
      add(Line.of(Tone.CARE, "%s already ticked in the file.", Plural.of(inFile, "was", "were")));
    }
    if (!gate.run().isFinished()) {
      further();
    }
  }

  /// How to go on.
  private void further() {
    if (!gate.isGo()) {
      String how = gate.needsReason() ? "You can continue with a reason" : "You can continue";
      add(Line.of(Tone.FAINT, "%s; open items will come up again at the end.", how));
    } else if (gate.isRolledBack()) {
      add(
          Line.of(
              controls.choose(
                  "`finish rolled back` ends the run as rolled back.",
                  "Press F to end the run as rolled back.")));
    }
  }

  private void called(Phase procedure) {
    Tally tally = gate.run().progress().of(procedure);
    add(
        Line.of(
            Tone.CARE,
            "Called: %s %s, %s of %s",
            procedure.number(),
            procedure.title(),
            tally.settled(),
            tally.total()));
  }

  private void listed(Group group) {
    List<Entry> found = gate.items(group);
    if (!found.isEmpty()) {
      add(Line.empty());
      add(Line.of(tone(group), "%s (%s)", title(group), found.size()));
      found.forEach(this::item);
    }
  }

  private void item(Entry entry) {
    rows.add(
        new Row(Line.of("  %s  ", entry.number()).plus(text.apply(entry)), Optional.of(entry)));
    WaitText.begun(gate.run(), entry, now)
        .ifPresent(line -> add(Line.of(Tone.FAINT, "         %s", line)));
    Assurance.State assured = assurance.on(entry);
    if (!(assured instanceof Assurance.State.Verified)) {
      AssuranceText.of(assured).ifPresent(line -> add(Line.of(Tone.FAINT, "         %s", line)));
    }
    if (gate.before().isPresent()) {
      ReadinessText.missing(readiness, entry)
          .forEach(line -> add(Line.of(Tone.FAINT, "         %s", line)));
    }
    SignOffText.of(gate.run(), entry)
        .filter(_ -> new SignOffs(gate.run(), entry).missing() > 0)
        .ifPresent(line -> add(Line.of(Tone.FAINT, "         %s", line)));
    ClaimText.brief(gate.run(), entry)
        .ifPresent(line -> add(Line.of(Tone.FAINT, "         %s", line)));
    ConflictText.answers(gate.run(), entry)
        .ifPresent(line -> add(Line.of(Tone.FAINT, "         %s", line)));
    gate.run()
        .outcome(entry)
        .reason()
        .ifPresent(why -> add(Line.of(Tone.FAINT, "         why: %s", why.text())));
  }

  private void add(Line line) {
    rows.add(new Row(line, Optional.empty()));
  }

  private static Tone tone(Group group) {
    return switch (group) {
      case CONTRADICTED, FAILED, IN_CONFLICT, UNREADY -> Tone.BAD;
      case OPEN, UNKNOWN, DEFERRED, UNSIGNED, STALE, OVERRIDDEN, SKIPPED -> Tone.CARE;
      case NOT_APPLICABLE -> Tone.FAINT;
    };
  }

  private static String title(Group group) {
    return switch (group) {
      case CONTRADICTED -> "Contradicted by a check";
      case FAILED -> "Failed";
      case IN_CONFLICT -> "In conflict: answered differently";
      case OPEN -> "Open";
      case UNREADY -> "Later items that cannot succeed";
      case UNKNOWN -> "The end of a step is unknown";
      case DEFERRED -> "Deferred";
      case UNSIGNED -> "Not signed off";
      case STALE -> "Stale: ticked on another commit";
      case OVERRIDDEN -> "Done in spite of a failed check";
      case SKIPPED -> "Skipped";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }
}
