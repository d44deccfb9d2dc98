package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.RecordOptions;
import tickdown.english.EventText;
import tickdown.journal.ListedJournal;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.rules.Request;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.ReleaseName;
import tickdown.workplace.RunChoice;

/// `tickdown rename`: gives a run another name.
final class RenameCommand implements Command {
  private String name = "";
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("NAME", "The new name of the run.", given -> name = given)
        .with(options::declare)
        .footer(
            "",
            "What is released stays the same, unless it was not known: a run that was named by the"
                + " date releases the version that it is renamed to.",
            "",
            "Examples:",
            "  tickdown rename 1.4.0",
            "  tickdown rename 1.4.1 --release 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    ReleaseName.checked(name);
    return RecordAnswers.of(
        options,
        context,
        opened -> {
          checkIsFree(opened);
          return List.of(new Request.Rename(name, opened.checklistName()));
        },
        (_, now, own) -> context.console().output().tell(lines(now, own)));
  }

  private List<Line> lines(Run now, List<RecordedEvent> own) {
    EventText text = new EventText(now);
    List<Line> lines = new ArrayList<>();
    own.forEach(event -> lines.add(text.newsWithItem(event)));
    if (lines.isEmpty()) {
      lines.add(Line.of("No change."));
    }
    now.values().differentFrom(name).ifPresent(token -> lines.add(kept(now, token)));
    lines.add(Line.of(text.settledAfter(own)));
    return lines;
  }

  /// What was released before stays so, because commands may have been run with it.
  private Line kept(Run now, Placeholder placeholder) {
    return Line.of(
        "%s still stands for %s; `tickdown fill %s %s -r %s` changes it",
        placeholder.token(),
        now.values().value(placeholder).orElse(""),
        placeholder.token(),
        name,
        name);
  }

  private void checkIsFree(OpenRun opened) {
    Optional<ListedJournal.Readable> there =
        RunChoice.of(opened.workplace(), Optional.of(opened.checklistName()))
            .called(name)
            .filter(run -> !run.file().equals(opened.contents().file()));
    if (there.isPresent()) {
      throw new Failure(
          Line.of("the run %s of %s already exists", name, opened.checklistName()),
          Line.of("choose another name"));
    }
  }
}
