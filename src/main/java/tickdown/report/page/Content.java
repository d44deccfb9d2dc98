package tickdown.report.page;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import tickdown.text.Line;
import tickdown.text.Tone;

/// A part of a report.
public sealed interface Content {

  /// One sentence that says how it all went.
  ///
  /// @param tone how good that is: [Tone#GOOD], [Tone#CARE] or [Tone#BAD]
  record Verdict(Tone tone, Line sentence) implements Content {}

  /// A paragraph.
  record Text(Line line) implements Content {}

  /// A list of points.
  record Points(List<Line> points) implements Content {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// A table.
  ///
  /// @param heads the heads of its columns
  /// @param rows its rows, each with as many cells as there are columns
  record Grid(List<String> heads, List<List<Line>> rows) implements Content {
    public Grid {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Line> row : rows) {
        if (row.size() != heads.size()) {
          throw new IllegalArgumentException(
              "%s cells below %s heads".formatted(row.size(), heads.size()));
        }
      }
    }
  }

  /// A command or an output, line by line as it is.
  ///
  /// @param text foreign text of several lines; whoever writes it makes each line safe
  record Verbatim(String text) implements Content {}

  /// What is only of interest to those who want to know more.
  ///
  /// @param summary what it is about
  record Folded(Line summary, List<Content> contents) implements Content {
    public Folded {
      contents = List.copyOf(contents);
    }
  }

  /// How much of a whole is there.
  ///
  /// @param part how much, at most `whole`
  /// @param words the same in words
  record Progress(int part, int whole, Line words) implements Content {}

  /// What time was spent on. Everything that a reader has to know is in a table beside it as well.
  ///
  /// @param drawn supplies its lanes where it is drawn, since most formats have no charts
  record TimeChart(Supplier<List<Lane>> drawn) implements Content {

    /// Its lanes: each phase, followed by its items.
    public List<Lane> lanes() {
      return drawn.get();
    }
  }

  /// What time was spent on one thing: a phase, or an item.
  ///
  /// @param isPhase whether it is a phase, whose items follow
  /// @param bars in the order in which they began
  record Lane(Line name, boolean isPhase, List<Bar> bars) {
    public Lane {
      bars = List.copyOf(bars);
    }
  }

  /// A span of time.
  ///
  /// @param to not before `from`
  /// @param title what was done, by whom and how long
  record Bar(Use use, Instant from, Instant to, Line title) {}

  /// What a span of time was used for.
  enum Use {
    WORKING,
    VERIFYING,
    FAILING,
    WAITING,
    AWAY
  }

  /// A picture that an operator attached.
  ///
  /// @param name the name of its file
  /// @param mediaType a type of pictures that every browser shows: `image/png`
  /// @param bytes the file in Base64
  record Picture(Line name, String mediaType, String bytes) implements Content {}
}
