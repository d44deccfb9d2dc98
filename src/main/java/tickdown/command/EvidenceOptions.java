package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tickdown.run.Evidence;

/// What shows that an answer is true.
final class EvidenceOptions {

  @Option(names = "--note", paramLabel = "WORDS", description = "A note to the item.")
  private Optional<String> note = Optional.empty();

  @Option(
      names = "--link",
      paramLabel = "ADDRESS",
      description = "Where it can be seen: https, http or mailto.")
  private Optional<String> link = Optional.empty();

  @Option(names = "--value", paramLabel = "VALUE", description = "A value that was read off.")
  private Optional<String> value = Optional.empty();

  List<Evidence> given() {
    List<Evidence> given = new ArrayList<>();
    note.map(Evidence.Comment::new).ifPresent(given::add);
    link.map(Evidence.Link::new).ifPresent(given::add);
    value.map(Evidence.Value::new).ifPresent(given::add);
    return given;
  }
}
