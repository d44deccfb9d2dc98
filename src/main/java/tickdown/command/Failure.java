package tickdown.command;

import java.util.List;
import tickdown.checklist.Problem;
import tickdown.journal.JournalProblem;
import tickdown.run.Refusal;
import tickdown.text.Line;

/// Why a command cannot do what it was asked to; ends the command, and is printed in one place,
/// [FailurePrinter].
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is printed.
  ///
  /// @param sentence in lower case without a full stop
  /// @param place where it is, `FILE:LINE`; may be empty
  /// @param details lines that belong to it, such as candidates
  /// @param hint in the imperative; may be empty
  record Report(String sentence, String place, List<Line> details, String hint) {
    Report {
      details = List.copyOf(details);
    }
  }

  private final int exitCode;
  private final transient List<Report> reports;

  private Failure(int exitCode, List<Report> reports) {
    super(reports.getFirst().sentence(), null, false, false);
    this.exitCode = exitCode;
    this.reports = List.copyOf(reports);
  }

  /// Wrong usage, or something that cannot be used.
  static Failure unusable(String sentence, String hint) {
    return unusable(sentence, List.of(), hint);
  }

  /// Wrong usage, with lines that help.
  static Failure unusable(String sentence, List<Line> details, String hint) {
    return new Failure(ExitCode.UNUSABLE, List.of(new Report(sentence, "", details, hint)));
  }

  /// The rules say no.
  static Failure refused(Refusal refusal) {
    return unusable(refusal.sentence(), refusal.hint());
  }

  /// A checklist file that cannot be walked.
  static Failure unusable(String file, List<Problem> problems) {
    return new Failure(
        ExitCode.UNUSABLE, problems.stream().map(problem -> report(file, problem)).toList());
  }

  /// The journal cannot be trusted or written.
  static Failure journal(JournalProblem problem) {
    String place =
        problem.line() > 0 ? problem.place() + ":" + problem.line() : problem.place().toString();
    return new Failure(
        ExitCode.JOURNAL,
        List.of(new Report(problem.sentence(), place, List.of(), problem.hint())));
  }

  static Report report(String file, Problem problem) {
    String place = problem.line() > 0 ? file + ":" + problem.line() : file;
    return new Report(problem.message(), place, List.of(), problem.hint());
  }

  int exitCode() {
    return exitCode;
  }

  List<Report> reports() {
    return reports;
  }
}
