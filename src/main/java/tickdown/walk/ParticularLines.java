package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tickdown.checklist.Annotation;
import tickdown.checklist.Applies;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.ReleaseKind;
import tickdown.checklist.Terms;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// What the words of an item mean, below its text: when it applies, what it asks, what it offers to
/// run.
public final class ParticularLines {
  private static final String INDENT = "      ";

  private ParticularLines() {}

  static List<Line> of(Run run, Entry entry) {
    List<Line> lines = new ArrayList<>();
    Terms terms = entry.item().terms();
    entry.condition().ifPresent(condition -> lines.add(condition(run, condition)));
    if (!Rules.choices(entry).isEmpty()) {
      lines.add(
          note("This asks for a decision: " + String.join(" or ", Rules.choices(entry)) + "."));
    }
    terms.steps().forEach(step -> lines.addAll(step(run.command(step))));
    terms
        .annotation(Annotation.Key.IRREVERSIBLE)
        .ifPresent(_ -> lines.add(Line.of(Tone.CARE, INDENT + "This cannot be undone.")));
    terms
        .annotation(Annotation.Key.OWNER)
        .ifPresent(owner -> lines.add(note("Owner: " + owner + ".")));
    terms
        .annotation(Annotation.Key.WAIT)
        .ifPresent(wait -> lines.add(note("Wait " + wait + " before this.")));
    terms
        .annotation(Annotation.Key.VALUE)
        .ifPresent(value -> lines.add(note("Note the value: " + value + ".")));
    return lines;
  }

  private static Line note(String words) {
    return Line.of(INDENT + words);
  }

  /// `Only sometimes: if the schema changed; na gives these words as the reason.`
  private static Line condition(Run run, Condition condition) {
    String proposal = proposal(run, condition);
    return Line.of(INDENT + "applies: ")
        .plus(Tone.CARE, condition.words())
        .plus(proposal.isEmpty() ? "; `na` gives these words as the reason" : proposal);
  }

  /// What is known of the release speaks for or against the condition; empty where nothing does.
  public static String proposal(Run run, Condition condition) {
    return run.releaseKind().map(kind -> proposal(kind, condition)).orElse("");
  }

  /// Why an item does not apply: the author's words, and what is known of the release.
  static String reason(Run run, Condition condition) {
    return run.releaseKind()
        .filter(kind -> condition.appliesTo(kind) == Applies.NO)
        .map(kind -> condition.words() + "; this is a %s release".formatted(word(kind)))
        .orElse(condition.words());
  }

  private static String word(ReleaseKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace("_", "-");
  }

  private static String proposal(ReleaseKind kind, Condition condition) {
    return switch (condition.appliesTo(kind)) {
      case YES -> "; this is a %s release".formatted(word(kind));
      case NO -> "; this is a %s release, so it does not apply".formatted(word(kind));
      case UNKNOWN -> "";
    };
  }

  private static List<Line> step(String step) {
    List<SafeText> commands = SafeText.lines(step);
    if (commands.size() <= 1) {
      return commands.stream()
          .map(command -> Line.of(INDENT + "step: ").plus(Tone.CODE, command.text()))
          .toList();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(INDENT + "step:"));
    commands.forEach(command -> lines.add(Line.of(INDENT + "  ").plus(Tone.CODE, command.text())));
    return lines;
  }
}
