package tickdown.screen;

import tickdown.run.Outcome;

/// The non-text characters of the screen. An outcome is always shown by a word as well as its
/// glyph.
public enum Glyphs {
  /// For UTF-8 terminals.
  UNICODE("○✓–»↻✗◆·", "▶▸ ›…", "─│┬┴┼├┤", "┏━┓┃┗┛", "·░▏▎▍▌▋▊▉█", "◇“”"),
  /// For all others: ASCII only.
  ASCII("ox-sdF=.", ">> >~", "-|+++++", "+=+|++", "-.#", "?\"\"");

  private final String outcomes;
  private final String marks;
  private final String rules;
  private final String frame;
  private final String bars;
  private final String others;

  Glyphs(String outcomes, String marks, String rules, String frame, String bars, String others) {
    this.outcomes = outcomes;
    this.marks = marks;
    this.rules = rules;
    this.frame = frame;
    this.bars = bars;
    this.others = others;
  }

  /// The glyph of an outcome.
  public String of(Outcome outcome) {
    return at(
        outcomes,
        switch (outcome) {
          case Outcome.Open _ -> 0;
          case Outcome.Done _ -> 1;
          case Outcome.NotApplicable _ -> 2;
          case Outcome.Skipped _ -> 3;
          case Outcome.Deferred _ -> 4;
          case Outcome.Failed _ -> 5;
          case Outcome.Decided _ -> 6;
          case Outcome.NotChosen _ -> 7;
        });
  }

  /// A decision that has not been made yet.
  public String decision() {
    return at(others, 0);
  }

  /// Opens the text of an item within a sentence.
  public String quote() {
    return at(others, 1);
  }

  /// Closes it.
  public String unquote() {
    return at(others, 2);
  }

  /// The Up key, for the history or for moving.
  public String up() {
    return this == UNICODE ? "↑" : "up";
  }

  /// The Up and Down keys.
  public String upDown() {
    return this == UNICODE ? "↑↓" : "up down";
  }

  /// Marks the current item.
  public String here() {
    return at(marks, 0);
  }

  /// Marks the current section.
  public String section() {
    return at(marks, 1);
  }

  /// Separates the titles above an item.
  public String onward() {
    return " " + at(marks, 3) + " ";
  }

  /// Stands for text that was cut.
  public String ellipsis() {
    return at(marks, 4);
  }

  /// Separates parts of a line.
  public String dot() {
    return " " + at(bars, 0) + " ";
  }

  /// A horizontal line.
  public String across() {
    return at(rules, 0);
  }

  /// A vertical line.
  public String down() {
    return at(rules, 1);
  }

  /// Where a vertical line begins below or ends above a horizontal one, or a horizontal line begins
  /// at a vertical one.
  public String joint(Joint joint) {
    return at(rules, joint.at);
  }

  /// Where lines meet.
  public enum Joint {
    DOWN(2),
    UP(3),
    RIGHT(5);

    private final int at;

    Joint(int at) {
      this.at = at;
    }
  }

  /// A piece of the frame around a procedure.
  public String frame(Edge edge) {
    return at(frame, edge.ordinal());
  }

  /// The pieces of a frame.
  public enum Edge {
    TOP_LEFT,
    ACROSS,
    TOP_RIGHT,
    DOWN,
    BOTTOM_LEFT,
    BOTTOM_RIGHT
  }

  /// The number of steps in which a cell of a bar can be filled.
  public int partsOfCell() {
    return bars.length() - 2;
  }

  /// The filled part of a bar.
  public String filled(int parts) {
    int rest = parts % partsOfCell();
    String whole = bars.substring(bars.length() - 1).repeat(parts / partsOfCell());
    return rest == 0 ? whole : whole + at(bars, rest + 1);
  }

  /// The empty rest of a bar with the given number of cells.
  public String empty(int parts, int cells) {
    int used = (parts + partsOfCell() - 1) / partsOfCell();
    return at(bars, 1).repeat(cells - used);
  }

  private static String at(String glyphs, int index) {
    return String.valueOf(glyphs.charAt(index));
  }
}
