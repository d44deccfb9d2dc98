package tickdown.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.CommandContext;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.trust.TrustFolder;
import tickdown.trust.TrustedCommand;
import tickdown.workplace.Failure;

/// What the user trusts, in all places.
final class TrustList {
  private TrustList() {}

  static void print(CommandContext context) {
    List<Line> lines = new ArrayList<>();
    String place = "";
    for (TrustedCommand command : all(context)) {
      if (!command.place().equals(place)) {
        place = command.place();
        lines.add(Line.of(Tone.TITLE, "%s", place));
      }
      lines.add(Line.of("  %s", command.command()));
    }
    context
        .console()
        .output()
        .tell(lines.isEmpty() ? List.of(Line.of("No command is trusted.")) : lines);
  }

  /// All trusted commands.
  static List<TrustedCommand> all(CommandContext context) {
    Optional<TrustFolder> folder = TrustFolder.of(context.environment().environment());
    try {
      return folder.isEmpty() ? List.of() : folder.get().all();
    } catch (IOException e) {
      throw new Failure(
          Line.of("cannot read `%s`", folder.get().path()), "check the permissions of the folder");
    }
  }
}
