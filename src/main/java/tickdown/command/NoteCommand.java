package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tickdown.run.Evidence;
import tickdown.run.Request;
import tickdown.session.Surroundings;

/// `tickdown note`: adds evidence to an item.
@Command(
    name = "note",
    description = "Add a note, a link or a value to an item without answering it.",
    footer = {
      "",
      "ITEM is a number, an id, or words that occur in one item only.",
      "",
      "Examples:",
      "  tickdown note 3.2.3 \"watch until noon\"",
      "  tickdown note 3.2.3 --value \"0.2 %%\" --link https://dash.example.org/errors"
    })
final class NoteCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "ITEM", description = "The item.")
  private String item = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "The note.")
  private Optional<String> text = Optional.empty();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  NoteCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Evidence> given = new ArrayList<>();
    text.map(Evidence.Comment::new).ifPresent(given::add);
    given.addAll(evidence.given());
    Answering answering = Answering.in(options, surroundings);
    return answering.record(new Request.Attach(answering.opened().item(item).id(), given));
  }
}
