package tickdown.walk;

import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.run.Request;

/// What the operator has been asked, and so what the next line means.
public sealed interface Question {

  /// A word of [Word], or a choice of the decision the operator is in front of.
  record ForWord() implements Question {}

  /// What belongs after `word`: a reason, a comment, an address, a number.
  record ForArgument(Word word) implements Question {}

  /// Why everything that is outstanding in the section is to get the answer of `word`.
  record ForAll(Word word) implements Question {}

  /// Yes or no; nothing is assumed.
  ///
  /// @param no what to do when the answer is no, if anything
  record ForConsent(Confirmation about, Request yes, Optional<Request> no) implements Question {}

  /// What a placeholder stands for.
  record ForValue(Placeholder placeholder) implements Question {}
}
