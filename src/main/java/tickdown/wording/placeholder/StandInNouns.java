package tickdown.wording.placeholder;

import java.util.Locale;
import java.util.Set;

/// The nouns that authors of commands write in place of a value: `VERSION`, `BRANCH-NAME`,
/// `YOUR_PROJECT`.
///
/// A name such as `DATABASE_URL` or `NODE_ENV` is one of them, too; whether it is a stand-in
/// depends on where it is.
final class StandInNouns {

  private static final Set<String> NOUNS =
      Set.of(
          ("VERSION VER TAG TAGNAME BRANCH REMOTE RELEASE PROJECT PACKAGE PKG MODULE CRATE NAME"
                  + " COMMIT SHA HASH REF USER USERNAME EMAIL HOST HOSTNAME SERVER DOMAIN URL FILE"
                  + " FILENAME DIR DIRECTORY FOLDER DATE NUMBER NUM NR ID PR ISSUE ENV ENVIRONMENT"
                  + " REGISTRY IMAGE REPO REPOSITORY ORG OWNER NAMESPACE CLUSTER REGION BUCKET APP"
                  + " SERVICE COMPONENT MESSAGE DESCRIPTION TITLE MILESTONE KEYID FINGERPRINT HERE"
                  + " LINK")
              .split(" "));

  /// Nouns that are about a release in any context, not only in a command.
  private static final Set<String> OF_RELEASES =
      Set.of("VERSION", "VER", "TAG", "RELEASE", "BRANCH", "MAJOR", "MINOR", "PATCH", "MAJ", "MIN");

  private static final Set<String> REPLACED = Set.of("CHANGEME", "REPLACEME", "UPDATEME", "FILLME");

  private StandInNouns() {}

  /// Whether the last of the words, which may be separated by spaces, hyphens or underscores, is
  /// such a noun, or the first one says that the operator has one: `NEW_VERSION`, `release tag`,
  /// `YOUR_TEAM`.
  static boolean names(String words) {
    return NOUNS.contains(last(words))
        || OF_RELEASES.contains(last(words))
        || first(words).equals("YOUR")
        || first(words).equals("INSERT");
  }

  /// The same about nouns that belong to releases: `version`, `previous tag`.
  static boolean namesRelease(String words) {
    return OF_RELEASES.contains(last(words));
  }

  /// Whether one of the words asks to be replaced: `TEMPLATE_UPDATEME`.
  static boolean asks(String words) {
    return REPLACED.contains(last(words))
        || words.endsWith("CHANGE_ME")
        || words.endsWith("REPLACE_ME");
  }

  private static String last(String words) {
    int at = words.length();
    while (at > 0 && !separates(words.charAt(at - 1))) {
      at--;
    }
    return words.substring(at).toUpperCase(Locale.ROOT);
  }

  private static String first(String words) {
    int at = 0;
    while (at < words.length() && !separates(words.charAt(at))) {
      at++;
    }
    return words.substring(0, at).toUpperCase(Locale.ROOT);
  }

  private static boolean separates(char c) {
    return c == '_' || c == '-' || c == ' ';
  }
}
