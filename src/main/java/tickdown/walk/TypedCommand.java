package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.text.LowerCase;
import tickdown.text.Nearest;

/// The words that an operator can type. The prompt, the help and the parser are based on this.
public enum TypedCommand {
  DONE("done d", "[COMMENT]", "done; text after it is a comment, or the value asked for", true),
  NA("na", "[REASON]", "not applicable to this release", true),
  SKIP("skip s", "REASON", "it applies and is left out; asks why", true),
  FAIL("fail", "REASON", "it was tried and failed; asks why", true),
  DEFER("defer", "[REASON]", "postpone until the end of the phase, then the end of the run", true),
  ALL("all", "WORD [REASON]", "answer everything outstanding in this section (asks first)", true),
  CHOOSE("choose", "BRANCH", "decide; closes the other branches, which can be reopened", true),
  REOPEN("reopen", "", "reopen the item (any operator's answer)", true),
  COMMENT("comment c", "TEXT", "add a comment to the item", true),
  LESSON("lesson", "TEXT", "add a comment that is shown at the item in later runs", true),
  LINK("link l", "ADDRESS", "add a link to the item", true),
  VALUE("value", "VALUE", "record a measured value for the item", true),
  ATTACH("attach", "FILE", "attach a file of up to 16 MiB; a copy is kept", true),
  SIGN("sign", "[COMMENT]", "sign off what another operator marked done", true),
  CLAIM("claim", "[drop]", "say that you do the item, or give it back", true),
  WAIT("wait", "", "begin the wait that the item asks for", true),
  RUN(
      "run",
      "[N] [terminal]",
      "run a step of the item, or run it in the terminal; asks first",
      true),
  VERIFY(
      "verify",
      "[WHAT]",
      "check the item; or `all`, `again` what is done, `needs`, or a number",
      false),
  NEXT("next", "", "next outstanding item; leaves this one as it is", false),
  BACK("back", "", "previous item, answered or not", false),
  GO("go", "NUMBER", "go to the item of that number; the number alone is enough", false),
  SEARCH("search /", "WORDS", "find items by their text, notes, comments and ids", false),
  CALL("call", "[PROCEDURE]", "call a procedure, such as an emergency rollback", false),
  RETURN("return", "", "return from a procedure to where it was called", false),
  FILL("fill", "NAME VALUE", "set a placeholder, such as X.Y.Z", false),
  CONFIRM(
      "confirm",
      "RELEASE [REASON]",
      "confirm the release before the first item that cannot be undone",
      false),
  NOTES("notes", "", "show the checklist's notes", false),
  GATE("gate g", "", "go/no-go summary of this phase", false),
  REMAINING("remaining", "", "list what is outstanding", false),
  RELOAD("reload", "", "load the checklist again, if it has changed", false),
  SHARING("sharing", "", "who drives, where the others are, and what is not shared yet", false),
  DRIVE(
      "drive",
      "[leave]",
      "be the one who does what cannot be undone in a shared run, or stop",
      false),
  SYNC("sync", "", "exchange a shared run now", false),
  UNDO("undo", "", "undo your last action; repeatable", false),
  REDO("redo", "", "redo what you undid", false),
  FINISH("finish", "[REASON]", "finish the run; asks why when items are outstanding", false),
  HELP("help ?", "", "this list", false),
  QUIT("quit exit", "", "leave; every answer is already saved", false);

  /// The former name of `comment`, which scripts may still use.
  private static final String FORMER_COMMENT = "note";

  private final List<String> names;
  private final String argument;
  private final String help;
  private final boolean aboutItem;

  /// @param names how it is typed, and a shorthand if it has one
  TypedCommand(String names, String argument, String help, boolean aboutItem) {
    this.names = List.of(names.split(" "));
    this.argument = argument;
    this.help = help;
    this.aboutItem = aboutItem;
  }

  /// How it is typed.
  public String spelling() {
    return names.getFirst();
  }

  /// How it is typed, followed by its shorthand if it has one: `done`, `d`.
  public List<String> names() {
    return names;
  }

  /// Its argument, as shown in the help; empty if it has none.
  public String argument() {
    return argument;
  }

  /// What it does, in a few words.
  public String help() {
    return help;
  }

  /// Whether it needs a current item.
  public boolean isAboutItem() {
    return aboutItem;
  }

  /// Whether it changes the run, which is impossible once the run is finished.
  public boolean writes() {
    return switch (this) {
      case DONE, NA, SKIP, FAIL, DEFER, ALL, CHOOSE, REOPEN, SIGN, CLAIM, WAIT, RUN, VERIFY -> true;
      case COMMENT, LESSON, LINK, VALUE, ATTACH, FILL, CONFIRM -> true;
      case RELOAD, UNDO, REDO, FINISH, SHARING, DRIVE, SYNC -> true;
      case NEXT, BACK, GO, SEARCH, CALL, RETURN, NOTES, GATE, REMAINING, HELP, QUIT -> false;
    };
  }

  /// Whether `typed` is the whole word, ignoring case, or its shorthand or former name.
  public boolean isCalled(String typed) {
    return names.stream().anyMatch(typed::equalsIgnoreCase)
        || (this == COMMENT && FORMER_COMMENT.equalsIgnoreCase(typed));
  }

  /// The words that begin with `typed`, ignoring case; if one matches exactly, only that one.
  public static List<TypedCommand> beginningWith(String typed) {
    List<TypedCommand> exact = Stream.of(values()).filter(word -> word.isCalled(typed)).toList();
    return exact.isEmpty()
        ? Stream.of(values())
            .filter(word -> word.spelling().regionMatches(true, 0, typed, 0, typed.length()))
            .toList()
        : exact;
  }

  /// The word that somebody may have meant who typed something else: what other programs call it,
  /// or the nearest word.
  static Optional<TypedCommand> meantBy(String typed) {
    String lower = LowerCase.of(typed);
    Optional<TypedCommand> elsewhere =
        switch (lower) {
          case "x", "y", "yes", "ok", "tick", "check", "pass" -> Optional.of(DONE);
          case "n/a" -> Optional.of(NA);
          case "no" -> Optional.of(SKIP);
          case "later", "postpone" -> Optional.of(DEFER);
          case "list", "ls", "status", "left" -> Optional.of(REMAINING);
          case "set", "=" -> Optional.of(FILL);
          case "goto" -> Optional.of(GO);
          case "find" -> Optional.of(SEARCH);
          case "bye", "leave", "stop", ":q", ":q!", ":wq", ":x" -> Optional.of(QUIT);
          default -> Optional.empty();
        };
    return elsewhere.or(() ->
        Nearest.to(lower, Stream.of(values()).map(TypedCommand::spelling))
            .flatMap(near -> beginningWith(near).stream().findFirst()));
  }
}
