package tickdown.journal;

/// A journal could not be read or written; nothing was changed.
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient JournalProblem problem;

  public JournalException(JournalProblem problem) {
    super(problem.sentence());
    this.problem = problem;
  }

  /// What is wrong, and what helps.
  public JournalProblem problem() {
    return problem;
  }
}
