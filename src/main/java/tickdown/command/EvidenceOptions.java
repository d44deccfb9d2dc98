package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Evidence;

/// What shows that an answer is true.
final class EvidenceOptions implements Options {
  private Optional<String> note = Optional.empty();

  private Optional<String> link = Optional.empty();

  private Optional<String> value = Optional.empty();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .option("--note", "WORDS", "A note to the item.", given -> note = Optional.of(given))
        .option(
            "--link",
            "ADDRESS",
            "Where it can be seen: https, http or mailto.",
            given -> link = Optional.of(given))
        .option(
            "--value", "VALUE", "A value that was read off.", given -> value = Optional.of(given));
  }

  List<Evidence> given() {
    List<Evidence> given = new ArrayList<>();
    note.map(Evidence.Comment::new).ifPresent(given::add);
    link.map(Evidence.Link::new).ifPresent(given::add);
    value.map(Evidence.Value::new).ifPresent(given::add);
    return given;
  }
}
