package tickdown.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.PreviousRun;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.rules.Rules;
import tickdown.screen.Glyphs;
import tickdown.screen.KeyNotation;
import tickdown.screen.Screen;
import tickdown.screen.ScreenConfig;
import tickdown.screen.ScreenContext;
import tickdown.screen.ScreenEffect;
import tickdown.screen.ScreenMessage;
import tickdown.screen.ScreenTransition;
import tickdown.screen.ScreenUpdate;
import tickdown.screen.Size;
import tickdown.session.RehearsalStore;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Palette;
import tickdown.walk.Cursor;
import tickdown.walk.Effect;
import tickdown.walk.Message;
import tickdown.walk.Position;
import tickdown.walk.Walk;

/// The pictures in the README, `.github/screen-light.svg` and `.github/screen-dark.svg`: the screen
/// in the middle of a release, shortly before the tag is pushed.
///
/// `-Dtickdown.goldens=write` updates them.
class ReadmePictureTest {
  private static final Path CHECKLIST = Path.of("checklists/service-release.md");
  private static final boolean WRITE = "write".equals(System.getProperty("tickdown.goldens"));

  /// The keys: the first phase and its gate, then the second one up to its last item.
  private static final String KEYS =
      "space*5 a enter space*3 a enter y a enter y space*3 a enter space*4 space*2 enter"
          + " space*2 d enter space*2 s \"we release from main\" enter space*3 space*2"
          + " c \"Ben watches the pipeline\" enter";

  @ParameterizedTest
  @EnumSource
  void theReadmeShowsTheScreen(ScreenPicture.Background background) throws IOException {
    String svg =
        new ScreenPicture(background)
            .svg(
                "tickdown",
                "A release checklist on the full screen: phases on the left, items on the right,"
                    + " and the step of the current item below them.",
                ScreenView.of(release()));
    Path golden =
        Path.of(".github/screen-%s.svg".formatted(background.name().toLowerCase(Locale.ROOT)));
    if (WRITE) {
      Files.writeString(golden, svg);
    }
    assertEquals(Files.readString(golden), svg);
  }

  private static Screen release() throws IOException {
    Sitting before =
        new Sitting("ben", "1.3.0", "2026-02-11T10:40:00Z").pressing("\"2.4.3\" enter space");
    return new Sitting("ana", "1.4.0", "2026-03-04T09:02:00Z")
        .after(before, "1.3.0")
        .pressing(KEYS)
        .screen();
  }

  /// Operators who answer items of the checklist, one every 50 seconds.
  private static final class Sitting {
    private final String operator;
    private Instant now;
    private final RehearsalStore ledger;
    private Screen screen;

    Sitting(String operator, String release, String start) throws IOException {
      this.operator = operator;
      now = Instant.parse(start);
      byte[] markdown = Files.readAllBytes(CHECKLIST);
      String text = new String(markdown, StandardCharsets.UTF_8);
      ledger =
          new RehearsalStore(
              operator,
              () -> now,
              new Event.Started(release, CHECKLIST.toString(), text, Optional.empty()));
      screen = opened(Run.of(Story.checklist(text), ledger.events()), release);
      receive(new ScreenMessage.Walked(new Message.Begun()));
    }

    private Screen opened(Run run, String release) {
      Cursor spot = Cursor.at(new Route(run).start(operator));
      return Screen.of(
          Walk.of(run, operator, Position.startingAt(spot)).askingOnlyForTheRelease(),
          new ScreenConfig(
              release, new ScreenConfig.Style(Glyphs.UNICODE, Palette.COLOURED, ZoneOffset.UTC)),
          new ScreenContext(new Size(108, 30), now, Optional.empty()));
    }

    Screen screen() {
      return screen;
    }

    Sitting after(Sitting earlier, String release) {
      receive(
          new ScreenMessage.Remembered(
              EarlierRuns.of(
                  screen.walk().run(),
                  List.of(new PreviousRun(release, History.of(earlier.ledger.events()))))));
      return this;
    }

    Sitting pressing(String keys) {
      KeyNotation.of(keys).forEach(key -> receive(new ScreenMessage.Pressed(key)));
      return this;
    }

    private void receive(ScreenMessage message) {
      ScreenTransition step = new ScreenUpdate(PageView::length).on(screen, message);
      screen = step.screen();
      for (ScreenEffect effect : step.effects()) {
        if (effect instanceof ScreenEffect.Record(Effect.Ask ask)) {
          record(ask);
        }
      }
    }

    private void record(Effect.Ask ask) {
      now = now.plusSeconds(50);
      var outcome =
          ledger.record(events ->
              new Rules(screen.walk().run().after(events), operator, Optional.empty())
                  .on(ask.request(), ask.seen()));
      receive(
          new ScreenMessage.Walked(
              new Message.Recorded(ask.request(), ledger.events(), outcome.own())));
    }
  }
}
