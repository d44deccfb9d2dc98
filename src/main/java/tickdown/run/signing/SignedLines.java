package tickdown.run.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known here of the signatures under which the lines of a run came. Not part of the run:
/// another machine may trust other keys.
///
/// @param isShared whether the run is shared from here
/// @param stretches of each writer, in order and without gaps from its first line
public record SignedLines(boolean isShared, Map<String, List<Stretch>> stretches) {

  /// Of a run that is not shared.
  public static final SignedLines NOT_SHARED = new SignedLines(false, Map.of());

  /// Of a run that was not exchanged yet.
  public static final SignedLines NONE = new SignedLines(true, Map.of());

  /// Lines of one writer that came alike.
  ///
  /// @param last the number of the last of them; the first follows the stretch before
  public record Stretch(long last, LineSigning how) {}

  public SignedLines {
    stretches = Map.copyOf(stretches);
  }

  /// How a line came.
  public LineSigning of(String writer, long number) {
    if (!isShared) {
      return new LineSigning.NotShared();
    }
    return stretches.getOrDefault(writer, List.of()).stream()
        .filter(stretch -> number <= stretch.last())
        .findFirst()
        .map(Stretch::how)
        .orElseGet(LineSigning.Pending::new);
  }

  /// The number of a writer's last line of which something is known; 0 if there is none.
  public long last(String writer) {
    List<Stretch> known = stretches.getOrDefault(writer, List.of());
    return known.isEmpty() ? 0 : known.getLast().last();
  }

  /// Whether the signatures of some of a writer's known lines could not be judged.
  public boolean areDoubtful(String writer) {
    return stretches.getOrDefault(writer, List.of()).stream()
        .anyMatch(stretch ->
            stretch.how() instanceof LineSigning.Unknown
                || stretch.how() instanceof LineSigning.Pending);
  }

  /// The same with lines of a writer that came like this. What was known of them, and of all after
  /// them, is forgotten.
  public SignedLines with(String writer, long first, long last, LineSigning how) {
    List<Stretch> list = new ArrayList<>();
    for (Stretch stretch : stretches.getOrDefault(writer, List.of())) {
      long start = list.isEmpty() ? 1 : list.getLast().last() + 1;
      if (start < first) {
        list.add(new Stretch(Math.min(stretch.last(), first - 1), stretch.how()));
      }
    }
    long known = list.isEmpty() ? 0 : list.getLast().last();
    if (known < first - 1) {
      list.add(new Stretch(first - 1, new LineSigning.Pending()));
    }
    if (!list.isEmpty() && list.getLast().how().equals(how)) {
      list.removeLast();
    }
    list.add(new Stretch(last, how));
    Map<String, List<Stretch>> all = new HashMap<>(stretches);
    all.put(writer, List.copyOf(list));
    return new SignedLines(isShared, all);
  }
}
