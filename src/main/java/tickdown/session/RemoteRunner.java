package tickdown.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.Sharing;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Driving;
import tickdown.walk.Message;
import tickdown.walk.RemoteTask;

/// Asks the remote of a shared run beside the walk, which goes on to show and to listen.
final class RemoteRunner {
  /// Milliseconds after which Ctrl-C is noticed at the latest.
  private static final int GLANCE = 50;

  /// What the remote has answered.
  private sealed interface Answer {
    RemoteTask task();

    record Driver(RemoteTask task, Driving driving) implements Answer {}

    record Changed(RemoteTask.ChangeDriver task, DriverChange change) implements Answer {}

    record Exchanged(RemoteTask task, Optional<Sharing> sharing) implements Answer {}
  }

  private final SharedWalk company;
  private final Supplier<List<RecordedEvent>> events;
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private Optional<RemoteTask> latest = Optional.empty();

  /// @param events supplies all events of the run
  RemoteRunner(SharedWalk company, Supplier<List<RecordedEvent>> events) {
    this.company = company;
    this.events = events;
  }

  /// Asks; what is answered is [#news].
  void start(RemoteTask task) {
    latest = Optional.of(task);
    Thread.ofPlatform().daemon().name("remote").start(() -> answers.add(answer(task)));
  }

  private Answer answer(RemoteTask task) {
    return switch (task) {
      case RemoteTask.SeeDriver _ -> new Answer.Driver(task, company.driving());
      case RemoteTask.ChangeDriver change ->
          new Answer.Changed(change, company.changed(change.wish()));
      case RemoteTask.Exchange _ -> new Answer.Exchanged(task, company.exchanged());
    };
  }

  /// What was answered since the last call, without waiting.
  List<Message> news() {
    List<Answer> answered = new ArrayList<>();
    answers.drainTo(answered);
    return answered.stream().flatMap(answer -> message(answer).stream()).toList();
  }

  /// Who drove when an earlier question was asked is no answer to a later one.
  private Optional<Message> message(Answer answer) {
    return switch (answer) {
      case Answer.Driver(var task, var driving) ->
          latest.filter(each -> each == task).map(_ -> new Message.DriverSeen(driving));
      case Answer.Changed(var task, var change) ->
          Optional.of(new Message.DriverChanged(task.wish(), change, events.get()));
      case Answer.Exchanged(var _, var sharing) -> sharing.map(Message.Exchanged::new);
    };
  }

  /// Waits for answers while the walk does; Ctrl-C leaves.
  void follow(PromptInterrupt interrupt, BooleanSupplier isWaiting, Consumer<Message> told) {
    interrupt.wasLeft();
    interrupt.asks(true);
    try {
      while (isWaiting.getAsBoolean()) {
        Answer next = answers.poll(GLANCE, TimeUnit.MILLISECONDS);
        if (interrupt.wasLeft()) {
          told.accept(new Message.Cancelled());
        }
        if (next != null) {
          message(next).ifPresent(told);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      interrupt.asks(false);
    }
  }
}
