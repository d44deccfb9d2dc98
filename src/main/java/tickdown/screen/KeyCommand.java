package tickdown.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Phase;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.check.ItemChecks;
import tickdown.run.gate.Wait;
import tickdown.walk.DecisionActions;
import tickdown.walk.ItemValue;

/// The keys of the list, what they do and when they are available. The key bar, the help page, the
/// table in the README and the man page are generated from this.
public enum KeyCommand {
  DONE("space", "done", "done, then the next open item", KeyContext.ITEM, 1),
  DECIDE("space", "decide", "at a decision: choose a branch", KeyContext.DECISION, 1),
  NA("a", "n/a", "not applicable; asks why (optional)", KeyContext.ITEM, 5),
  SKIP("s", "skip", "it applies and is left out; asks why", KeyContext.ITEM, 6),
  FAIL("f", "fail", "it was tried and failed; asks why", KeyContext.ITEM, 7),
  DEFER(
      "d",
      "defer",
      "postpone until the end of the phase, then of the run; asks why",
      KeyContext.ITEM,
      10),
  FINISH(
      "F", "finish", "finish the run; asks why when items are outstanding", KeyContext.ALWAYS, 21),
  REOPEN("o", "reopen", "reopen the item (any operator's answer)", KeyContext.ANSWERED, 9),
  FILL(
      "=",
      "set",
      "set a placeholder, or the value that the item asks for",
      KeyContext.PLACEHOLDER,
      9),
  RUN("r", "run", "run the step; shows the command and asks first", KeyContext.STEP, 8),
  TERMINAL(
      "R",
      "run in terminal",
      "run the step in the terminal, such as an editor or a login",
      KeyContext.STEP,
      0),
  VERIFY("v", "verify", "check the item now", KeyContext.CHECKED, 8),
  VERIFY_AGAIN(
      "V", "verify all", "check everything again that is done, stale or not", KeyContext.ALWAYS, 0),
  COPY("y", "copy", "copy the step to the terminal's clipboard", KeyContext.STEP, 11),
  COMMENT("c", "comment", "add a comment to the item", KeyContext.ITEM, 12),
  SIGN("S", "sign off", "sign off what another operator marked done", KeyContext.ANSWERED, 13),
  CLAIM("C", "claim", "say that you do the item, or give it back if you have", KeyContext.ITEM, 9),
  WAIT("w", "wait", "begin the wait that the item asks for", KeyContext.WAITING, 5),
  LINK("e", "link", "add a link to the item", KeyContext.ITEM, 17),
  ATTACH("+", "attach", "attach a file of up to 16 MiB to the item", KeyContext.ITEM, 19),
  NEXT_OPEN("tab", "next open", "next outstanding item", KeyContext.ALWAYS, 11),
  OPEN_BACK("shift-tab", "open before", "previous outstanding item", KeyContext.ALWAYS, 0),
  UNDO("u", "undo", "undo your last action; repeatable", KeyContext.ALWAYS, 8),
  REDO("U", "redo", "redo what you undid", KeyContext.ALWAYS, 0),
  DETAILS("enter", "details", "everything about the item", KeyContext.ON_ITEM, 15),
  SEARCH("/", "find", "search texts, sections, notes, comments and ids", KeyContext.ALWAYS, 9),
  FIND_NEXT("n", "next match", "next match of the last search", KeyContext.ALWAYS, 0),
  FIND_BACK("N", "match before", "previous match of the last search", KeyContext.ALWAYS, 0),
  GO(
      "1-9",
      "go to",
      "type the number of an item, such as 2.3.1, to go to it",
      KeyContext.ALWAYS,
      0),
  FILTER("l", "filter", "filter the list", KeyContext.ALWAYS, 18),
  NOTES("b", "notes", "the checklist's notes", KeyContext.ALWAYS, 19),
  GATE("g", "gate", "go/no-go summary of this phase", KeyContext.ALWAYS, 16),
  COMPANY(
      "p",
      "people",
      "who drives a shared run and where the others are; drive, take over, exchange now",
      KeyContext.SHARED,
      8),
  ALL(
      "A",
      "all",
      "answer everything outstanding in this section (asks first)",
      KeyContext.ON_ITEM,
      20),
  UP("up k", "up", "item above", KeyContext.ALWAYS, 0),
  DOWN("down j", "down", "item below", KeyContext.ALWAYS, 0),
  PAGE_UP("page-up ctrl-b ctrl-u", "page up", "a screenful up", KeyContext.ALWAYS, 0),
  PAGE_DOWN("page-down ctrl-f ctrl-d", "page down", "a screenful down", KeyContext.ALWAYS, 0),
  FIRST("home", "first", "first item", KeyContext.ALWAYS, 0),
  LAST("end G", "last", "last item", KeyContext.ALWAYS, 0),
  SECTION_BACK("[ left", "section back", "previous section", KeyContext.ALWAYS, 0),
  SECTION_ON("] right", "section on", "next section", KeyContext.ALWAYS, 0),
  PHASE_BACK("{", "phase back", "previous phase", KeyContext.ALWAYS, 0),
  PHASE_ON("}", "phase on", "next phase", KeyContext.ALWAYS, 0),
  SUSPEND("ctrl-z", "suspend", "suspend; `fg` resumes", KeyContext.ALWAYS, 0),
  RELOAD("ctrl-r", "reload", "load the checklist again, if it has changed", KeyContext.EDITED, 3),
  REDRAW("ctrl-l", "redraw", "redraw the screen", KeyContext.ALWAYS, 0),
  CALL(
      "!",
      "procedure",
      "call a procedure, such as an emergency rollback",
      KeyContext.PROCEDURES,
      3),
  HELP("?", "help", "all keys", KeyContext.ALWAYS, 2),
  RETURN("q", "back", "return from a procedure to where it was called", KeyContext.IN_PROCEDURE, 1),
  QUIT(
      "q",
      "quit",
      "quit; every answer is already saved. Ctrl-C quits too, and first leaves a prompt",
      KeyContext.IN_WALK,
      4);

  /// The groups of keys on the help page.
  public enum Group {
    ANSWER("Answer the current item"),
    CORRECT("Undo"),
    MOVE("Move"),
    LOOK("View"),
    LEAVE("Procedures, help, quitting");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /// The heading of the group.
    public String title() {
      return title;
    }
  }

  private final List<String> names;
  private final String label;
  private final String help;
  private final KeyContext context;
  private final int rank;

  KeyCommand(String names, String label, String help, KeyContext context, int rank) {
    this.names = List.of(names.split(" "));
    this.label = label;
    this.help = help;
    this.context = context;
    this.rank = rank;
  }

  /// The names of the keys: `space`, `up`, `ctrl-z`, `1-9`.
  public List<String> names() {
    return names;
  }

  /// What it does, in one or two words.
  public String label() {
    return label;
  }

  /// What it does.
  public String help() {
    return help;
  }

  /// Where it is available.
  KeyContext context() {
    return context;
  }

  /// Its group.
  public Group group() {
    return switch (this) {
      case DONE,
          DECIDE,
          NA,
          SKIP,
          FAIL,
          DEFER,
          COMMENT,
          LINK,
          ATTACH,
          SIGN,
          CLAIM,
          WAIT,
          FILL,
          ALL,
          RUN,
          TERMINAL,
          VERIFY ->
          Group.ANSWER;
      case VERIFY_AGAIN -> Group.LOOK;
      case REOPEN, UNDO, REDO -> Group.CORRECT;
      case RELOAD -> Group.LOOK;
      case FIND_NEXT, FIND_BACK -> Group.MOVE;
      case NEXT_OPEN, OPEN_BACK, SEARCH, GO, UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST ->
          Group.MOVE;
      case SECTION_BACK, SECTION_ON, PHASE_BACK, PHASE_ON -> Group.MOVE;
      case DETAILS, COPY, FILTER, NOTES, GATE, COMPANY -> Group.LOOK;
      case CALL, RETURN, HELP, FINISH, QUIT, SUSPEND, REDRAW -> Group.LEAVE;
    };
  }

  /// How soon the key bar drops it if space is limited.
  public int rank() {
    return rank;
  }

  /// Whether the key bar shows it if there is room. Leaves out keys that everyone tries or that are
  /// only in the help, answers that the current item does not accept, and claiming where nobody
  /// shares the run.
  public boolean isOffered(Screen screen) {
    boolean answers =
        switch (this) {
          case DONE, NA, SKIP, FAIL, DEFER -> true;
          default -> false;
        };
    boolean elsewhere =
        this == FILL && !asksForText(screen)
            || this == CLAIM && screen.walk().settings().sharing().isEmpty();
    return rank > 0 && isLive(screen) && (!answers || asks(screen)) && !elsewhere;
  }

  /// Whether the current item has a placeholder, or asks for a value. The key works at other items,
  /// too.
  private static boolean asksForText(Screen screen) {
    return screen
        .walk()
        .current()
        .filter(entry ->
            !entry.item().terms().placeholders().isEmpty()
                || ItemValue.wanted(screen.walk()).isPresent())
        .isPresent();
  }

  /// Whether the current item takes an answer, unlike one that is settled by its sub-items or is in
  /// another branch.
  private static boolean asks(Screen screen) {
    Run run = screen.walk().run();
    return screen
        .walk()
        .current()
        .filter(entry -> entry.isLeaf() || !entry.choices().isEmpty())
        .filter(entry -> !(run.outcome(entry) instanceof Outcome.NotChosen))
        .isPresent();
  }

  /// What the key does here, if anything.
  static Optional<KeyCommand> of(Key key, Screen screen) {
    return Stream.of(values())
        .filter(command -> command.isOn(key) && command.isLive(screen))
        .findFirst();
  }

  /// The command on the key, whether it is available here or not.
  static Optional<KeyCommand> of(Key key) {
    return Stream.of(values()).filter(command -> command.isOn(key)).findFirst();
  }

  private boolean isOn(Key key) {
    return names.stream().anyMatch(name -> KeyNames.isCalled(key, name));
  }

  /// Whether it changes the run, which is impossible once the run is finished.
  private boolean writes() {
    return switch (group()) {
      case ANSWER, CORRECT -> true;
      case MOVE -> false;
      case LOOK -> this == VERIFY_AGAIN || this == RELOAD || this == COMPANY;
      case LEAVE -> this == FINISH;
    };
  }

  /// Whether the key, or the one that was meant by it, would change the run, which is finished.
  static boolean isReadOnly(Key key, Screen screen) {
    return screen.walk().isReadOnly()
        && of(key).or(() -> meantBy(key)).filter(KeyCommand::writes).isPresent();
  }

  /// Whether the command on the key of this name would change the run, which is finished.
  public static boolean isReadOnly(String key, Screen screen) {
    return screen.walk().isReadOnly()
        && Stream.of(values())
            .anyMatch(command -> command.writes() && command.names().contains(key));
  }

  /// The command that somebody may have meant with a key that has none: what it does in other
  /// programs.
  public static Optional<KeyCommand> meantBy(Key key) {
    return key instanceof Key.Typed(String text)
        ? switch (text) {
          case "x", "X" -> Optional.of(DONE);
          case ":", "Q" -> Optional.of(QUIT);
          case "h", "H" -> Optional.of(HELP);
          case "i" -> Optional.of(COMMENT);
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  /// Whether it is available on this screen.
  boolean isLive(Screen screen) {
    Run run = screen.walk().run();
    if (writes() && screen.walk().isReadOnly()) {
      return false;
    }
    var current = screen.walk().current().filter(_ -> !screen.listing().isEmpty());
    return switch (context) {
      case ALWAYS -> true;
      case ON_ITEM -> current.isPresent();
      case ITEM ->
          current
              .filter(entry -> this != DONE || DecisionActions.choices(screen.walk()).isEmpty())
              .isPresent();
      case DECISION -> current.isPresent() && !DecisionActions.choices(screen.walk()).isEmpty();
      case ANSWERED ->
          current.filter(entry -> !(run.outcome(entry) instanceof Outcome.Open)).isPresent();
      case WAITING ->
          current
              .filter(run::isOutstanding)
              .flatMap(entry -> Wait.beginning(run, entry))
              .isPresent();
      case STEP -> current.filter(entry -> !entry.item().terms().steps().isEmpty()).isPresent();
      case CHECKED ->
          current.filter(entry -> ItemChecks.now(run, entry).findAny().isPresent()).isPresent();
      case PLACEHOLDER ->
          !run.values().placeholders().isEmpty() || ItemValue.wanted(screen.walk()).isPresent();
      case EDITED -> screen.moment().edited();
      case SHARED -> screen.walk().settings().sharing().isPresent();
      case PROCEDURES -> run.checklist().phases().stream().anyMatch(Phase::isProcedure);
      case IN_PROCEDURE -> screen.listing().scope().isPresent();
      case IN_WALK -> screen.listing().scope().isEmpty();
    };
  }
}
