package tickdown.command.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Evidence;

/// Evidence for an answer.
public final class EvidenceOptions {
  private Optional<String> comment = Optional.empty();
  private Optional<String> lesson = Optional.empty();
  private Optional<String> link = Optional.empty();
  private Optional<String> value = Optional.empty();

  public void declare(Arguments arguments) {
    arguments
        .option("--comment", "TEXT", "Comment on the item.", given -> comment = Optional.of(given))
        .formerly("--note", "TEXT", given -> comment = Optional.of(given))
        .option(
            "--lesson",
            "TEXT",
            "A comment that is shown at the item in later runs.",
            given -> lesson = Optional.of(given))
        .option(
            "--link",
            "URL",
            "Link to evidence (https, http, mailto).",
            given -> link = Optional.of(given))
        .option("--value", "VALUE", "A measured value.", given -> value = Optional.of(given));
  }

  public List<Evidence> given() {
    List<Evidence> given = new ArrayList<>();
    comment.map(Evidence.Comment::new).ifPresent(given::add);
    lesson.map(Evidence.Lesson::new).ifPresent(given::add);
    link.map(Evidence.Link::new).ifPresent(given::add);
    value.map(Evidence.Value::new).ifPresent(given::add);
    return given;
  }
}
