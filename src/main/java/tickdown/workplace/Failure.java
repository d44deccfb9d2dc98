package tickdown.workplace;

import java.util.List;
import tickdown.checklist.Problem;
import tickdown.run.rules.Refusal;
import tickdown.text.Line;

/// Ends a command because of invalid input or a refusal; the program prints the reports.
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A message to print.
  ///
  /// @param sentence in lower case without a full stop
  /// @param place the position, `FILE:LINE`; may be empty
  /// @param details additional lines, such as candidates
  /// @param hint in the imperative; may be empty
  public record Report(Line sentence, String place, List<Line> details, Line hint) {
    public Report {
      details = List.copyOf(details);
    }

    /// A report of a problem in a checklist file.
    public static Report of(String file, Problem problem) {
      String place = problem.line() > 0 ? file + ":" + problem.line() : file;
      return new Report(Line.of(problem.message()), place, List.of(), Line.of(problem.hint()));
    }
  }

  private final transient List<Report> reports;

  private Failure(List<Report> reports) {
    super(reports.getFirst().sentence().text(), null, false, false);
    this.reports = List.copyOf(reports);
  }

  public Failure(String sentence, String hint) {
    this(Line.of(sentence), hint);
  }

  /// A failure whose sentence quotes foreign text.
  public Failure(Line sentence, String hint) {
    this(sentence, List.of(), hint);
  }

  /// A failure whose hint does.
  public Failure(Line sentence, Line hint) {
    this(sentence, List.of(), hint);
  }

  /// A failure with additional lines, such as candidates.
  public Failure(String sentence, List<Line> details, String hint) {
    this(Line.of(sentence), details, Line.of(hint));
  }

  /// The same with a sentence that quotes foreign text.
  public Failure(Line sentence, List<Line> details, String hint) {
    this(sentence, details, Line.of(hint));
  }

  /// The same, all of which may quote foreign text.
  public Failure(Line sentence, List<Line> details, Line hint) {
    this(List.of(new Report(sentence, "", details, hint)));
  }

  /// A refusal by the rules.
  public Failure(Refusal refusal) {
    this(refusal.sentence(), refusal.hint());
  }

  /// A checklist file that cannot be used.
  public Failure(String file, List<Problem> problems) {
    this(problems.stream().map(problem -> Report.of(file, problem)).toList());
  }

  public List<Report> reports() {
    return reports;
  }
}
