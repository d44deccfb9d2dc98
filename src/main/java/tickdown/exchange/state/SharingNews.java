package tickdown.exchange.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is new about the exchange of a shared run. Everything is shown for as long as it lasts;
/// this is told as well.
public sealed interface SharingNews {

  /// Something is wrong with a ref.
  record Alarmed(Suspect about) implements SharingNews {}

  /// The exchange fails. Told for the first of several that fail for the same reason.
  record NotExchanged(Setback why) implements SharingNews {}

  /// Another operator is at another item.
  record Moved(Participant who) implements SharingNews {}

  /// The run is not shared from here any more.
  ///
  /// @param remote where it was shared
  record Ended(String remote) implements SharingNews {}

  /// What is wrong since `before`, or that the run is not shared any more.
  static List<SharingNews> troubles(Optional<Sharing> before, Optional<Sharing> now) {
    return now.map(sharing -> troubles(before, sharing))
        .orElseGet(
            () -> before.<SharingNews>map(last -> new Ended(last.remote())).stream().toList());
  }

  private static List<SharingNews> troubles(Optional<Sharing> before, Sharing now) {
    List<SharingNews> news = new ArrayList<>();
    now.suspects()
        .filter(suspect -> before.stream().flatMap(Sharing::suspects).noneMatch(suspect::equals))
        .forEach(suspect -> news.add(new Alarmed(suspect)));
    now.setback()
        .filter(why ->
            before
                .flatMap(Sharing::setback)
                .filter(known -> known.since().equals(why.since()))
                .isEmpty())
        .ifPresent(why -> news.add(new NotExchanged(why)));
    return news;
  }

  /// Who has moved since `before`.
  static List<SharingNews> moves(Sharing before, Sharing now) {
    return now.participants().stream()
        .filter(each -> each.item().isPresent())
        .filter(each ->
            !before.participant(each.writer()).flatMap(Participant::item).equals(each.item()))
        .<SharingNews>map(Moved::new)
        .toList();
  }
}
