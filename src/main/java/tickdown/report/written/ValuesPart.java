package tickdown.report.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.run.MeasuredValue;
import tickdown.run.PreviousRun;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The values of a run beside those of the runs before it.
record ValuesPart(Run run, List<PreviousRun> earlier) {

  static List<Chapter> of(ReportSource source) {
    ValuesPart part = new ValuesPart(source.run(), source.earlier());
    List<List<Line>> rows =
        Stream.concat(
                part.run().values().placeholders().stream().map(part::placeholder),
                part.run().entries().stream().flatMap(entry -> part.measured(entry).stream()))
            .toList();
    List<String> heads = new ArrayList<>(List.of("Value", source.name()));
    source.earlier().forEach(run -> heads.add(run.run()));
    return List.of(
        new Chapter(
            "values",
            "Values",
            false,
            rows.isEmpty() ? List.of() : List.of(new Content.Grid(heads, rows))));
  }

  private List<Line> placeholder(Placeholder placeholder) {
    List<Line> row = new ArrayList<>();
    row.add(Line.of(Tone.CODE, placeholder.token()));
    row.add(
        run.values()
            .value(placeholder)
            .map(Line::of)
            .orElseGet(() -> Line.of(Tone.CARE, "no value")));
    earlier.forEach(before ->
        row.add(
            Line.of(
                Optional.ofNullable(before.history().values().get(placeholder.name()))
                    .or(() ->
                        placeholder.name().equals(Placeholder.RELEASE)
                            ? before.version()
                            : Optional.empty())
                    .orElse(""))));
    return row;
  }

  /// The values of an item that has one in this run.
  private Optional<List<Line>> measured(Entry entry) {
    return MeasuredValue.of(run.history(), entry.id()).map(value -> measured(entry, value));
  }

  private List<Line> measured(Entry entry, String value) {
    List<Line> row = new ArrayList<>();
    row.add(Line.of("%s %s", entry.number(), ItemsPart.text(run, entry)));
    row.add(Line.of(value));
    earlier.forEach(before -> row.add(Line.of(before.value(entry.id()).orElse(""))));
    return row;
  }
}
