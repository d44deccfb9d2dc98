package tickdown.git.refs;

import java.nio.charset.StandardCharsets;

/// A commit as git stores it (gitformat-signature, git-commit-tree): headers, an empty line, the
/// message.
///
/// @param author the name; foreign text
record RawCommit(String author, boolean isSigned, CommitMessage message) {

  static RawCommit of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf("\n\n");
    String headers = end < 0 ? text : text.substring(0, end);
    String message = end < 0 ? "" : text.substring(end + 2);
    String author =
        headers
            .lines()
            .filter(line -> line.startsWith("author "))
            .findFirst()
            .map(line -> line.substring("author ".length()))
            .map(line -> line.indexOf('<') < 0 ? line : line.substring(0, line.indexOf('<')))
            .orElse("");
    boolean isSigned = headers.lines().anyMatch(line -> line.startsWith("gpgsig"));
    return new RawCommit(author.strip(), isSigned, CommitMessage.parsed(message));
  }
}
