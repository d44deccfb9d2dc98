package tickdown.trust;

import tickdown.text.Sha256;

/// A command that is trusted in one place. Any other command, and the same one elsewhere, has to be
/// trusted anew.
///
/// @param place the absolute path of the repository, or of the folder of the checklist
/// @param command the exact command as written in the checklist, with its placeholders
public record TrustedCommand(String place, String command) {

  /// What identifies it: a hash of all of it.
  public String digest() {
    return Sha256.of(place + "\0" + command);
  }
}
