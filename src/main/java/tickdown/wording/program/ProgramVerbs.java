package tickdown.wording.program;

import java.util.Set;

/// What programs are told to do: `install`. Alone, these are no programs.
final class ProgramVerbs {
  static final Set<String> NAMES =
      Set.of(
          ("install uninstall upgrade update publish push pull build status tag test deploy init"
                  + " commit merge checkout add remove create delete list show login logout migrate"
                  + " apply release config start stop restart up down bump check lint format clean")
              .split(" "));

  private ProgramVerbs() {}
}
