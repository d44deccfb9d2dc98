package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.screen.Key;

/// Turns the characters that a terminal sends into keys, and keeps incomplete sequences for the
/// next call.
///
///     typed("j")              Typed j
///     typed("\u001b[1;5C")    WORD_RIGHT
///     typed("\u001b") pause() ESCAPE
///     typed("\u001b[") pause()  nothing
///
/// Sequences that are not a known key, such as replies of the terminal, are dropped completely
/// (ECMA-48, 5.4 and 5.6; xterm, and Linux console and rxvt where they differ).
final class Keyboard {
  /// The maximum length of a paste in characters; the rest is dropped.
  static final int MOST_PASTED = 64 * 1024;

  /// The number of pauses after which an unterminated paste ends: about a second, because a slow
  /// connection interrupts a paste for longer than a key.
  static final int MOST_PAUSES = 20;

  /// The number of pauses after which the beginning of a sequence is given up: a slow connection
  /// may split it anywhere.
  static final int MOST_PAUSES_IN_SEQUENCE = 4;

  /// What follows ESC in the sequences of keys.
  private static final Pattern TAIL = Pattern.compile("\\[[0-9;:]*[A-DFHZ~u]|O[A-DFHM]");

  private static final char ESC = 0x1b;
  private static final String PASTE_END = "\u001b[201~";

  /// What the next character is part of.
  private enum Within {
    NOTHING,
    ESCAPE,
    /// After `ESC [`.
    CONTROL_SEQUENCE,
    /// After `ESC O`.
    SINGLE_SHIFT,
    /// A device control or operating system command string, until BEL or `ESC \`.
    STRING,
    STRING_ESCAPE,
    /// Characters that belong to a sequence after its end.
    REST,
    PASTE
  }

  private Within within = Within.NOTHING;
  private List<Key> keys = new ArrayList<>();
  private final StringBuilder parameters = new StringBuilder();

  /// Whether the sequence was preceded by another ESC, which rxvt sends for Alt.
  private boolean afterEscape;

  private int rest;
  private char highSurrogate;
  private final StringBuilder paste = new StringBuilder();
  private int pasteEndSeen;
  private int pauses;
  private boolean isAfterEscape;

  /// The keys that these characters complete.
  List<Key> typed(CharSequence characters) {
    pauses = 0;
    int from = isAfterEscape ? tail(characters) : 0;
    isAfterEscape = false;
    for (int i = from; i < characters.length(); i++) {
      accept(characters.charAt(i));
    }
    return complete();
  }

  /// Call this when there was no input for a while (see [FullScreen]) while [#isUnfinished]. The
  /// possible beginning of a sequence was the Escape key, and an incomplete sequence will not be
  /// continued.
  List<Key> pause() {
    pauses++;
    switch (within) {
      case PASTE -> {
        if (pauses >= MOST_PAUSES) {
          endPaste();
        }
      }
      case CONTROL_SEQUENCE, SINGLE_SHIFT -> {
        if (pauses >= MOST_PAUSES_IN_SEQUENCE) {
          begin(Within.NOTHING);
        }
      }
      case ESCAPE -> {
        escape();
        begin(Within.NOTHING);
        isAfterEscape = true;
      }
      case NOTHING, STRING, STRING_ESCAPE, REST -> {
        begin(Within.NOTHING);
        highSurrogate = 0;
      }
    }
    return complete();
  }

  /// Whether more characters or a pause are needed to tell which key was pressed.
  boolean isUnfinished() {
    return within != Within.NOTHING || highSurrogate != 0;
  }

  /// The length of the rest of a sequence whose ESC arrived so long before that it was the Escape
  /// key. Nobody types it at once, and it must not act as keys.
  private static int tail(CharSequence characters) {
    Matcher tail = TAIL.matcher(characters);
    return tail.lookingAt() ? tail.end() : 0;
  }

  private List<Key> complete() {
    List<Key> complete = List.copyOf(keys);
    keys = new ArrayList<>();
    return complete;
  }

  private void accept(char c) {
    switch (within) {
      case NOTHING -> plain(c);
      case ESCAPE -> escaped(c);
      case CONTROL_SEQUENCE -> controlSequence(c);
      case SINGLE_SHIFT -> singleShift(c);
      case STRING -> string(c);
      case STRING_ESCAPE -> stringEscape(c);
      case REST -> rest();
      case PASTE -> paste(c);
    }
  }

  private void begin(Within next) {
    within = next;
    if (next == Within.NOTHING || next == Within.ESCAPE) {
      afterEscape = false;
    }
    parameters.setLength(0);
  }

  private void plain(char c) {
    if (highSurrogate != 0) {
      char high = highSurrogate;
      highSurrogate = 0;
      if (Character.isLowSurrogate(c)) {
        keys.add(new Key.Typed(String.valueOf(new char[] {high, c})));
        return;
      }
    }
    if (c == ESC) {
      begin(Within.ESCAPE);
    } else if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
    } else if (c >= 0x80 && c < 0xa0) {
      eightBit(c);
    } else {
      CharacterKeys.key(c).ifPresent(keys::add);
    }
  }

  /// An 8-bit control is equivalent to ESC and a 7-bit character; alone it is not a key.
  private void eightBit(char c) {
    char seven = (char) (c - 0x40);
    if ("[O]PX^_".indexOf(seven) >= 0) {
      escaped(seven);
    }
  }

  private void escaped(char c) {
    switch (c) {
      case '[' -> begin(Within.CONTROL_SEQUENCE);
      case 'O' -> begin(Within.SINGLE_SHIFT);
      case ESC -> {
        if (afterEscape) {
          keys.add(Key.Special.ESCAPE);
        }
        afterEscape = true;
      }
      case ']', 'P', 'X', '^', '_' -> {
        escapeBefore();
        begin(Within.STRING);
      }
      default -> {
        escapeBefore();
        begin(Within.NOTHING);
        alt(c);
      }
    }
  }

  private void alt(char c) {
    switch (CharacterKeys.alt(c)) {
      case CharacterKeys.Alt.Together(Key key) -> keys.add(key);
      case CharacterKeys.Alt.Apart() -> {
        keys.add(Key.Special.ESCAPE);
        plain(c);
      }
    }
  }

  private void escape() {
    escapeBefore();
    keys.add(Key.Special.ESCAPE);
  }

  private void escapeBefore() {
    if (afterEscape) {
      keys.add(Key.Special.ESCAPE);
    }
  }

  private void controlSequence(char c) {
    if (c == '[' && parameters.isEmpty()) {
      swallow(1); // a function key of the linux console: ESC [ [ A
    } else if (c == 'M' && parameters.isEmpty()) {
      swallow(3); // a mouse that another program left switched on: button, column, row
    } else if (c == '$' && CharacterKeys.isNumber(parameters)) {
      end(c); // shift as rxvt says it; elsewhere the dollar sign is followed by an end
    } else if (c >= 0x20 && c < 0x40) {
      collect(c);
    } else if (c >= 0x40 && c < 0x7f) {
      end(c);
    } else {
      begin(Within.NOTHING);
      plain(c);
    }
  }

  /// A program for other terminals may have set this one to send parameters here too.
  private void singleShift(char c) {
    if (c >= '0' && c <= '9' || c == ';') {
      collect(c);
    } else if (c >= 0x20 && c < 0x7f) {
      var sequence = new KeySequence(parameters.toString(), c, afterEscape);
      begin(Within.NOTHING);
      sequence.singleShift().ifPresent(keys::add);
    } else {
      begin(Within.NOTHING);
      plain(c);
    }
  }

  private void collect(char c) {
    if (parameters.length() < 64) {
      parameters.append(c);
    }
  }

  private void end(char c) {
    var sequence = new KeySequence(parameters.toString(), c, afterEscape);
    begin(Within.NOTHING);
    if (sequence.beginsPaste()) {
      begin(Within.PASTE);
    } else {
      sequence.key().ifPresent(keys::add);
    }
  }

  private void swallow(int characters) {
    begin(Within.REST);
    rest = characters;
  }

  private void rest() {
    rest--;
    if (rest == 0) {
      begin(Within.NOTHING);
    }
  }

  private void string(char c) {
    switch (c) {
      case ESC -> within = Within.STRING_ESCAPE;
      case 0x07, 0x18, 0x1a, 0x9c -> begin(Within.NOTHING); // BEL, CAN, SUB, ST
      default -> {}
    }
  }

  private void stringEscape(char c) {
    begin(Within.NOTHING);
    if (c != '\\') {
      begin(Within.ESCAPE);
      escaped(c);
    }
  }

  private void paste(char c) {
    if (c == PASTE_END.charAt(pasteEndSeen)) {
      pasteEndSeen++;
      if (pasteEndSeen == PASTE_END.length()) {
        pasteEndSeen = 0;
        endPaste();
      }
    } else {
      pasted(PASTE_END, pasteEndSeen);
      pasteEndSeen = 0;
      if (c == ESC) {
        pasteEndSeen = 1;
      } else {
        pasted(String.valueOf(c), 1);
      }
    }
  }

  private void pasted(String text, int length) {
    paste.append(text, 0, Math.min(length, MOST_PASTED - paste.length()));
  }

  private void endPaste() {
    pasted(PASTE_END, pasteEndSeen);
    pasteEndSeen = 0;
    keys.add(new Key.Pasted(paste.toString().replace("\r\n", "\n").replace('\r', '\n')));
    paste.setLength(0);
    begin(Within.NOTHING);
  }
}
