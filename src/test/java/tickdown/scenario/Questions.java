package tickdown.scenario;

import tickdown.process.Job;
import tickdown.terminal.Answers;
import tickdown.terminal.EditedAnswers;
import tickdown.text.Line;
import tickdown.text.Palette;

/// A program that asks one line after another, as a walk in plain lines does, until the input ends.
final class Questions {
  private Questions() {}

  public static void main(String[] arguments) throws Exception {
    try (EditedAnswers answers = EditedAnswers.onTerminal(Palette.MONOCHROME, Job::stop)) {
      while (answers.ask(Line.of("ask> ")) instanceof Answers.Given.Typed(String line)) {
        System.out.println("got " + line);
      }
    }
    System.exit(0);
  }
}
