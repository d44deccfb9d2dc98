package tickdown.trust;

import java.io.IOException;
import java.util.Optional;

/// The commands that are trusted in one place.
///
/// @param folder where they are kept; empty if the user has no such folder, so that nothing is
///   trusted
/// @param place the absolute path of the repository, or of the folder of the checklist
public record TrustedPlace(Optional<TrustFolder> folder, String place) {

  /// Whether exactly this command is trusted here.
  ///
  /// @param command as written in the checklist
  public boolean trusts(String command) {
    return folder.filter(each -> each.trusts(here(command))).isPresent();
  }

  /// Trusts a command here; returns whether that is new.
  public boolean trust(String command) throws IOException {
    return there().trust(here(command));
  }

  /// Trusts a command here no longer; returns whether it was trusted.
  public boolean distrust(String command) throws IOException {
    return there().distrust(here(command));
  }

  private TrustFolder there() throws IOException {
    return folder.orElseThrow(() -> new IOException("there is no folder for it"));
  }

  private TrustedCommand here(String command) {
    return new TrustedCommand(place, command);
  }
}
