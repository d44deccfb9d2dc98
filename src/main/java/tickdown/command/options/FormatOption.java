package tickdown.command.options;

import java.util.List;
import java.util.Locale;

/// The output format of a command.
public final class FormatOption {
  private final List<OutputFormat> formats;
  private OutputFormat format;

  /// One of the given formats; the first one is the default.
  public FormatOption(OutputFormat... formats) {
    this.formats = List.of(formats);
    this.format = formats[0];
  }

  /// Text, JSON or YAML.
  public static FormatOption forPrograms() {
    return new FormatOption(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.YAML);
  }

  public void declare(Arguments arguments) {
    arguments.choice("--format", "FORMAT", description(), formats, given -> format = given);
  }

  public OutputFormat format() {
    return format;
  }

  /// `Output format: text (default), json or yaml.`
  private String description() {
    List<String> words =
        formats.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    int last = words.size() - 1;
    String between =
        String.join("", words.subList(1, last).stream().map(word -> ", " + word).toList());
    return "Output format: %s (default)%s or %s."
        .formatted(words.getFirst(), between, words.get(last));
  }
}
