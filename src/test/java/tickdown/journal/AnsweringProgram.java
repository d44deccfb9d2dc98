package tickdown.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// A program that answers items of a journal and prints the id of each answer as soon as it is safe.
///
///     AnsweringProgram FILE OPERATOR COUNT
public final class AnsweringProgram {
  private AnsweringProgram() {}

  /// Answers COUNT times, one to three items at a time; prints errors and continues.
  public static void main(String[] arguments) {
    Author author = new Author(arguments[1], arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    try (Journal journal = Journal.open(Path.of(arguments[0]), author, InstantSource.system())) {
      for (int i = 0; i < count; i++) {
        answer(journal, 1 + i % 3);
      }
    }
  }

  private static void answer(Journal journal, int items) {
    List<Event> answers = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      answers.add(SampleRun.done(i));
    }
    try {
      for (RecordedEvent event : journal.append(_ -> new Verdict.Accepted(answers)).own()) {
        System.out.println(event.id());
      }
    } catch (JournalException refused) {
      System.out.println(refused.problem().getClass().getSimpleName());
    }
    System.out.flush();
  }

  /// Starts the program; `before` is a command that runs it, such as `strace`.
  static Process start(List<String> before, Path file, String operator, int count)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(AnsweringProgram.class.getName(), file.toString(), operator, "" + count));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectInput(ProcessBuilder.Redirect.PIPE)
        .start();
  }
}
