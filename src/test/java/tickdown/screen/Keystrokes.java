package tickdown.screen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.RecordedEvent;
import tickdown.run.Route;
import tickdown.run.Story;
import tickdown.run.rules.Verdict;
import tickdown.screen.view.MessageText;
import tickdown.screen.view.PageView;
import tickdown.screen.view.ScreenView;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.walk.Cursor;
import tickdown.walk.Effect;
import tickdown.walk.Message;
import tickdown.walk.Position;
import tickdown.walk.StepPlace;
import tickdown.walk.Walk;

/// Presses keys on a full screen without a terminal, as ana; requests are recorded in a [Story].
public final class Keystrokes {
  private final Story story;
  private final List<ScreenEffect> effects = new ArrayList<>();
  private Screen screen;

  /// At the beginning of a walk through a checklist in Markdown, on an 80 x 24 screen.
  public Keystrokes(String markdown) {
    this(markdown, new Size(80, 24));
  }

  public Keystrokes(String markdown, Size size) {
    story = new Story(markdown);
    Cursor start = Cursor.at(new Route(story.run()).start("ana"));
    Walk walk =
        Walk.of(story.run(), "ana", Position.startingAt(start))
            .runningSteps(new StepPlace.Here("/bin/sh", "/lamp"));
    ScreenConfig.Style look =
        new ScreenConfig.Style(Glyphs.UNICODE, Palette.MONOCHROME, ZoneOffset.UTC);
    ScreenContext moment =
        new ScreenContext(size, Instant.parse("2026-03-04T12:00:00Z"), Optional.empty());
    screen = Screen.of(walk.askingOnlyForTheRelease(), new ScreenConfig("1.0.0", look), moment);
    receive(new ScreenMessage.Walked(new Message.Begun()));
  }

  /// All keys that an operator might press by mistake, and pasted agreements.
  static List<Key> allKeys() {
    List<Key> keys = new ArrayList<>(List.of(Key.Special.values()));
    for (char c = ' '; c < 0x7f; c++) {
      keys.add(Key.of(c));
    }
    for (char c = 'a'; c <= 'z'; c++) {
      keys.add(new Key.Control(c));
      keys.add(new Key.Alt(c));
    }
    keys.add(new Key.Pasted("y"));
    keys.add(new Key.Pasted("y\nyes"));
    keys.add(new Key.Pasted("y\nyes\n"));
    return keys;
  }

  public Screen screen() {
    return screen;
  }

  Story story() {
    return story;
  }

  /// The same after the program was ended and started again.
  Keystrokes resumed() {
    Cursor start = Cursor.at(new Route(story.run()).start("ana"));
    Walk walk =
        Walk.of(story.run(), "ana", Position.startingAt(start))
            .runningSteps(new StepPlace.Here("/bin/sh", "/lamp"));
    screen = Screen.of(walk.askingOnlyForTheRelease(), screen.setting(), screen.moment());
    return this;
  }

  /// Presses the keys in `keys`, see [KeyNotation].
  public Keystrokes press(String keys) {
    KeyNotation.of(keys).forEach(this::press);
    return this;
  }

  Keystrokes press(Key key) {
    return receive(new ScreenMessage.Pressed(key));
  }

  public Keystrokes receive(ScreenMessage message) {
    ScreenTransition step = new ScreenUpdate(PageView::length).on(screen, message);
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
                case Verdict.Accepted(var happenings) -> {
                  List<RecordedEvent> own = story.add("ana", happenings);
                  yield new Message.Recorded(ask.request(), story.events(), own);
                }
                case Verdict.Rejected(var refusal) -> new Message.Refused(refusal);
              }));
    }
  }

  /// The effects so far.
  List<ScreenEffect> effects() {
    return List.copyOf(effects);
  }

  /// The number of events, not counting the start.
  int recorded() {
    return story.events().size() - 1;
  }

  /// The number of the current item; `end` after the last one.
  String at() {
    return screen.walk().current().map(Entry::number).orElse("end");
  }

  /// The outcome of an item, in words.
  String outcome(String number) {
    return story.run().outcome(story.item(number)).word();
  }

  String said() {
    return MessageText.of(screen).text();
  }

  /// The text in the prompt.
  String typed() {
    return screen.line().map(LineEdit::text).orElse("");
  }

  /// The numbers of the listed items.
  List<String> listed() {
    return screen.listing().rows().stream()
        .flatMap(row ->
            row instanceof ListRow.Of(Entry entry)
                ? Optional.of(entry.number()).stream()
                : Optional.<String>empty().stream())
        .toList();
  }

  /// The rows of the picture.
  List<String> rows() {
    return ScreenView.of(screen).rows().stream().map(Line::text).toList();
  }
}
