package tickdown.terminal;

import org.jline.utils.InfoCmp;

/// A terminal type of our own: for types that it does not know, JLine would start infocmp.
final class TerminalType {
  static final String NAME = "tickdown-screen";

  /// Capabilities of terminal types are not used here, except on Windows, where JLine reports keys
  /// with them.
  private static final String KEYS =
      """
      tickdown-screen,
      \tkcbt=\\E[Z, kcub1=\\E[D, kcud1=\\E[B, kcuf1=\\E[C, kcuu1=\\E[A,
      \tkdch1=\\E[3~, kend=\\E[F, khome=\\E[H, knp=\\E[6~, kpp=\\E[5~,
      """;

  private TerminalType() {}

  /// Tells JLine about it.
  static void define() {
    InfoCmp.setLoadedInfoCmp(NAME, KEYS);
  }
}
