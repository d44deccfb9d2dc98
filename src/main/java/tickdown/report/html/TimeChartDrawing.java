package tickdown.report.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tickdown.report.page.Content;
import tickdown.report.page.Content.Bar;
import tickdown.report.page.Content.Lane;
import tickdown.report.page.Content.Use;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.TimeSpan;
import tickdown.text.Times;

/// Draws what time was spent on (SVG 2): first all phases, then the items of each. Uses are told
/// apart by pattern and height as well as by colour.
final class TimeChartDrawing {
  /// The patterns of the bars, once for the whole file.
  static final String PATTERNS =
      """
      <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>\
      <pattern id="waiting" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/>\
      <rect class="stripe" width="2" height="6"/></pattern>\
      <pattern id="failing" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ground" \
      width="6" height="6"/><path class="cross" d="M0 0 6 6M6 0 0 6"/></pattern>\
      <pattern id="verifying" width="4" height="4" patternUnits="userSpaceOnUse"><rect \
      class="ground" width="4" height="4"/><circle class="dot" cx="2" cy="2" r="1.2"/></pattern>\
      </defs></svg>\
      """;

  private static final int NAMES = 300;
  private static final int PLOT = 680;
  private static final int WIDTH = NAMES + PLOT + 20;
  private static final int LANE = 22;
  private static final int AXIS = 26;
  private static final int LONGEST_NAME = 42;

  /// A chart with more lanes than this is of no use; the tables have all items.
  private static final int MOST_LANES = 400;

  private final Markup html;
  private final TimeScale scale;

  private TimeChartDrawing(List<Bar> bars, Markup html) {
    this.html = html;
    this.scale = TimeScale.of(bars, PLOT);
  }

  /// Writes the drawing, or nothing where no time was spent.
  static void write(Content.TimeChart chart, Markup html) {
    List<Lane> lanes = chart.lanes();
    List<Bar> bars =
        lanes.stream().filter(Lane::isPhase).flatMap(lane -> lane.bars().stream()).toList();
    if (!bars.isEmpty()) {
      new TimeChartDrawing(bars, html).write(lanes);
    }
  }

  private void write(List<Lane> lanes) {
    html.open("figure", "class", "chart").newLine();
    legend();
    svg("Timeline of the phases", lanes.stream().filter(Lane::isPhase).toList());
    List<Lane> items = new ArrayList<>();
    Line phase = Line.empty();
    for (Lane lane : lanes) {
      if (lane.isPhase()) {
        items(phase, items);
        items.clear();
        phase = lane.name();
      } else {
        items.add(lane);
      }
    }
    items(phase, items);
    html.close("figure").newLine();
  }

  private void items(Line phase, List<Lane> items) {
    if (items.isEmpty()) {
      return;
    }
    html.open("details").open("summary").line(phase);
    html.text(": %s".formatted(Plural.of(items.size(), "item"))).close("summary").newLine();
    svg("Timeline of " + phase.text(), items.stream().limit(MOST_LANES).toList());
    if (items.size() > MOST_LANES) {
      html.element("p", "and %s more".formatted(items.size() - MOST_LANES));
    }
    html.close("details").newLine();
  }

  private void legend() {
    html.open("figcaption", "class", "legend");
    for (Use use : Use.values()) {
      html.open("span").open("svg", "width", "28", "height", "14", "aria-hidden", "true");
      html.raw(rect(0, 7 - height(use) / 2.0, 28, height(use), use)).close("svg");
      html.text(" " + word(use)).close("span").raw(" ");
    }
    html.close("figcaption").newLine();
  }

  private void svg(String label, List<Lane> lanes) {
    int height = AXIS + lanes.size() * LANE + 4;
    html.open("div", "class", "plot", "tabindex", "0", "role", "group", "aria-label", label);
    html.open(
            "svg",
            "viewBox",
            "0 0 %s %s".formatted(WIDTH, height),
            "role",
            "img",
            "aria-label",
            label)
        .newLine();
    axis(lanes, height);
    for (int i = 0; i < lanes.size(); i++) {
      lane(lanes.get(i), AXIS + i * LANE);
    }
    html.close("svg").close("div").newLine();
  }

  /// The first and the last time, and how long the stretches were that are drawn shorter.
  private void axis(List<Lane> lanes, int height) {
    for (TimeScale.Stretch cut : scale.cuts()) {
      html.raw(
          "<rect class=\"cut\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
              .formatted(number(NAMES + cut.x()), AXIS - 4, number(cut.width()), height - AXIS));
      label(NAMES + cut.x() + cut.width() / 2, "middle", TimeSpan.of(cut.length()));
    }
    List<Bar> bars = lanes.stream().flatMap(lane -> lane.bars().stream()).toList();
    Instant first = bars.stream().map(Bar::from).min(Instant::compareTo).orElseThrow();
    Instant last = bars.stream().map(Bar::to).max(Instant::compareTo).orElseThrow();
    label(8, "start", "%s to %s".formatted(time(first), time(last)));
  }

  private static String time(Instant at) {
    return Times.minute(at, ZoneOffset.UTC);
  }

  private void label(double x, String anchor, String text) {
    html.open("text", "class", "axis", "x", number(x), "y", "14", "text-anchor", anchor);
    html.text(text).close("text").newLine();
  }

  private void lane(Lane lane, int y) {
    html.open("g");
    html.element("title", lane.name().text());
    html.open("text", "x", "8", "y", Integer.toString(y + 15));
    html.text(lane.name().within(LONGEST_NAME, "…").text()).close("text");
    html.raw("<path class=\"rule\" d=\"M%s %sh%s\"/>".formatted(NAMES, y + LANE / 2, PLOT));
    html.close("g");
    for (Bar bar : lane.bars()) {
      double from = scale.at(bar.from());
      double width = Math.max(1.5, scale.at(bar.to()) - from);
      double height = height(bar.use());
      html.open("g").element("title", bar.title().text());
      html.raw(rect(NAMES + from, y + LANE / 2.0 - height / 2, width, height, bar.use()));
      html.close("g");
    }
    html.newLine();
  }

  private static String rect(double x, double y, double width, double height, Use use) {
    return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
        .formatted(
            use.name().toLowerCase(Locale.ROOT),
            number(x),
            number(y),
            number(width),
            number(height));
  }

  private static double height(Use use) {
    return switch (use) {
      case WORKING -> 14;
      case FAILING -> 14;
      case VERIFYING -> 10;
      case WAITING -> 7;
      case AWAY -> 2;
    };
  }

  private static String word(Use use) {
    return switch (use) {
      case WORKING -> "working";
      case FAILING -> "failing";
      case VERIFYING -> "verifying";
      case WAITING -> "waiting";
      case AWAY -> "nothing recorded for an hour or more";
    };
  }

  /// With one decimal, whatever the locale is.
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
