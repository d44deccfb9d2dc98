package tickdown.run;

import java.util.List;

/// What the rules say to a request.
public sealed interface Verdict {

  /// It may happen: these are to be recorded, together, as one action. None when it is so already.
  record Accepted(List<Event> happenings) implements Verdict {
    public Accepted {
      happenings = List.copyOf(happenings);
    }
  }

  /// It may not happen.
  record Rejected(Refusal refusal) implements Verdict {}

  /// Short for one happening that may be recorded.
  static Verdict granted(Event happening) {
    return new Accepted(List.of(happening));
  }

  /// Short for a refusal.
  static Verdict refused(String sentence, String hint) {
    return new Rejected(new Refusal(sentence, hint));
  }
}
