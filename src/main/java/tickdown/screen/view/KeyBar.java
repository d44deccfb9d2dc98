package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Request;
import tickdown.screen.GateMode;
import tickdown.screen.KeyCommand;
import tickdown.screen.Mode;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Question;
import tickdown.walk.RemoteTask;
import tickdown.walk.StepActions;
import tickdown.walk.StepOffer;
import tickdown.walk.TypedCommand;

/// The keys that are available now, as many as fit.
public final class KeyBar {
  private static final String BETWEEN = "  ";
  private static final int NARROW = 60;

  /// What a key does, in one or two words.
  private record Hint(String key, String label, int rank) {

    /// A hint whose rank is given by its order.
    Hint(String key, String label) {
      this(key, label, 0);
    }

    Line line() {
      Line line = Line.of(Tone.KEY, key);
      return label.isEmpty() ? line : line.plus(" %s", label);
    }
  }

  private KeyBar() {}

  public static Line of(Screen screen) {
    int width = screen.moment().size().columns();
    List<Hint> hints = hints(screen);
    Line line = Line.empty();
    for (Hint hint : fitting(hints, width)) {
      line = line.plus(line.pieces().isEmpty() ? " " : BETWEEN).plus(hint.line());
    }
    return line;
  }

  /// A comparator of the JDK's would be a class made at each start: they are serializable, and the
  /// start-up cache does not keep such lambdas.
  private static int byRank(Hint one, Hint other) {
    return Integer.compare(one.rank(), other.rank());
  }

  /// The most important hints that fit, in the given order.
  private static List<Hint> fitting(List<Hint> hints, int width) {
    List<Hint> kept = new ArrayList<>();
    int room = width - 1 + BETWEEN.length();
    for (Hint hint : hints.stream().sorted(KeyBar::byRank).toList()) {
      int needed = hint.line().width() + BETWEEN.length();
      if (needed <= room) {
        kept.add(hint);
        room -= needed;
      }
    }
    return hints.stream().filter(kept::contains).toList();
  }

  private static List<Hint> hints(Screen screen) {
    String upDown = screen.setting().glyphs().upDown();
    return switch (screen.mode()) {
      case Mode.Walking _ ->
          Stream.of(KeyCommand.values())
              .filter(command -> command.isOffered(screen))
              .map(command -> hint(command, screen))
              .toList();
      case Mode.Waiting _ ->
          List.of(new Hint("esc", isSeeking(screen) ? "cancel" : "go on meanwhile"));
      case Mode.Typing _ -> typing(screen);
      case Mode.Going _ -> List.of(new Hint("enter", "go there"), new Hint("esc", "cancel"));
      case Mode.Confirming(Question.ForConsent consent) -> confirming(consent);
      case Mode.Choosing _ ->
          List.of(new Hint("enter", "choose"), new Hint(upDown, "move"), new Hint("esc", "back"));
      case Mode.Searching _ ->
          List.of(new Hint("enter", "go there"), new Hint(upDown, "move"), new Hint("esc", "back"));
      case Mode.Reading(Mode.Page page, int _) ->
          reading(screen, page, upDown).stream().filter(hint -> isLive(hint, screen)).toList();
    };
  }

  /// Nothing is answered in a finished run.
  private static boolean isLive(Hint hint, Screen screen) {
    return !KeyCommand.isReadOnly(hint.key(), screen);
  }

  private static List<Hint> reading(Screen screen, Mode.Page page, String upDown) {
    Hint enter = new Hint("enter", PageView.enter(screen, page));
    return switch (page) {
      case Mode.Page.Welcome _ -> List.of(enter, new Hint(upDown, "scroll"), new Hint("q", "quit"));
      case Mode.Page.Gate gate when gate.item().isPresent() ->
          around(answers(screen, gate.item().get()), List.of(enter), new Hint("esc", "back"));
      case Mode.Page.Gate gate when gate.hasEnded() && !isAtGate(screen) ->
          procedure(screen, gate, enter);
      case Mode.Page.Gate gate when gate.hasEnded() ->
          List.of(
              enter,
              new Hint(upDown, "select", 1),
              new Hint("tab", "first open", 2),
              new Hint("u", "undo", 2),
              new Hint("esc", "back"));
      case Mode.Page.Gate _ ->
          List.of(
              enter,
              new Hint(upDown, "select", 1),
              new Hint("tab", "first open", 2),
              new Hint("esc", "close"));
      case Mode.Page.Details(String item) ->
          around(
              answers(screen, item),
              List.of(enter, new Hint(upDown, "scroll")),
              new Hint("esc", "close"));
      case Mode.Page.Offer(StepOffer offer) when offer.what().hasTerminal() ->
          List.of(new Hint("y", "run it"), new Hint("e", "edit"), new Hint("esc", "no"));
      case Mode.Page.Offer _ ->
          List.of(
              new Hint("y", "run it"),
              new Hint("R", "in the terminal", 1),
              new Hint("e", "edit"),
              new Hint("esc", "no"));
      case Mode.Page.Trust _ ->
          List.of(new Hint("y", "trust"), new Hint(upDown, "scroll"), new Hint("esc", "no"));
      case Mode.Page.Running _ ->
          List.of(new Hint("ctrl-c", "interrupt"), new Hint(upDown, "scroll"));
      case Mode.Page.Output _ when screen.walk().asking() instanceof Question.ForFailure ->
          afterFailure(screen);
      case Mode.Page.Output(String item, var _) ->
          around(
              answers(screen, item),
              List.of(enter, new Hint(upDown, "scroll")),
              new Hint("esc", "close"));
      case Mode.Page.Company _ -> steering(screen, enter);
      case Mode.Page.Help _, Mode.Page.Notes _, Mode.Page.Remaining _, Mode.Page.Changes _ ->
          List.of(enter, new Hint(upDown, "scroll"), new Hint("esc", "close"));
    };
  }

  /// Whether it is only to be found out who drives.
  private static boolean isSeeking(Screen screen) {
    return screen.walk().asking() instanceof Question.ForRemote(RemoteTask.SeeDriver _, var _);
  }

  /// The keys of the page about others.
  private static List<Hint> steering(Screen screen, Hint enter) {
    Driving driving = screen.walk().settings().driving();
    boolean isDriving =
        driving instanceof Driving.Here
            || driving instanceof Driving.Overridden
            || driving instanceof Driving.Unknown(Line _, boolean wasHere) && wasHere;
    return List.of(
        isDriving
            ? new Hint("l", "stop driving", 1)
            : new Hint("d", driving instanceof Driving.Other ? "take over" : "drive", 1),
        new Hint("x", "exchange now", 2),
        enter,
        new Hint("esc", "close"));
  }

  private static List<Hint> afterFailure(Screen screen) {
    return Stream.of(
            new Hint("r", "again", 1),
            new Hint("R", "in the terminal", 3),
            new Hint("e", "edit", 2),
            new Hint("space", "done by hand", 2),
            new Hint("s", "skip", 2),
            new Hint("f", "fail", 2),
            new Hint("d", "defer", 4),
            new Hint("!", "procedure", 3),
            new Hint("esc", "leave"))
        .filter(hint -> !hint.key().equals("!") || StepActions.hasProcedure(screen.walk()))
        .toList();
  }

  /// The keys that answer the item with this id.
  private static List<Hint> answers(Screen screen, String item) {
    boolean isDecision =
        screen.walk().run().entry(item).filter(entry -> !entry.choices().isEmpty()).isPresent();
    return List.of(
        new Hint("space", isDecision ? "decide" : "done", 1),
        new Hint("a", "n/a", 2),
        new Hint("s", "skip", 2),
        new Hint("f", "fail", 2),
        new Hint("c", "comment", 3));
  }

  private static List<Hint> around(List<Hint> hints, List<Hint> before, Hint after) {
    return Stream.of(before, hints, List.of(after)).flatMap(List::stream).toList();
  }

  private static boolean isAtGate(Screen screen) {
    return screen.walk().asking() instanceof Question.ForGate;
  }

  /// The keys at the end of a procedure.
  private static List<Hint> procedure(Screen screen, Mode.Page.Gate page, Hint enter) {
    boolean isRolledBack = GateMode.of(screen, page).filter(PhaseGate::isRolledBack).isPresent();
    Hint undo = new Hint("u", "undo", 1);
    Hint back = new Hint("esc", "back");
    return isRolledBack
        ? List.of(enter, new Hint("F", "end as rolled back"), undo, back)
        : List.of(enter, undo, back);
  }

  /// At the end of the checklist, finishing is the most likely action. If space is limited, shows
  /// only the signs.
  private static Hint hint(KeyCommand command, Screen screen) {
    boolean isNext = command == KeyCommand.FINISH && screen.walk().current().isEmpty();
    boolean isNarrow = screen.moment().size().columns() < NARROW;
    boolean isKnown =
        command == KeyCommand.HELP || command == KeyCommand.CALL || command == KeyCommand.QUIT;
    return new Hint(
        command.names().getFirst(),
        isNarrow && isKnown ? "" : command.label(),
        isNext ? 1 : command.rank());
  }

  private static List<Hint> typing(Screen screen) {
    String done =
        switch (screen.walk().asking()) {
          case Question.ForArgument(TypedCommand word) -> label(word);
          case Question.ForAll(TypedCommand word) -> word.spelling() + " all";
          case Question.ForValue _ -> "set";
          case Question.ForWord _, Question.ForConsent _, Question.ForGate _ -> "done";
          case Question.ForMeasurement _ -> "done";
          case Question.ForRelease _, Question.ForPassReason _ -> "continue";
          case Question.ForTakeover _ -> "take over";
          case Question.ForRemote _ -> "";
          case Question.ForAgreement _ -> "run it";
          case Question.ForExplanation _ -> "record";
          case Question.AboutStep _ -> "continue";
        };
    String out = screen.walk().asking() instanceof Question.ForValue ? "later" : "cancel";
    Hint enter = new Hint("enter", done);
    Hint history = new Hint(screen.setting().glyphs().up(), "history");
    if (screen.walk().asking() instanceof Question.ForTakeover) {
      return List.of(enter, new Hint("esc", out));
    }
    if (screen.walk().asking().equals(new Question.ForArgument(TypedCommand.ATTACH))) {
      return List.of(enter, new Hint("tab", "complete"), new Hint("esc", out), history);
    }
    return otherComment(screen.walk().asking())
        .map(tab -> List.of(enter, new Hint("esc", out), new Hint("tab", tab), history))
        .orElse(List.of(enter, new Hint("esc", out), history));
  }

  /// What Tab makes of a comment.
  private static Optional<String> otherComment(Question asking) {
    return asking instanceof Question.ForArgument(TypedCommand word)
        ? switch (word) {
          case COMMENT -> Optional.of("lesson");
          case LESSON -> Optional.of("comment");
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  /// The label of the key that does the same.
  private static String label(TypedCommand word) {
    return switch (word) {
      case COMMENT -> KeyCommand.COMMENT.label();
      case NA -> KeyCommand.NA.label();
      case VALUE -> KeyCommand.FILL.label();
      default -> word.spelling();
    };
  }

  private static List<Hint> confirming(Question.ForConsent consent) {
    return consent
        .no()
        .map(no -> List.of(new Hint("y", "yes"), new Hint("n", no(no)), new Hint("esc", "cancel")))
        .orElse(List.of(new Hint("y", "yes"), new Hint("n", "no"), new Hint("esc", "no")));
  }

  private static String no(Request request) {
    return request instanceof Request.Call ? "no, just open it" : "no, only this one";
  }
}
