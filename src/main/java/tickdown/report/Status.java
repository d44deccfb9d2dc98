package tickdown.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The progress of a run, per phase and section, and what is next.
public record Status(Run run, String release, String checklist, ZoneId zone) {
  private static final int COUNT_COLUMN = 46;

  /// As text.
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(title());
    lines.add(counts());
    lines.add(Line.empty());
    run.checklist().phases().stream().filter(this::belongs).flatMap(this::rows).forEach(lines::add);
    lines.add(Line.empty());
    lines.addAll(Stream.of(reworded(), lost()).flatMap(Optional::stream).toList());
    lines.add(last());
    lines.add(next());
    lines.addAll(unfilled());
    return lines;
  }

  private Line title() {
    Line line = Line.of(Tone.TITLE, release).plus(" of " + checklist);
    return run.events().isEmpty()
        ? line
        : line.plus(
            ", started by %s on %s"
                .formatted(run.events().getFirst().by(), Times.minute(run.since(), zone)));
  }

  private Line counts() {
    Tally tally = run.tally();
    return Line.of("%s of %s settled".formatted(tally.settled(), tally.total()))
        .plus(breakdown(tally));
  }

  /// The number of items per outcome: `: 39 done, 1 skipped; 38 outstanding: 37 open, 1 deferred`.
  private static String breakdown(Tally tally) {
    String settled =
        joined(
            counted(tally.done(), "done"),
            counted(tally.notApplicable(), "not applicable"),
            counted(tally.skipped(), "skipped"));
    String outstanding =
        joined(
            counted(tally.open(), "open"),
            counted(tally.deferred(), "deferred"),
            counted(tally.failed(), "failed"));
    String first = settled.isEmpty() ? "" : ": " + settled;
    return outstanding.isEmpty()
        ? first
        : "%s; %s outstanding: %s".formatted(first, tally.outstanding(), outstanding);
  }

  private static String counted(int count, String word) {
    return count == 0 ? "" : count + " " + word;
  }

  private static String joined(String... parts) {
    return String.join(", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }

  /// A procedure is included once it was called or something in it was answered.
  private boolean belongs(Phase phase) {
    return !phase.isProcedure()
        || run.history().called().contains(phase.id())
        || run.tally(phase).settled() > 0;
  }

  private Stream<Line> rows(Phase phase) {
    Line heading =
        Line.of(phase.isProcedure() ? "! " : "  ")
            .plus(Tone.TITLE, ItemOutline.heading(phase.section().place(), phase.title()));
    Stream<Line> sections = phase.section().parts().stream().flatMap(part -> row(part).stream());
    return Stream.concat(Stream.of(counted(heading, run.tally(phase))), sections);
  }

  private List<Line> row(Part part) {
    return part instanceof Section section ? List.of(row(section)) : List.of();
  }

  private Line row(Section section) {
    Line heading = Line.of("    " + ItemOutline.heading(section.place(), section.title().plain()));
    return counted(heading, run.tally(entry -> entry.way().sections().contains(section)));
  }

  private static Line counted(Line heading, Tally tally) {
    Line line = heading.upTo(COUNT_COLUMN).plus("%s/%s".formatted(tally.settled(), tally.total()));
    return tally.outstanding() == 0 ? line.plus(Tone.GOOD, "  settled") : line.plus(trouble(tally));
  }

  private static String trouble(Tally tally) {
    String words = joined(counted(tally.failed(), "failed"), counted(tally.deferred(), "deferred"));
    return words.isEmpty() ? "" : "  " + words;
  }

  /// The answers that were given before their items were reworded.
  private Optional<Line> reworded() {
    List<String> numbers =
        run.entries().stream()
            .filter(entry -> run.answeredAs(entry).isPresent())
            .map(Entry::number)
            .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of("reworded since answered: ").plus(Tone.CARE, String.join(", ", numbers)));
  }

  /// The number of answers to items that are no longer in the checklist.
  private Optional<Line> lost() {
    int count = run.lost().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Line.of("answers to items that are gone: ")
                .plus(Tone.CARE, Integer.toString(count))
                .plus(" (`tickdown log`)"));
  }

  private Line last() {
    return run.events().isEmpty()
        ? Line.empty()
        : Line.of("last: ").plus(new Log(run, zone).sentence(run.events().getLast()));
  }

  private List<Line> unfilled() {
    return run.placeholders().stream()
        .filter(placeholder -> run.value(placeholder).isEmpty())
        .map(placeholder ->
            Line.of(Tone.CARE, "not filled: ")
                .plus(placeholder.token())
                .plus("; `tickdown fill NAME VALUE` says what it stands for"))
        .toList();
  }

  private Line next() {
    if (run.history().finish().isPresent()) {
      return Line.of("This run is finished.");
    }
    return new Route(run)
        .first()
        .map(this::next)
        .orElseGet(() -> Line.of("next: nothing is outstanding; `tickdown finish` closes the run"));
  }

  private Line next(Entry entry) {
    return Line.of("next: ").plus(Tone.FAINT, entry.number()).plus(" " + run.text(entry.item()));
  }
}
