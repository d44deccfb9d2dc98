package tickdown.checklist;

import java.util.List;

/// What the front matter of a checklist says about running it.
///
///     ---
///     tools: [git --version, docker --version]
///     irreversible:
///       - make release
///     embargo: true
///     ---
///
/// @param tools commands that print the versions of tools
/// @param irreversible beginnings of commands that cannot be undone, in addition to the known ones
/// @param isEmbargoed whether its runs are quiet: nothing of them is shared or shown elsewhere
public record Settings(List<String> tools, List<String> irreversible, boolean isEmbargoed) {

  /// Those of a checklist that has none.
  public static final Settings NONE = new Settings(List.of(), List.of(), false);

  public Settings {
    tools = List.copyOf(tools);
    irreversible = List.copyOf(irreversible);
  }
}
