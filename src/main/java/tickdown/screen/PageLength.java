package tickdown.screen;

/// The number of lines of a page when it is drawn, which limits scrolling.
@FunctionalInterface
public interface PageLength {

  /// The number of lines of `page` at the width of `screen`.
  int of(Screen screen, Mode.Page page);
}
