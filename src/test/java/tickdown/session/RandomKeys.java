package tickdown.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.rules.Request;
import tickdown.screen.Key;
import tickdown.screen.KeyNotation;
import tickdown.screen.Mode;
import tickdown.screen.Size;

/// Presses random keys, mostly available ones, in an order determined by a seed.
final class RandomKeys {
  private static final List<String> SAYINGS =
      List.of(
          "no staging",
          "日本語 👩\u200d👩\u200d👧 e\u0301",
          "https://ci.example.org/1",
          "2.4.0",
          "is",
          "\u001b[2Jred\u0007\u202e\u009b1m");
  private static final List<Size> SIZES =
      List.of(
          new Size(80, 24),
          new Size(120, 40),
          new Size(40, 10),
          new Size(79, 23),
          new Size(20, 5),
          new Size(3, 2));

  private final Random random;

  RandomKeys(long seed) {
    random = new Random(seed);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// Presses a random key, but never the one that quits.
  void press(SimulatedScreen simulated) {
    Key key = key(simulated);
    boolean leaves =
        simulated.screen().mode() instanceof Mode.Walking
            && key.equals(Key.of('q'))
            && simulated.screen().listing().scope().isEmpty();
    boolean finishes =
        key.equals(Key.of('F'))
            && (simulated.screen().mode() instanceof Mode.Walking
                || simulated.screen().mode() instanceof Mode.Reading);
    if (!leaves && !finishes && !key.equals(new Key.Control('z'))) {
      simulated.press(key);
    }
  }

  private Key key(SimulatedScreen simulated) {
    return switch (random.nextInt(12)) {
      case 0 -> any(List.of(Key.Special.values()));
      case 1 -> new Key.Typed(Character.toString(' ' + random.nextInt(0x5f)));
      case 2 ->
          random.nextBoolean()
              ? new Key.Control((char) ('a' + random.nextInt(26)))
              : new Key.Alt((char) ('a' + random.nextInt(26)));
      default -> likely(simulated);
    };
  }

  private Key likely(SimulatedScreen simulated) {
    return switch (simulated.screen().mode()) {
      case Mode.Walking _ -> any(KeyNotation.live(simulated.screen()));
      case Mode.Typing _, Mode.Searching _, Mode.Going _ -> typing();
      case Mode.Waiting _ -> any(KeyNotation.of("y enter esc space"));
      case Mode.Confirming _ -> any(KeyNotation.of("y n esc enter"));
      case Mode.Choosing choosing ->
          random.nextInt(3) == 0
              ? any(KeyNotation.of("up down enter esc"))
              : KeyNotation.of(any(choosing.options()).key()).getFirst();
      case Mode.Reading _ -> any(KeyNotation.of("enter esc down page-down end up space tab s"));
    };
  }

  private Key typing() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Key.Special.ENTER;
      case 2 -> Key.Special.ESCAPE;
      case 3 ->
          any(KeyNotation.of("up down left word-left home backspace delete ctrl-w ctrl-k tab"));
      case 4 -> new Key.Typed(String.valueOf(random.nextInt(10)));
      default -> new Key.Pasted(any(SAYINGS));
    };
  }

  /// Changes something in the operator's environment.
  void meddle(SimulatedScreen simulated) {
    switch (random.nextInt(5)) {
      case 0 -> simulated.resize(any(SIZES));
      case 1 -> simulated.pass(Duration.ofMinutes(random.nextInt(60)));
      case 2 -> simulated.checkOut(any(List.of("1a2b3c4d5e6f", "9f8e7d6c5b4a")));
      case 3 -> simulated.glance();
      default -> simulated.edit();
    }
  }

  /// The name of another operator, which can be anything.
  String name() {
    return any(List.of("ben", "b\u001b]0;n\u0007", "日本語の名前はとても長いです"));
  }

  /// The next request of another operator; empty if there is nothing to request.
  Optional<Request> another(SimulatedScreen simulated) {
    List<Entry> open = simulated.run().outstanding();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Request.Answer(
                any(open).id(),
                new Outcome.Skipped(Reason.of(any(SAYINGS)).orElseThrow()),
                List.of()));
  }
}
