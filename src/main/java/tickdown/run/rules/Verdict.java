package tickdown.run.rules;

import java.util.List;
import tickdown.run.Event;
import tickdown.text.Line;

/// The decision of the rules on a request.
public sealed interface Verdict {

  /// Accepted: record these together, as one action. Empty if it would change nothing.
  record Accepted(List<Event> happenings) implements Verdict {
    public Accepted {
      happenings = List.copyOf(happenings);
    }
  }

  /// Rejected.
  record Rejected(Refusal refusal) implements Verdict {}

  /// Shorthand for accepting a single event.
  static Verdict granted(Event happening) {
    return new Accepted(List.of(happening));
  }

  /// Shorthand for a refusal.
  static Verdict refused(String sentence, String hint) {
    return refused(Line.of(sentence), hint);
  }

  /// The same with a sentence that quotes foreign text.
  static Verdict refused(Line sentence, String hint) {
    return new Rejected(new Refusal(sentence, hint));
  }

  /// The same with a hint that does.
  static Verdict refused(Line sentence, Line hint) {
    return new Rejected(new Refusal(sentence, hint));
  }
}
