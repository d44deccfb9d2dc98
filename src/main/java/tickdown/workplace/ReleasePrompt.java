package tickdown.workplace;

import java.util.List;
import java.util.Optional;
import tickdown.session.AnswerSource;
import tickdown.session.Environment;
import tickdown.session.LineInput;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.text.Tone;

/// Asks what is released before a new run begins, because that names the run.
///
///     1.4.0 was finished by ana on 2026-11-22; no run is open.
///     What version comes next? (Enter: 2026-11-29; `look` shows 1.4.0)
///
/// @param others the other runs of the checklist
public record ReleasePrompt(NewRun run, RunChoice others, Environment environment, Output output) {

  /// The answer of the operator.
  public sealed interface Answer {

    /// To begin a run.
    ///
    /// @param called its name; it says what is released, unless it is the date
    /// @param isDate whether the operator did not say what is released
    record Begin(NewName called, boolean isDate) implements Answer {}

    /// To look at the run that was finished last.
    record Look(String run) implements Answer {}

    /// To leave.
    record Leave() implements Answer {}
  }

  /// The answer; asks again until it is valid.
  public Answer asked() {
    LastRun.in(others)
        .filter(_ -> others.open().isEmpty())
        .ifPresent(last ->
            output.say(
                Line.of(
                    "%s was finished by %s on %s; no run is open.",
                    Line.of(Tone.TITLE, last.run()),
                    last.lastBy(),
                    Times.day(last.lastAt(), environment.zone()))));
    AnswerSource answers = LineInput.from(environment.streams().input(), output, false);
    Optional<Answer> answer = Optional.empty();
    while (answer.isEmpty()) {
      answer =
          switch (answers.ask(question())) {
            case AnswerSource.Given.Typed(String line, boolean _) -> answer(line.strip());
            case AnswerSource.Given.Ended _, AnswerSource.Given.Cancelled _ ->
                Optional.of(new Answer.Leave());
          };
    }
    return answer.get();
  }

  private Line question() {
    String date = run.freeName();
    return LastRun.in(others)
        .map(last ->
            Line.of(
                "%s (Enter: %s; `look` shows %s) ",
                Line.of(Tone.TITLE, "What version comes next?"), date, last.run()))
        .orElseGet(() ->
            Line.of(
                "%s (Enter: %s) ", Line.of(Tone.TITLE, "What version are you releasing?"), date));
  }

  private Optional<Answer> answer(String typed) {
    return switch (typed) {
      case "" -> Optional.of(new Answer.Begin(NewName.of(run.freeName()), true));
      case "quit", "q" -> Optional.of(new Answer.Leave());
      case "look" -> LastRun.in(others).map(last -> new Answer.Look(last.run()));
      default -> named(typed);
    };
  }

  /// The new run of what was typed; says why it cannot be started.
  private Optional<Answer> named(String typed) {
    try {
      NewName called = NewName.of(ReleaseName.checked(typed), others, true);
      if (called.version().isPresent()) {
        output.say(Line.of("This is another attempt at %s: %s.", typed, called.run()));
      }
      return Optional.of(new Answer.Begin(called, false));
    } catch (Failure failure) {
      output.say(sentences(failure));
      return Optional.empty();
    }
  }

  private static List<Line> sentences(Failure failure) {
    return failure.reports().stream()
        .map(report -> report.sentence().capitalized().ended())
        .toList();
  }
}
