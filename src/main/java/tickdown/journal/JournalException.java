package tickdown.journal;

/// Thrown if a journal cannot be read or written. Nothing has been changed.
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient JournalProblem problem;

  public JournalException(JournalProblem problem) {
    super(problem.sentence());
    this.problem = problem;
  }

  /// The problem, with a hint.
  public JournalProblem problem() {
    return problem;
  }
}
