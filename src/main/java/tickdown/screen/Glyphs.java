package tickdown.screen;

import tickdown.run.Outcome;

/// The characters that the screen is drawn with besides words. What an outcome is, is told by a
/// word beside its glyph as well.
public enum Glyphs {
  /// For terminals that show UTF-8.
  UNICODE("○✓–»↻✗◆·", "▶▸ ›…", "─│┬┴┼├┤", "┏━┓┃┗┛", "·░▏▎▍▌▋▊▉█", "◇“”"),
  /// For all others; nothing beyond ASCII.
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

  /// A decision that was not made yet.
  public String decision() {
    return at(others, 0);
  }

  /// Before the text of an item inside a sentence.
  public String quote() {
    return at(others, 1);
  }

  /// Behind it.
  public String unquote() {
    return at(others, 2);
  }

  /// The key that brings back what was typed before, or goes up.
  public String up() {
    return this == UNICODE ? "↑" : "up";
  }

  /// The keys that go up and down.
  public String upDown() {
    return this == UNICODE ? "↑↓" : "up down";
  }

  /// Before the current item.
  public String here() {
    return at(marks, 0);
  }

  /// Before the section the operator is in.
  public String section() {
    return at(marks, 1);
  }

  /// Between the titles on the way to an item.
  public String onward() {
    return " " + at(marks, 3) + " ";
  }

  /// Where words were left out.
  public String ellipsis() {
    return at(marks, 4);
  }

  /// Between things on one line.
  public String dot() {
    return " " + at(bars, 0) + " ";
  }

  /// A line across.
  public String across() {
    return at(rules, 0);
  }

  /// A line down.
  public String down() {
    return at(rules, 1);
  }

  /// Where a line down begins below a line across, ends above one, and where one across begins at a
  /// line down.
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

  /// The pieces of a frame around a procedure, in the order of [Edge].
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

  /// How many parts of a cell of a bar can be filled.
  public int partsOfCell() {
    return bars.length() - 2;
  }

  /// The filled part of a bar.
  public String filled(int parts) {
    int rest = parts % partsOfCell();
    String whole = bars.substring(bars.length() - 1).repeat(parts / partsOfCell());
    return rest == 0 ? whole : whole + at(bars, rest + 1);
  }

  /// The empty rest of a bar of so many cells.
  public String empty(int parts, int cells) {
    int used = (parts + partsOfCell() - 1) / partsOfCell();
    return at(bars, 1).repeat(cells - used);
  }

  private static String at(String glyphs, int index) {
    return String.valueOf(glyphs.charAt(index));
  }
}
