package tickdown.checklist;

/// Something wrong in a checklist file.
///
/// @param line the line in the file, counted from 1; 0 for the whole file
/// @param message a sentence in lower case without a full stop; may quote the file, so it is
///   foreign text
/// @param hint in the imperative; may be empty
public record Problem(LintRule rule, int line, String message, String hint) {

  /// A problem that makes the file unusable.
  public Problem(int line, String message, String hint) {
    this(LintRule.UNUSABLE, line, message, hint);
  }
}
