package tickdown.command.doctor;

import java.util.Optional;
import tickdown.text.Line;

/// One thing that the program sees of its surroundings.
///
/// @param subject what it is about, in one or two words
/// @param seen what is seen
/// @param complaint what is wrong with it, if something is
record Observation(String subject, Line seen, Optional<Complaint> complaint) {

  /// What is wrong, and what to do about it.
  record Complaint(Line what, Line remedy) {}

  static Observation of(String subject, Line seen) {
    return new Observation(subject, seen, Optional.empty());
  }

  static Observation of(String subject, String seen) {
    return of(subject, Line.of(seen));
  }

  /// The same with something wrong.
  Observation but(Line what, Line remedy) {
    return new Observation(subject, seen, Optional.of(new Complaint(what, remedy)));
  }

  Observation but(Line what, String remedy) {
    return but(what, Line.of(remedy));
  }

  Observation but(String what, String remedy) {
    return but(Line.of(what), remedy);
  }
}
