package tickdown.screen;

import java.util.Optional;
import tickdown.walk.Question;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;

/// Scrolls and closes pages.
record PageMode(PageLength pages) {

  /// Keys that scroll or close the page. Keys that lead elsewhere, or answer the item that the page
  /// shows, close it first and are then performed.
  ScreenTransition reading(Screen screen, Mode.Reading reading, Key key) {
    Optional<ScreenTransition> own =
        reading.page() instanceof Mode.Page.Company
            ? steering(screen, key)
            : new StepMode(pages).on(screen, reading, key);
    return own.isPresent() ? own.get() : onPage(screen, reading, key);
  }

  /// The keys of the page about others: drive, leave that to others, exchange.
  private static Optional<ScreenTransition> steering(Screen screen, Key key) {
    String typed = key instanceof Key.Typed(String text) ? text : "";
    Screen closed = closed(screen);
    return switch (typed) {
      case "d" -> Optional.of(obeying(closed, TypedCommand.DRIVE, ""));
      case "l" -> Optional.of(obeying(closed, TypedCommand.DRIVE, "leave"));
      case "x" -> Optional.of(obeying(closed, TypedCommand.SYNC, ""));
      default -> Optional.empty();
    };
  }

  private static ScreenTransition obeying(Screen screen, TypedCommand word, String rest) {
    return WalkEffects.on(screen, Update.obeying(screen.walk(), word, rest));
  }

  private ScreenTransition onPage(Screen screen, Mode.Reading reading, Key key) {
    Optional<KeyCommand> command = KeyCommand.of(key, screen);
    if (key == Key.Special.ENTER) {
      return entered(screen);
    }
    if (key == Key.Special.ESCAPE || isSame(reading, command)) {
      return left(screen, reading.page());
    }
    return command
        .map(each -> obeying(screen, reading, each, key))
        .orElseGet(() ->
            KeyCommand.isReadOnly(key, screen)
                ? ScreenTransition.of(screen.telling(ListKeys.readOnly(screen)))
                : stays(screen, reading));
  }

  private ScreenTransition obeying(
      Screen screen, Mode.Reading reading, KeyCommand command, Key key) {
    int page = Math.max(1, screen.pageHeight() - 1);
    return switch (command) {
      case UP ->
          GateMode.selecting(screen, reading, -1).orElseGet(() -> scrolled(screen, reading, -1));
      case DOWN ->
          GateMode.selecting(screen, reading, 1).orElseGet(() -> scrolled(screen, reading, 1));
      case PAGE_UP -> scrolled(screen, reading, -page);
      case PAGE_DOWN -> scrolled(screen, reading, page);
      case FIRST -> scrolled(screen, reading, -Integer.MAX_VALUE / 2);
      case LAST -> scrolled(screen, reading, Integer.MAX_VALUE / 2);
      case RETURN -> left(screen, reading.page());
      case QUIT ->
          reading.page() instanceof Mode.Page.Welcome
              ? ListKeys.on(closed(screen), key)
              : left(screen, reading.page());
      case OPEN_BACK,
          RELOAD,
          FIND_NEXT,
          FIND_BACK,
          GO,
          SEARCH,
          CALL,
          HELP,
          NOTES,
          GATE,
          FILTER,
          COMPANY ->
          elsewhere(screen, key);
      case DONE,
          DECIDE,
          NA,
          SKIP,
          FAIL,
          DEFER,
          REOPEN,
          COMMENT,
          LINK,
          ATTACH,
          SIGN,
          CLAIM,
          WAIT,
          FILL,
          COPY,
          DETAILS,
          RUN,
          TERMINAL,
          VERIFY ->
          answering(screen, reading, key);
      case VERIFY_AGAIN ->
          WalkEffects.on(screen, Update.obeying(screen.walk(), TypedCommand.VERIFY, "again"));
      case UNDO, REDO, NEXT_OPEN, FINISH -> correcting(screen, reading, command, key);
      case ALL, SECTION_BACK, SECTION_ON, PHASE_BACK, PHASE_ON, SUSPEND, REDRAW ->
          stays(screen, reading);
    };
  }

  /// Enter closes the page; at the end of a phase it goes on to the next one.
  private static ScreenTransition entered(Screen screen) {
    return screen.walk().asking() instanceof Question.ForGate
        ? WalkEffects.on(screen.in(new Mode.Walking()), Update.answering(screen.walk(), ""))
        : ScreenTransition.of(closed(screen));
  }

  /// Escape goes back to where one was. Before the walk has begun there is no such place.
  private static ScreenTransition left(Screen screen, Mode.Page page) {
    return ScreenTransition.of(
        page instanceof Mode.Page.Welcome
            ? screen.telling(new ScreenNotice.NotBegun())
            : closed(screen));
  }

  /// Answers the item of a page of details, or the one that is selected at a gate.
  private static ScreenTransition answering(Screen screen, Mode.Reading reading, Key key) {
    return switch (reading.page()) {
      case Mode.Page.Details _, Mode.Page.Output _ -> ListKeys.on(closed(screen), key);
      case Mode.Page.Offer _, Mode.Page.Running _, Mode.Page.Trust _ -> stays(screen, reading);
      case Mode.Page.Gate gate when gate.item().isPresent() ->
          ListKeys.on(GateMode.at(closed(screen), gate.item().get()), key);
      case Mode.Page.Gate _, Mode.Page.Welcome _, Mode.Page.Help _, Mode.Page.Notes _ ->
          stays(screen, reading);
      case Mode.Page.Remaining _, Mode.Page.Changes _, Mode.Page.Company _ ->
          stays(screen, reading);
    };
  }

  private static ScreenTransition correcting(
      Screen screen, Mode.Reading reading, KeyCommand command, Key key) {
    return switch (reading.page()) {
      case Mode.Page.Gate gate -> GateMode.correcting(screen, closed(screen), gate, command, key);
      case Mode.Page.Details _, Mode.Page.Output _ -> ListKeys.on(closed(screen), key);
      case Mode.Page.Changes _ -> ListKeys.on(closed(screen), key);
      case Mode.Page.Offer _, Mode.Page.Running _, Mode.Page.Trust _ -> stays(screen, reading);
      case Mode.Page.Welcome _, Mode.Page.Help _, Mode.Page.Notes _, Mode.Page.Remaining _ ->
          stays(screen, reading);
      case Mode.Page.Company _ -> stays(screen, reading);
    };
  }

  /// A pending question for a value comes first.
  private static ScreenTransition elsewhere(Screen screen, Key key) {
    Screen closed = closed(screen);
    return closed.mode() instanceof Mode.Walking
        ? ListKeys.on(closed, key)
        : ScreenTransition.of(closed);
  }

  private static ScreenTransition stays(Screen screen, Mode.Reading reading) {
    return ScreenTransition.of(screen.telling(new ScreenNotice.PageInFront(reading.page())));
  }

  private static Screen closed(Screen screen) {
    return screen.walk().asking() instanceof Question.ForGate
        ? screen.walking()
        : WalkEffects.asked(screen.in(new Mode.Walking()));
  }

  /// The key that opens a page also closes it.
  private static boolean isSame(Mode.Reading reading, Optional<KeyCommand> command) {
    return switch (reading.page()) {
      case Mode.Page.Help _ -> command.equals(Optional.of(KeyCommand.HELP));
      case Mode.Page.Notes _ -> command.equals(Optional.of(KeyCommand.NOTES));
      case Mode.Page.Gate _ -> command.equals(Optional.of(KeyCommand.GATE));
      case Mode.Page.Company _ -> command.equals(Optional.of(KeyCommand.COMPANY));
      case Mode.Page.Welcome _, Mode.Page.Remaining _, Mode.Page.Details _ -> false;
      case Mode.Page.Changes _, Mode.Page.Offer _, Mode.Page.Trust _ -> false;
      case Mode.Page.Running _, Mode.Page.Output _ -> false;
    };
  }

  private ScreenTransition scrolled(Screen screen, Mode.Reading reading, int by) {
    Mode.Page page =
        reading.page() instanceof Mode.Page.Gate gate
            ? gate.selecting(Optional.empty())
            : reading.page();
    int lines = pages.of(screen, page);
    int last = Math.max(0, lines - screen.pageHeight());
    int top = Math.clamp((long) reading.top() + by, 0, last);
    return ScreenTransition.of(screen.in(new Mode.Reading(page, top)));
  }
}
