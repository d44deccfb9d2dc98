package tickdown.walk;

import java.util.List;
import java.util.stream.Stream;

/// The words an operator may type, with what they are for: the prompt, the help and the parser all
/// read them here.
public enum Word {
  DONE("done", "[NOTE]", "it is done; words behind it become a note", true),
  NA("na", "[REASON]", "not applicable to this release", true),
  SKIP("skip", "REASON", "it applies and is left out; asks why", true),
  FAIL("fail", "REASON", "it was tried and did not hold; asks why", true),
  DEFER("defer", "[REASON]", "later: it comes back at the end of its phase, and of the run", true),
  ALL("all", "WORD [REASON]", "the same answer for all that is outstanding in this section", true),
  CHOOSE("choose", "BRANCH", "decide; the other branches are closed, and can be reopened", true),
  REOPEN("reopen", "", "take the answer back, whoever gave it", true),
  NOTE("note", "TEXT", "add a note to this item", true),
  LINK("link", "ADDRESS", "add a link to this item", true),
  NEXT("next", "", "on to the next outstanding item, leaving this one as it is", false),
  BACK("back", "", "back to the item before, whatever it came to", false),
  GO("go", "NUMBER", "to the item of that number, such as 2.3.1", false),
  CALL("call", "[PROCEDURE]", "call a procedure, such as an emergency rollback", false),
  RETURN("return", "", "from a procedure back to where it was called", false),
  FILL("fill", "NAME VALUE", "say what a placeholder stands for, such as X.Y.Z", false),
  NOTES("notes", "", "the notes of the checklist", false),
  REMAINING("remaining", "", "list what is outstanding", false),
  UNDO("undo", "", "take back your last action, as often as you like", false),
  REDO("redo", "", "bring back what you took back", false),
  FINISH("finish", "[REASON]", "close the run; asks why when items are outstanding", false),
  HELP("help", "", "this list", false),
  QUIT("quit", "", "leave; every answer is already saved", false);

  private final String spelling;
  private final String argument;
  private final String help;
  private final boolean aboutItem;

  Word(String spelling, String argument, String help, boolean aboutItem) {
    this.spelling = spelling;
    this.argument = argument;
    this.help = help;
    this.aboutItem = aboutItem;
  }

  /// How it is typed.
  public String spelling() {
    return spelling;
  }

  /// What may follow it, as help writes it; empty when nothing may.
  public String argument() {
    return argument;
  }

  /// What it does, in a few words.
  public String help() {
    return help;
  }

  /// Whether it needs an item in front of the operator.
  public boolean isAboutItem() {
    return aboutItem;
  }

  /// The words that begin with `typed`, in any case; only the whole word when there is one.
  public static List<Word> beginningWith(String typed) {
    List<Word> exact =
        Stream.of(values()).filter(word -> word.spelling.equalsIgnoreCase(typed)).toList();
    return exact.isEmpty()
        ? Stream.of(values())
            .filter(word -> word.spelling.regionMatches(true, 0, typed, 0, typed.length()))
            .toList()
        : exact;
  }
}
