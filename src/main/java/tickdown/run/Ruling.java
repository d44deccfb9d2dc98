package tickdown.run;

import java.util.List;

/// What the rules say to a request.
public sealed interface Ruling {

  /// It may happen: these are to be recorded, together, as one action. None when it is so already.
  record Granted(List<Happening> happenings) implements Ruling {
    public Granted {
      happenings = List.copyOf(happenings);
    }
  }

  /// It may not happen.
  record Refused(Refusal refusal) implements Ruling {}

  /// Short for one happening that may be recorded.
  static Ruling granted(Happening happening) {
    return new Granted(List.of(happening));
  }

  /// Short for a refusal.
  static Ruling refused(String sentence, String hint) {
    return new Refused(new Refusal(sentence, hint));
  }
}
