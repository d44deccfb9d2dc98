package tickdown.command.console;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Problem;
import tickdown.journal.JournalProblem;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.workplace.Failure;

/// Formats failures and notes; the only place that does.
///
///     error: item `tag-pushed` appears twice
///       --> RELEASE_CHECKLIST.md:41
///     hint: give the second one an id of its own
public final class FailurePrinter {
  private FailurePrinter() {}

  public static List<Line> lines(Failure failure) {
    return failure.reports().stream().flatMap(report -> error(report).stream()).toList();
  }

  /// A journal that cannot be trusted or written.
  public static List<Line> lines(JournalProblem problem) {
    String place =
        problem.line() > 0 ? problem.place() + ":" + problem.line() : problem.place().toString();
    return error(
        new Failure.Report(Line.of(problem.sentence()), place, List.of(), Line.of(problem.hint())));
  }

  public static List<Line> error(Failure.Report report) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Tone.BAD, "error: ").plus(report.sentence()));
    lines.addAll(below(report));
    return lines;
  }

  /// Something that the operator should know, but that is not an error.
  static Line note(Line sentence) {
    return Line.of(Tone.CARE, "note: ").plus(sentence);
  }

  /// The problems of a checklist that can be used anyway.
  public static List<Line> problems(String file, List<Problem> problems) {
    List<Line> lines = new ArrayList<>();
    for (Problem problem : problems) {
      lines.add(note(Line.of(problem.message())));
      lines.addAll(below(Failure.Report.of(file, problem)));
    }
    return lines;
  }

  /// One problem of a checklist with its rule and the line of the file it is about.
  ///
  ///     problem: duplicate item “Tag pushed” (first on line 12) (repeated-item)
  ///       --> RELEASE_CHECKLIST.md:41
  ///        | - [ ] Tag pushed
  ///     hint: say what is different the second time, or take it out
  public static List<Line> problem(String file, Problem problem, String source) {
    Failure.Report report = Failure.Report.of(file, problem);
    List<Line> details = List.of(Line.of(Tone.FAINT, "   | ").plus(source.strip()));
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(Tone.CARE, "problem: ")
            .plus(report.sentence())
            .plus(Tone.FAINT, " (%s)", problem.rule().spelling()));
    lines.addAll(
        below(new Failure.Report(report.sentence(), report.place(), details, report.hint())));
    return lines;
  }

  private static List<Line> below(Failure.Report report) {
    List<Line> lines = new ArrayList<>();
    if (!report.place().isEmpty()) {
      lines.add(Line.of(Tone.FAINT, "  --> ").plus(report.place()));
    }
    lines.addAll(report.details());
    if (!report.hint().text().isEmpty()) {
      lines.add(Line.of(Tone.FAINT, "hint: ").plus(report.hint()));
    }
    return lines;
  }
}
