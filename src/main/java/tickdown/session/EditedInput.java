package tickdown.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tickdown.screen.Key;
import tickdown.screen.LineEdit;
import tickdown.terminal.FullScreen;
import tickdown.terminal.Input;
import tickdown.text.Line;

/// Lines that are edited while they are typed on a terminal, with a history. What is pasted is one
/// text, even if it has several lines, and control characters never become part of a line.
public final class EditedInput implements AnswerSource, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(100);

  /// How long nobody can have read a question.
  private static final Duration UNREAD = Duration.ofMillis(300);

  /// Marks of a prompt and its output (OSC 133), which many terminals can jump to.
  private static final String ITEM_BEGINS = "\u001b]133;A\u001b\\";

  private static final String INPUT_BEGINS = "\u001b]133;B\u001b\\";
  private static final String OUTPUT_BEGINS = "\u001b]133;C\u001b\\";
  private static final String ITEM_ENDS = "\u001b]133;D\u001b\\";

  private final FullScreen terminal;
  private final Signals signals;
  private final Output output;
  private final Deque<Key> ahead = new ArrayDeque<>();
  private LineEdit line = LineEdit.empty();
  private boolean hasBegun;
  private boolean isCareful;

  /// @param terminal is entered with the first question
  public EditedInput(FullScreen terminal, Signals signals, Output output) {
    this.terminal = terminal;
    this.signals = signals;
    this.output = output;
  }

  @Override
  public void beginsItem() {
    terminal.enter();
    terminal.print(hasBegun ? ITEM_ENDS + ITEM_BEGINS : ITEM_BEGINS);
    hasBegun = true;
  }

  @Override
  public Given ask(Line prompt) {
    return asked(prompt, false);
  }

  @Override
  public Given askAway(Line prompt) {
    return asked(prompt, true);
  }

  /// Keys that arrive sooner than anybody can have read the question are dropped, too. No earlier
  /// line is recalled, and Enter counts only by itself: together with other keys it was pasted.
  @Override
  public Given askAfresh(Line prompt) {
    if (hasEndedUnread()) {
      return new Given.Ended();
    }
    LineEdit earlier = line;
    line = LineEdit.empty();
    isCareful = true;
    try {
      return asked(prompt, true);
    } finally {
      isCareful = false;
      line = earlier;
    }
  }

  @Override
  public void dropTyped() {
    hasEndedUnread();
  }

  /// Drops keys for as long as nobody can have read what comes; whether the input has ended.
  private boolean hasEndedUnread() {
    terminal.enter();
    ahead.clear();
    long end = System.nanoTime() + UNREAD.toNanos();
    for (long left = UNREAD.toNanos(); left > 0; left = end - System.nanoTime()) {
      if (terminal.keys(Duration.ofNanos(left)) instanceof Input.Ended) {
        return true;
      }
    }
    return false;
  }

  /// Ctrl-C leaves a question, or a line that was begun; otherwise it ends the walk.
  private Given asked(Line prompt, boolean canBeLeft) {
    terminal.enter();
    output.prompt(prompt);
    terminal.print(INPUT_BEGINS);
    line = line.fresh();
    Optional<Given> given = Optional.empty();
    while (given.isEmpty()) {
      signals.prompt().asks(canBeLeft || !line.text().isEmpty());
      given = ahead.isEmpty() ? listened(prompt) : pressed(ahead.poll(), prompt);
    }
    signals.prompt().asks(false);
    return given.get();
  }

  /// Waits for keys; empty while there is nothing to return.
  private Optional<Given> listened(Line prompt) {
    if (signals.prompt().wasLeft()) {
      terminal.print("^C\r\n" + OUTPUT_BEGINS);
      return Optional.of(new Given.Cancelled());
    }
    if (signals.isSuspensionAsked()) {
      suspend(prompt);
    }
    if (signals.hasContinued()) {
      terminal.continued();
      again(prompt);
    }
    return switch (terminal.keys(PATIENCE)) {
      case Input.Keys(var keys) -> {
        ahead.addAll(isCareful ? pressedByHand(keys) : keys);
        yield Optional.empty();
      }
      case Input.Nothing() -> signals.isAbandoned() ? ended() : Optional.empty();
      case Input.Ended() -> ended();
    };
  }

  /// Those of the keys that arrived at once that somebody can have pressed one by one.
  private static List<Key> pressedByHand(List<Key> keys) {
    List<Key> typed = keys.stream().filter(key -> !(key instanceof Key.Pasted)).toList();
    int enter = typed.indexOf(Key.Special.ENTER);
    return enter >= 0 && typed.size() > 1 ? typed.subList(0, enter) : typed;
  }

  private Optional<Given> pressed(Key key, Line prompt) {
    if (key == Key.Special.ENTER) {
      String typed = line.text();
      shown(line.press(Key.Special.END), prompt);
      terminal.print("\r\n" + OUTPUT_BEGINS);
      line = line.given();
      return Optional.of(new Given.Typed(typed, true));
    }
    if (key.equals(new Key.Control('d')) && line.text().isEmpty()) {
      return ended();
    }
    if (key.equals(new Key.Control('z'))) {
      suspend(prompt);
    } else {
      shown(line.press(key), prompt);
    }
    return Optional.empty();
  }

  private void shown(LineEdit now, Line prompt) {
    EditedLine view = new EditedLine(prompt, terminal.size().columns());
    terminal.print(view.change(line, now));
    line = now;
  }

  private void suspend(Line prompt) {
    if (signals.canSuspend()) {
      signals.suspend(terminal::leave, terminal::enter);
      again(prompt);
    }
  }

  /// Shows the prompt and what was typed on a new line.
  private void again(Line prompt) {
    output.say(Line.empty());
    output.prompt(prompt);
    LineEdit typed = line;
    line = line.fresh();
    shown(typed, prompt);
  }

  private Optional<Given> ended() {
    terminal.print("\r\n");
    return Optional.of(new Given.Ended());
  }

  @Override
  public void lend(Runnable use) {
    terminal.lend(use, () -> {});
  }

  /// Restores the terminal for good, because the program ends.
  public void leaveForGood() {
    terminal.leaveForGood();
  }

  @Override
  public void close() {
    terminal.close();
  }
}
