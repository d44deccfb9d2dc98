package tickdown.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.run.Outcome;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.walk.DecisionActions;

/// The keys of the list, with what they do and when they mean something: the key bar, the help, the
/// table of the README and the man page all read them here.
public enum KeyCommand {
  DONE("space", "done", "done, and on to the next open item", When.ITEM, 1),
  DECIDE("space", "decide", "at a decision: choose a branch", When.DECISION, 1),
  NA("a", "n/a", "not applicable; asks why, where no condition says it", When.ITEM, 5),
  SKIP("s", "skip", "it applies and is left out; asks why", When.ITEM, 6),
  FAIL("f", "fail", "it was tried and did not hold; asks why", When.ITEM, 7),
  DEFER(
      "d", "defer", "later: it comes back at the end of its phase, and of the run", When.ITEM, 10),
  FINISH("F", "finish", "close the run; asks why when items are outstanding", When.ALWAYS, 21),
  REOPEN("o", "reopen", "take the answer back, whoever gave it", When.ANSWERED, 9),
  FILL("=", "fill", "say what a placeholder of the item stands for", When.PLACEHOLDER, 9),
  COPY("y", "copy", "copy the step to the clipboard of the terminal", When.STEP, 11),
  NOTE("c", "comment", "add a comment to the item", When.ITEM, 12),
  LINK("e", "link", "add a link to the item", When.ITEM, 17),
  NEXT_OPEN("tab", "next open", "on to the next outstanding item", When.ALWAYS, 11),
  UNDO("u", "undo", "take back your last action, as often as you like", When.ALWAYS, 8),
  REDO("U", "redo", "bring back what you took back", When.ALWAYS, 0),
  DETAILS("enter", "details", "everything about the item", When.ON_ITEM, 15),
  SEARCH("/", "find", "search texts, sections, notes and ids", When.ALWAYS, 9),
  GO("1-9", "go to", "type the number of an item, such as 2.3.1, to go to it", When.ALWAYS, 0),
  FILTER(
      "l",
      "list only",
      "list only what is outstanding, skipped and failed, mine, stale",
      When.ALWAYS,
      18),
  NOTES("b", "notes", "the notes of the checklist", When.ALWAYS, 19),
  GATE("g", "gate", "how this phase stands: go or no go", When.ALWAYS, 16),
  ALL(
      "A",
      "all",
      "the same answer for all that is outstanding in the section; asks",
      When.ON_ITEM,
      20),
  UP("up k", "up", "to the item above", When.ALWAYS, 0),
  DOWN("down j", "down", "to the item below", When.ALWAYS, 0),
  PAGE_UP("page-up", "page up", "a screenful up", When.ALWAYS, 0),
  PAGE_DOWN("page-down", "page down", "a screenful down", When.ALWAYS, 0),
  FIRST("home", "first", "to the first item", When.ALWAYS, 0),
  LAST("end", "last", "to the last item", When.ALWAYS, 0),
  SECTION_BACK("[", "section back", "to the section before", When.ALWAYS, 0),
  SECTION_ON("]", "section on", "to the next section", When.ALWAYS, 0),
  PHASE_BACK("{", "phase back", "to the phase before", When.ALWAYS, 0),
  PHASE_ON("}", "phase on", "to the next phase", When.ALWAYS, 0),
  SUSPEND("ctrl-z", "suspend", "back to the shell; `fg` goes on", When.ALWAYS, 0),
  REDRAW("ctrl-l", "redraw", "draw the screen anew", When.ALWAYS, 0),
  CALL("!", "procedure", "call a procedure, such as an emergency rollback", When.PROCEDURES, 3),
  HELP("?", "help", "all keys", When.ALWAYS, 2),
  RETURN("q", "back", "from a procedure back to where it was called", When.IN_PROCEDURE, 1),
  QUIT(
      "q", "leave", "leave; every answer is already saved. Ctrl-C leaves as well", When.IN_WALK, 4);

  /// What a key is for; the groups of the help.
  public enum Group {
    ANSWER("Answer the item in front"),
    CORRECT("Take back"),
    MOVE("Go elsewhere"),
    LOOK("Look"),
    LEAVE("Procedures, help, leaving");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /// The heading of the group.
    public String title() {
      return title;
    }
  }

  /// When a key means something, and what is said where it does not.
  private enum When {
    ALWAYS(""),
    /// In front of an item that can be answered.
    ITEM("There is no item here."),
    /// In front of any item.
    ON_ITEM("There is no item here."),
    DECISION("There is nothing to decide here."),
    ANSWERED("There is nothing to reopen here."),
    STEP("There is no step to copy here."),
    PLACEHOLDER("There is nothing to fill here."),
    PROCEDURES("This checklist has no procedure."),
    IN_PROCEDURE("No procedure is followed here."),
    IN_WALK("");

    private final String otherwise;

    When(String otherwise) {
      this.otherwise = otherwise;
    }
  }

  private final List<String> names;
  private final String label;
  private final String help;
  private final When when;
  private final int rank;

  KeyCommand(String names, String label, String help, When when, int rank) {
    this.names = List.of(names.split(" "));
    this.label = label;
    this.help = help;
    this.when = when;
    this.rank = rank;
  }

  /// What the keys are called: `space`, `up`, `ctrl-z`, `1-9`.
  public List<String> names() {
    return names;
  }

  /// What it does, in a word or two.
  public String label() {
    return label;
  }

  /// What it does.
  public String help() {
    return help;
  }

  /// What is said where it means nothing.
  String otherwise() {
    return when.otherwise;
  }

  /// What it is for.
  public Group group() {
    return switch (this) {
      case DONE, DECIDE, NA, SKIP, FAIL, DEFER, NOTE, LINK, FILL, ALL -> Group.ANSWER;
      case REOPEN, UNDO, REDO -> Group.CORRECT;
      case NEXT_OPEN, SEARCH, GO, UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST -> Group.MOVE;
      case SECTION_BACK, SECTION_ON, PHASE_BACK, PHASE_ON -> Group.MOVE;
      case DETAILS, COPY, FILTER, NOTES, GATE -> Group.LOOK;
      case CALL, RETURN, HELP, FINISH, QUIT, SUSPEND, REDRAW -> Group.LEAVE;
    };
  }

  /// How soon it is left out of the bar where there is little room.
  public int rank() {
    return rank;
  }

  /// Whether the bar has it, where there is room: not what everybody tries, or help tells, and no
  /// answer that the item in front does not take.
  public boolean isOffered(Screen screen) {
    boolean answers =
        switch (this) {
          case DONE, NA, SKIP, FAIL, DEFER -> true;
          default -> false;
        };
    return rank > 0 && isLive(screen) && (!answers || asks(screen));
  }

  /// Whether the item in front wants an answer: not one that is settled by its own items or belongs
  /// to another branch.
  private static boolean asks(Screen screen) {
    Run run = screen.walk().run();
    return screen
        .walk()
        .current()
        .filter(entry -> entry.isLeaf() || !Rules.choices(entry).isEmpty())
        .filter(entry -> !(run.outcome(entry) instanceof Outcome.NotChosen))
        .isPresent();
  }

  /// What that key does here, if anything.
  static Optional<KeyCommand> of(Key key, Screen screen) {
    return Stream.of(values())
        .filter(command -> command.isOn(key) && command.isLive(screen))
        .findFirst();
  }

  /// Whether some command is on that key, though perhaps not here.
  static Optional<KeyCommand> of(Key key) {
    return Stream.of(values()).filter(command -> command.isOn(key)).findFirst();
  }

  private boolean isOn(Key key) {
    return names.stream().anyMatch(name -> KeyNames.isCalled(key, name));
  }

  /// Whether it means something on this screen.
  boolean isLive(Screen screen) {
    Run run = screen.walk().run();
    var current = screen.walk().current();
    return switch (when) {
      case ALWAYS -> true;
      case ON_ITEM -> current.isPresent();
      case ITEM ->
          current
              .filter(entry -> this != DONE || DecisionActions.choices(screen.walk()).isEmpty())
              .isPresent();
      case DECISION -> !DecisionActions.choices(screen.walk()).isEmpty();
      case ANSWERED ->
          current.filter(entry -> !(run.outcome(entry) instanceof Outcome.Open)).isPresent();
      case STEP -> current.filter(entry -> !entry.item().terms().steps().isEmpty()).isPresent();
      case PLACEHOLDER -> !placeholders(screen).isEmpty();
      case PROCEDURES -> run.checklist().phases().stream().anyMatch(Phase::isProcedure);
      case IN_PROCEDURE -> screen.listing().scope().isPresent();
      case IN_WALK -> screen.listing().scope().isEmpty();
    };
  }

  /// The placeholders of the item in front.
  static List<Placeholder> placeholders(Screen screen) {
    return screen
        .walk()
        .current()
        .map(entry -> entry.item().terms().placeholders())
        .orElse(List.of());
  }
}
