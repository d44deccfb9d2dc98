package tickdown.screen;

/// How many lines a page has when it is drawn; scrolling ends there.
@FunctionalInterface
public interface PageLength {

  /// The lines of `page` at the width of `screen`.
  int of(Screen screen, Mode.Page page);
}
