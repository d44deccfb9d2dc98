package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;

/// What is new about the exchange of a shared run. Everything is shown for as long as it lasts; an
/// alarm, and the first exchange of several that fail for the same reason, is told as well.
final class SharingNews {
  private SharingNews() {}

  /// The screen that knows of `now`.
  static Screen on(Screen screen, Optional<Sharing> now) {
    Optional<Sharing> before = screen.moment().sharing();
    List<ScreenNotice> news = new ArrayList<>();
    now.ifPresent(sharing -> {
      sharing
          .suspects()
          .filter(suspect -> before.stream().flatMap(Sharing::suspects).noneMatch(suspect::equals))
          .forEach(suspect -> news.add(new ScreenNotice.Alarmed(suspect)));
      sharing
          .setback()
          .filter(why -> !isKnown(before, why))
          .ifPresent(why -> news.add(new ScreenNotice.NotExchanged(why)));
    });
    Screen later = screen.with(screen.moment().with(now));
    return news.isEmpty() ? later : later.telling(news);
  }

  private static boolean isKnown(Optional<Sharing> before, Setback why) {
    return before
        .flatMap(Sharing::setback)
        .filter(known -> Objects.equals(known.since(), why.since()))
        .isPresent();
  }
}
