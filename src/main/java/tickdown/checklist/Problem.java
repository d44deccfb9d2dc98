package tickdown.checklist;

/// Something wrong in a checklist file: against which rule, where, what, and what to do about it.
///
/// @param line the line of the file, counted from 1; 0 when the whole file is meant
/// @param message a sentence in lower case without a full stop; may quote the file, so it is
///   foreign
/// @param hint in the imperative; may be empty
public record Problem(LintRule rule, int line, String message, String hint) {

  /// A file that cannot be used.
  public Problem(int line, String message, String hint) {
    this(LintRule.UNUSABLE, line, message, hint);
  }
}
