package tickdown.walk;

import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.rules.DriverRules;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Request;
import tickdown.text.SafeText;
import tickdown.walk.RemoteTask.Then;

/// Drives a shared run, and exchanges it. The remote is asked beside the walk, which waits for the
/// answer.
///
/// What cannot be undone is left to the driver. To somebody who does not drive, as far as is known
/// here, that is refused before anything is asked, unless the remote knows better; to everybody
/// else once it is to be recorded.
public final class RemoteActions {
  private static final String LEAVE = "leave";

  private RemoteActions() {}

  /// Asks who drives before `word` is obeyed, if the current item cannot be undone and the operator
  /// does not drive as far as is known.
  public static Optional<Transition> beforehand(Walk walk, TypedCommand word, String rest) {
    return beforehand(walk, walk.current().stream(), word, rest);
  }

  /// The same for several items.
  static Optional<Transition> beforehand(
      Walk walk, Stream<Entry> items, TypedCommand word, String rest) {
    return items
        .filter(entry -> isLeftToAnother(walk, entry))
        .findFirst()
        .map(entry -> waiting(walk, new RemoteTask.SeeDriver(entry, new Then.Obeying(word, rest))));
  }

  /// Whether the item is left to somebody else, as far as is known.
  static boolean isLeftToAnother(Walk walk, Entry entry) {
    return objection(entry, walk.settings().driving()).isPresent();
  }

  private static Optional<Refusal> objection(Entry entry, Driving driving) {
    return DriverRules.isGuarded(entry) ? DriverRules.objection(entry, driving) : Optional.empty();
  }

  /// Asks who drives before something is recorded.
  static Transition wanted(Walk walk, Message.DriverWanted wanted) {
    Then then = new Then.Recording(wanted.request(), wanted.seen());
    return DriverRules.guarded(walk.run(), wanted.request())
        .map(entry -> waiting(walk, new RemoteTask.SeeDriver(entry, then)))
        .orElseGet(() -> Transition.of(walk));
  }

  /// It is known who drives: goes on with what waited for that, or refuses it.
  static Transition seen(Walk walk, Message.DriverSeen seen) {
    if (!(walk.asking() instanceof Question.ForRemote(RemoteTask.SeeDriver task, var before))) {
      return Transition.of(walk);
    }
    Walk now = walk.driven(seen.driving());
    return objection(task.item(), seen.driving())
        .map(refusal ->
            Transition.telling(
                now.asking(new Question.ForWord()),
                new Notice.LeftToDriver(refusal, seen.driving(), isStep(task.then()))))
        .orElseGet(() ->
            Transition.of(
                now.asking(before),
                switch (task.then()) {
                  case Then.Recording(var request, var run) ->
                      new Effect.AskAsDriver(new Effect.Ask(request, run));
                  case Then.Obeying(var word, var rest) -> new Effect.Resume(word, rest);
                }));
  }

  private static boolean isStep(Then then) {
    return switch (then) {
      case Then.Recording(var request, var _) -> request instanceof Request.StartStep;
      case Then.Obeying(var word, var _) -> word == TypedCommand.RUN;
    };
  }

  /// The walk that knows this of the exchange. What only the driver does is not asked any more once
  /// the operator has stopped driving, or another one has taken the lease.
  public static Transition known(Walk walk, Optional<Sharing> sharing, Driving driving) {
    Driving before = walk.settings().driving();
    Walk now = walk.exchanged(sharing, driving);
    if (before instanceof Driving.Overridden) {
      switch (driving) {
        case Driving.Other(String to) -> {
          return unleasedEnded(now, to);
        }
        case Driving.Here() -> {
          return Transition.telling(now, new Notice.LeaseGiven());
        }
        default -> {}
      }
    }
    boolean isMoved = !lease(walk.settings().sharing()).equals(lease(sharing));
    boolean isTaken = isMoved && driving instanceof Driving.Other;
    boolean isStopped =
        before instanceof Driving.Overridden
            && !(driving instanceof Driving.Overridden || driving instanceof Driving.Alone);
    return (isTaken || isStopped) && isAskedOfDriver(walk)
        ? Transition.telling(
            now.asking(new Question.ForWord()), new Notice.DrivingLost(before, driving))
        : Transition.of(now);
  }

  /// What the journal says of the operator's driving without the lease, that it has ended or is
  /// with the lease now: told once, whether this is known first or [what the exchange
  /// says][#known].
  static Transition told(Walk walk, Event what) {
    Driving before = walk.settings().driving();
    boolean isKnown = before instanceof Driving.Other || before instanceof Driving.Here;
    return switch (what) {
      case Event.DriverLeft(var _, Optional<String> to) when !isKnown && to.isPresent() ->
          unleasedEnded(walk.driven(new Driving.Other(to.get())), to.get());
      case Event.DriverTaken(var _, var _, boolean hasLease)
          when hasLease && before instanceof Driving.Overridden ->
          Transition.telling(walk.driven(new Driving.Here()), new Notice.LeaseGiven());
      default -> Transition.of(walk);
    };
  }

  private static Transition unleasedEnded(Walk walk, String to) {
    boolean isAsked = isAskedOfDriver(walk);
    return Transition.telling(
        isAsked ? walk.asking(new Question.ForWord()) : walk,
        new Notice.UnleasedEnded(to, isAsked));
  }

  private static Optional<Lease.Holder> lease(Optional<Sharing> sharing) {
    return sharing.flatMap(Sharing::lease).flatMap(Lease::driver);
  }

  /// Whether the question leads to what cannot be undone.
  private static boolean isAskedOfDriver(Walk walk) {
    Optional<Entry> item =
        switch (walk.asking()) {
          case Question.ForRelease asked -> Optional.of(asked.item());
          case Question.ForPassReason asked -> walk.run().entry(asked.pass().gate());
          case Question.ForConsent asked -> DriverRules.guarded(walk.run(), asked.yes());
          case Question.ForMeasurement _, Question.ForStep _, Question.ForAgreement _ ->
              walk.current();
          case Question.ForEdit _ -> walk.current();
          default -> Optional.empty();
        };
    return item.filter(DriverRules::isGuarded).isPresent();
  }

  /// `drive`, `drive leave`.
  static Transition drive(Walk walk, String rest) {
    if (!rest.isEmpty() && !rest.equals(LEAVE)) {
      return Transition.telling(walk, new Notice.DriveOrLeave());
    }
    return shared(
        walk,
        new RemoteTask.ChangeDriver(
            rest.isEmpty() ? new DriverWish.Drive() : new DriverWish.Leave(Optional.empty())));
  }

  /// `sync`.
  static Transition exchange(Walk walk) {
    return shared(walk, new RemoteTask.Exchange());
  }

  /// `sharing`.
  static Transition show(Walk walk) {
    return isShared(walk)
        ? Transition.of(walk, new Effect.Show(Effect.Page.SHARING))
        : Transition.telling(walk, new Notice.NotShared());
  }

  private static Transition shared(Walk walk, RemoteTask task) {
    return isShared(walk) ? waiting(walk, task) : Transition.telling(walk, new Notice.NotShared());
  }

  private static boolean isShared(Walk walk) {
    return walk.settings().sharing().isPresent();
  }

  private static Transition waiting(Walk walk, RemoteTask task) {
    Question before =
        walk.asking() instanceof Question.ForRemote(var _, var earlier) ? earlier : walk.asking();
    return Transition.of(
        walk.asking(new Question.ForRemote(task, before)), new Effect.OnRemote(task));
  }

  /// Who drives has changed, or has not. Somebody else is asked for by name before the lease is
  /// taken from them.
  static Transition changed(Walk walk, Message.DriverChanged changed) {
    Walk answered = answered(walk.with(walk.run().after(changed.events())));
    boolean drives =
        changed.change() instanceof DriverChange.Taken
            || changed.change() instanceof DriverChange.Kept;
    Walk now = drives ? answered.driven(new Driving.Here()) : answered;
    boolean isTakeover =
        walk.asking() instanceof Question.ForRemote
            && !(changed.wish() instanceof DriverWish.Leave);
    return changed.change() instanceof DriverChange.HeldBy(Lease.Holder other) && isTakeover
        ? Transition.asking(now, new Question.ForTakeover(other, now.asking()))
        : Transition.telling(now, new Notice.DriverChanged(now.run(), changed.change()));
  }

  /// The run was exchanged, or could not be.
  static Transition exchanged(Walk walk, Message.Exchanged exchanged) {
    return Transition.telling(answered(walk), new Notice.Exchanged(exchanged.sharing()));
  }

  /// The walk with the question that it had before it waited.
  private static Walk answered(Walk walk) {
    return walk.asking() instanceof Question.ForRemote(var _, var before)
        ? walk.asking(before)
        : walk;
  }

  /// The name of the driver was typed, perhaps followed by a reason.
  static Transition named(Walk walk, Question.ForTakeover asked, String line) {
    Lease.Holder driver = asked.driver();
    String name = name(driver);
    boolean isNamed =
        line.regionMatches(true, 0, name, 0, name.length())
            && (line.length() == name.length() || line.charAt(name.length()) == ' ');
    if (line.isEmpty() || !isNamed) {
      return Transition.telling(walk, new Notice.NotTheDriver(name));
    }
    String why = line.substring(name.length()).strip();
    return why.length() > Reason.LONGEST
        ? Transition.telling(walk, new Notice.ReasonTooLong())
        : shared(
            walk.asking(asked.before()),
            new RemoteTask.ChangeDriver(
                new DriverWish.TakeOver(Optional.of(driver.writer()), Reason.of(why))));
  }

  /// What has to be typed to take over from a driver: the name as it is shown, or the id of the
  /// writer if there is nothing to type.
  public static String name(Lease.Holder driver) {
    String name = new SafeText(driver.by()).text().strip();
    return name.isEmpty() ? driver.writer() : name;
  }

  /// Nobody waits for the answer any more. What was to be found out is not done then; what was to
  /// be changed may happen all the same, and is told.
  static Transition left(Walk walk, Question.ForRemote waiting) {
    return switch (waiting.task()) {
      case RemoteTask.SeeDriver _ ->
          Transition.telling(walk.asking(new Question.ForWord()), new Notice.Cancelled());
      case RemoteTask.ChangeDriver _, RemoteTask.Exchange _ ->
          Transition.telling(walk.asking(waiting.before()), new Notice.NotAwaited());
    };
  }
}
