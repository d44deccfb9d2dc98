package tickdown.terminal.screen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Route;
import tickdown.run.Ruling;
import tickdown.run.Story;
import tickdown.terminal.Effect;
import tickdown.terminal.Message;
import tickdown.terminal.Spot;
import tickdown.terminal.Walk;
import tickdown.terminal.Whereabouts;
import tickdown.text.Line;
import tickdown.text.Palette;

/// ana's hand on the keys of a full screen that no terminal shows: what she asks for is recorded in
/// a [Story].
final class Hand {
  private final Story story;
  private final List<ScreenEffect> effects = new ArrayList<>();
  private Screen screen;

  /// At the beginning of a walk through a checklist in Markdown, on an 80 x 24 screen.
  Hand(String markdown) {
    this(markdown, new Size(80, 24));
  }

  Hand(String markdown, Size size) {
    story = new Story(markdown);
    Spot start = Spot.at(new Route(story.run()).start("ana"));
    Walk walk = Walk.of(story.run(), "ana", Whereabouts.startingAt(start));
    Setting.Look look = new Setting.Look(Glyphs.UNICODE, Palette.MONOCHROME, ZoneOffset.UTC);
    Moment moment = new Moment(size, Instant.parse("2026-03-04T12:00:00Z"), Optional.empty());
    screen = Screen.of(walk.askingOnlyForTheRelease(), new Setting("1.0.0", look), moment);
    receive(new ScreenMessage.Walked(new Message.Begun()));
  }

  Screen screen() {
    return screen;
  }

  Story story() {
    return story;
  }

  /// Presses the keys that are called so, see [Keys].
  Hand press(String keys) {
    Keys.of(keys).forEach(this::press);
    return this;
  }

  Hand press(Key key) {
    return receive(new ScreenMessage.Pressed(key));
  }

  Hand receive(ScreenMessage message) {
    ScreenStep step = ScreenUpdate.on(screen, message);
    screen = step.screen();
    step.effects().forEach(this::perform);
    return this;
  }

  private void perform(ScreenEffect effect) {
    effects.add(effect);
    if (effect instanceof ScreenEffect.Record(Effect.Ask ask)) {
      receive(
          new ScreenMessage.Walked(
              switch (story.ask("ana", ask.request())) {
                case Ruling.Granted(var happenings) -> {
                  List<Event> own = story.add("ana", happenings);
                  yield new Message.Recorded(ask.request(), story.events(), own);
                }
                case Ruling.Refused(var refusal) -> new Message.Refused(refusal);
              }));
    }
  }

  /// What was asked of the session so far.
  List<ScreenEffect> effects() {
    return List.copyOf(effects);
  }

  /// How many events there are besides the start.
  int recorded() {
    return story.events().size() - 1;
  }

  /// The number of the item in front; `end` behind the last.
  String at() {
    return screen.walk().current().map(Entry::number).orElse("end");
  }

  /// The outcome of an item, in words.
  String outcome(String number) {
    return story.run().outcome(story.item(number)).word();
  }

  String said() {
    return screen.said().lines().stream().map(Line::text).collect(Collectors.joining(" / "));
  }

  /// What is typed at the moment.
  String typed() {
    return screen.line().map(LineEdit::text).orElse("");
  }

  /// The numbers of the items that are listed.
  List<String> listed() {
    return screen.listing().rows().stream()
        .flatMap(row ->
            row instanceof Row.Of(Entry entry)
                ? Optional.of(entry.number()).stream()
                : Optional.<String>empty().stream())
        .toList();
  }

  /// The rows of the picture.
  List<String> rows() {
    return ScreenView.of(screen).rows().stream().map(Line::text).toList();
  }
}
