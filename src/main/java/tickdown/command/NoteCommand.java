package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.run.Evidence;
import tickdown.run.Request;
import tickdown.session.Environment;

/// `tickdown note`: adds evidence to an item.
final class NoteCommand implements Options, Callable<Integer> {
  private final Environment surroundings;
  private String item = "";

  private Optional<String> text = Optional.empty();

  private final EvidenceOptions evidence = new EvidenceOptions();

  private final RunOptions options = new RunOptions();

  NoteCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "note",
            "Add a note, a link or a value to an item without answering it.",
            "",
            "ITEM is a number, an id, or words that occur in one item only.",
            "",
            "Examples:",
            "  tickdown note 3.2.3 \"watch until noon\"",
            "  tickdown note 3.2.3 --value \"0.2 %%\" --link https://dash.example.org/errors")
        .required("ITEM", "The item.", given -> item = given)
        .optional("TEXT", "The note.", given -> text = Optional.of(given))
        .with(evidence)
        .with(options);
  }

  @Override
  public Integer call() {
    List<Evidence> given = new ArrayList<>();
    text.map(Evidence.Comment::new).ifPresent(given::add);
    given.addAll(evidence.given());
    RecordAnswers answering = RecordAnswers.in(options, surroundings);
    return answering.record(new Request.Attach(answering.opened().item(item).id(), given));
  }
}
