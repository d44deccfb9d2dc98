package tickdown.wording.placeholder;

/// Whether a place in a command is inside single quotes, where a shell replaces nothing. Takes the
/// characters one by one.
final class Quotes {
  private boolean isSingle;
  private boolean isDouble;

  void take(char c) {
    if (c == '\'' && !isDouble) {
      isSingle = !isSingle;
    } else if (c == '"' && !isSingle) {
      isDouble = !isDouble;
    } else if (c == '\n') {
      isSingle = false;
      isDouble = false;
    }
  }

  boolean isSingle() {
    return isSingle;
  }

  boolean isDouble() {
    return isDouble;
  }
}
