package tickdown.screen.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.english.WaitText;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.GreetingText;
import tickdown.plain.lines.NoticeText;
import tickdown.run.Run;
import tickdown.run.gate.Wait;
import tickdown.screen.Filter;
import tickdown.screen.Glyphs;
import tickdown.screen.Key;
import tickdown.screen.KeyCommand;
import tickdown.screen.KeyContext;
import tickdown.screen.LineEdit;
import tickdown.screen.Mode;
import tickdown.screen.Screen;
import tickdown.screen.ScreenNotice;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.Greeting;
import tickdown.walk.Notice;

/// The notices of the full screen, in words.
public final class MessageText {
  static final String NOTHING_LISTED = "No items match; Esc shows all.";

  private MessageText() {}

  /// All notices since the last key, on one line: newest first, separated by dots.
  public static Line of(Screen screen) {
    return Line.joined(
        screen.setting().glyphs().dot(),
        screen.said().notices().stream()
            .flatMap(notice -> sentences(screen, notice).stream())
            .toList());
  }

  private static List<Line> sentences(Screen screen, ScreenNotice notice) {
    return switch (notice) {
      case ScreenNotice.Greeted(Greeting greeting) -> GreetingText.of(greeting, Controls.KEYS);
      case ScreenNotice.OfWalk(Notice walk) -> List.of(whole(asOfNow(screen, walk)));
      case ScreenNotice.StillAsking() ->
          List.of(Line.of(Tone.CARE, "No change: the remote is still being asked. Esc: cancel"));
      case ScreenNotice.KeysDropped() ->
          List.of(Line.of(Tone.CARE, "No change: typed before the answer could be read."));
      case ScreenNotice.UnboundKey(Key key) -> List.of(Line.of(unbound(key)));
      case ScreenNotice.TrustNeeded(boolean isSeen) ->
          List.of(
              Line.of(
                  isSeen
                      ? "Nothing was trusted. Press y to trust them, or esc."
                      : "Nothing was trusted. Scroll to the last command first."));
      case ScreenNotice.NotHere(KeyContext context) -> List.of(elsewhere(screen, context));
      case ScreenNotice.PageInFront(Mode.Page page) -> List.of(inFront(screen, page));
      case ScreenNotice.NotBegun() ->
          List.of(Line.of(Tone.CARE, "Press Enter to begin, or q to quit."));
      case ScreenNotice.Showing(Filter filter) ->
          List.of(
              Line.of(
                  filter == Filter.ALL
                      ? "Showing all items."
                      : "Showing: %s. Esc shows all.".formatted(filter.title())));
      case ScreenNotice.NothingListed() -> List.of(Line.of(Tone.CARE, NOTHING_LISTED));
      case ScreenNotice.Found(String words, int at, int of) ->
          List.of(Line.of("“%s”: %s of %s; n and N go on.", words, at, of));
      case ScreenNotice.NoMatch(String words) ->
          List.of(Line.of(Tone.CARE, "No match for “%s”.", words));
      case ScreenNotice.NothingSearched() -> List.of(Line.of("Press / to search first."));
      case ScreenNotice.Copied(String command) -> List.of(copied(command));
      case ScreenNotice.NotCopiedUnfilled(var placeholder) ->
          List.of(
              Line.of(Tone.CARE, "Not copied: set ")
                  .plus(Tone.CARE, placeholder.token())
                  .plus(Tone.CARE, " first (=)."));
      case ScreenNotice.NotCopiedUnfit(var placeholder) ->
          List.of(
              Line.of(Tone.CARE, "Not copied: the value of ")
                  .plus(Tone.CARE, placeholder.token())
                  .plus(Tone.CARE, " cannot be used in this command (= changes it)."));
      case ScreenNotice.AgreementNeeded() ->
          List.of(
              Line.of(Tone.CARE, "Nothing was run. y or R runs it, e edits it, Esc goes back."));
      case ScreenNotice.AnsweredTooSoon() ->
          List.of(Line.of(Tone.CARE, "Nothing was run: read the command, then answer."));
      case ScreenNotice.StepInterrupted(int stages) ->
          List.of(
              Line.of(
                  Tone.CARE,
                  switch (stages) {
                    case 1 -> "Interrupted (INT); Ctrl-C again to terminate it.";
                    case 2 -> "Terminated (TERM); Ctrl-C again to kill it.";
                    default -> "Killing it and everything that it started (KILL).";
                  }));
      case ScreenNotice.StepIsRunning() ->
          List.of(Line.of(Tone.CARE, "The step is still running. Ctrl-C interrupts it."));
      case ScreenNotice.AfterFailureNeeded() ->
          List.of(Line.of(Tone.CARE, "The step failed. Say what is done about it, or press Esc."));
      case ScreenNotice.NotSuspended() ->
          List.of(Line.of(Tone.CARE, "Programs cannot be suspended on this system."));
      case ScreenNotice.NotCopiedInTmux() ->
          List.of(
              Line.of(
                  Tone.CARE,
                  "Not copied: this needs tmux 3.2, or `set -g set-clipboard on` in tmux."));
      case ScreenNotice.NotCopiedQuiet() ->
          List.of(Line.of(Tone.CARE, "Not copied: nothing of a quiet run leaves the terminal."));
      case ScreenNotice.NotCopiedUnsafe() ->
          List.of(Line.of(Tone.CARE, "Not copied: the step has invisible characters."));
      case ScreenNotice.LineTooLong() ->
          List.of(Line.of("Not pasted: a line has at most %s characters.", LineEdit.LONGEST));
      case ScreenNotice.NotALink() ->
          List.of(Line.of(Tone.CARE, "Not a link; it begins with https://, http:// or mailto:."));
      case ScreenNotice.TextRequired(boolean isReason) ->
          List.of(
              Line.of(
                  "%s%s, or press Esc to cancel.",
                  isReason ? "A reason is required." : "Nothing was typed.",
                  isReason ? " Type one" : " Type something"));
      case ScreenNotice.Cancelled(boolean isRemembered) ->
          List.of(Line.of(isRemembered ? cancelled(screen.setting().glyphs()) : "Cancelled."));
    };
  }

  private static Line inFront(Screen screen, Mode.Page page) {
    boolean isGate = page instanceof Mode.Page.Gate gate && gate.item().isEmpty();
    String enter = PageView.enter(screen, page);
    return isGate
        ? Line.of(
            Tone.CARE,
            "No change. %s selects an item to answer; Enter: %s.",
            screen.setting().glyphs().upDown(),
            enter)
        : Line.of(Tone.CARE, "No change. Press Enter to close this page first (%s).", enter);
  }

  /// A notice of the walk with its hints, as consecutive sentences.
  private static Line whole(Notice notice) {
    NoticeText text = NoticeText.of(notice, Controls.KEYS);
    return Line.joined(
        " ", Stream.concat(Stream.of(text.sentence()), text.details().stream()).toList());
  }

  /// The notice with the counts that the header shows, although others may have answered since.
  private static Notice asOfNow(Screen screen, Notice notice) {
    Run now = screen.walk().run();
    return switch (notice) {
      case Notice.Recorded(Run _, var event) -> new Notice.Recorded(now, event);
      case Notice.RecordedTogether(Run _, var events) -> new Notice.RecordedTogether(now, events);
      case Notice other -> other;
    };
  }

  private static String unbound(Key key) {
    return switch (key) {
      case Key.Typed(String text) ->
          KeyCommand.meantBy(key)
              .map(meant ->
                  "`%s` does nothing here; %s: %s. ? for help"
                      .formatted(text, meant.names().getFirst(), meant.label()))
              .orElseGet(() -> "`%s` does nothing here. ? for help".formatted(text));
      case Key.Pasted _ -> "Nothing can be pasted here.";
      case Key.Control _, Key.Alt _, Key.Special _ -> "This key does nothing here. ? for help";
    };
  }

  private static Line elsewhere(Screen screen, KeyContext context) {
    return context == KeyContext.WAITING
        ? screen
            .walk()
            .current()
            .map(entry -> noWait(screen, entry))
            .orElseGet(() -> Line.of(elsewhere(KeyContext.ITEM)))
        : Line.of(elsewhere(context));
  }

  /// Why no wait can begin at an item: it is settled, its wait has begun, or it asks for none.
  private static Line noWait(Screen screen, Entry entry) {
    Run run = screen.walk().run();
    Optional<Wait> wait = Wait.of(run, entry);
    if (wait.isEmpty()) {
      return Line.of("%s asks for no wait.", entry.number());
    }
    return run.isOutstanding(entry)
        ? Line.of("%s: %s.", entry.number(), WaitText.left(wait.get(), screen.moment().now()))
        : Line.of("%s is already %s; o reopens it.", entry.number(), run.outcome(entry).word());
  }

  private static String elsewhere(KeyContext context) {
    return switch (context) {
      case ITEM, ON_ITEM, WAITING -> "No item here.";
      case DECISION -> "This item is not a decision.";
      case ANSWERED -> "This item is open.";
      case STEP -> "No step on this item.";
      case CHECKED -> "No check on this item.";
      case PLACEHOLDER -> "This checklist has no placeholders.";
      case EDITED -> "There is no change of the checklist to load.";
      case SHARED -> "This run is not shared; `tickdown share` shares it.";
      case PROCEDURES -> "This checklist has no procedures.";
      case IN_PROCEDURE -> "You are not in a procedure.";
      case ALWAYS, IN_WALK -> "Not available here.";
    };
  }

  private static String cancelled(Glyphs glyphs) {
    return "Cancelled. %s brings back what you typed.".formatted(glyphs.up());
  }

  /// The first line of a command, and the number of other lines.
  private static Line copied(String command) {
    List<String> lines = command.lines().toList();
    return Line.of("Copied (if your terminal allows it): ")
        .plus(Tone.CODE, lines.getFirst())
        .plus(lines.size() > 1 ? " and " + Plural.of(lines.size() - 1, "more line") : "");
  }
}
