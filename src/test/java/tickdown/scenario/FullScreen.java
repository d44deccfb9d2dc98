package tickdown.scenario;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import tickdown.process.Job;
import tickdown.terminal.Suspension;

/// A program that shows keys on a full screen until `q`, as a walk does: one loop reads and draws,
/// and Ctrl-Z is a key.
final class FullScreen {
  private static final int CTRL_Z = 26;
  private static final int NOTHING = -2;

  private final Terminal terminal;
  private final Attributes before;
  private final Attributes raw;
  private final Suspension suspension = Suspension.by(Job::stop);
  private int drawn;

  private FullScreen(Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.getAttributes();
    terminal.enterRawMode();
    this.raw = terminal.getAttributes();
    raw.setLocalFlags(EnumSet.of(LocalFlag.ISIG), true);
    raw.setControlChar(ControlChar.VSUSP, 0);
  }

  public static void main(String[] arguments) throws Exception {
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .encoding(StandardCharsets.UTF_8)
            .graphemeCluster(false)
            .nativeSignals(false)
            .build();
    new FullScreen(terminal).run();
    terminal.close();
    System.exit(0);
  }

  private void run() throws Exception {
    enter();
    int key = NOTHING;
    while (key != 'q') {
      key = terminal.reader().read(100);
      if (suspension.hasContinued()) {
        enter();
      }
      if (key == CTRL_Z || suspension.isAsked()) {
        suspension.suspend(this::leave, this::enter);
      } else if (key >= ' ') {
        draw("key " + (char) key);
      }
    }
    leave();
  }

  private void enter() {
    terminal.setAttributes(raw);
    drawn++;
    draw("\u001b[?1049h\u001b[?25lscreen " + drawn);
  }

  private void leave() {
    draw("\u001b[?25h\u001b[?1049l");
    terminal.setAttributes(before);
  }

  private void draw(String text) {
    terminal.writer().write(text + "\r\n");
    terminal.flush();
  }
}
