package tickdown.command.sharing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tickdown.command.console.CommandContext;
import tickdown.text.Line;

/// Says on a terminal which remote is asked, once that takes longer than somebody waits without
/// wondering.
public final class WaitNote implements AutoCloseable {
  private static final int SECONDS = 2;

  private final CountDownLatch isOver = new CountDownLatch(1);

  private WaitNote() {}

  /// Begins to wait for an answer.
  ///
  /// @param remote its name
  public static WaitNote begun(String remote, CommandContext context) {
    WaitNote note = new WaitNote();
    if (context.environment().terminals().error()) {
      Thread.ofPlatform()
          .daemon()
          .name("waiting")
          .start(() -> note.sayLater(Line.of("Asking %s…", remote), context));
    }
    return note;
  }

  private void sayLater(Line sentence, CommandContext context) {
    try {
      if (!isOver.await(SECONDS, TimeUnit.SECONDS)) {
        context.console().error().tell(sentence);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    isOver.countDown();
  }
}
