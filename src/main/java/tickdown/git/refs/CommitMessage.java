package tickdown.git.refs;

import java.util.LinkedHashMap;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The message of a commit, with trailers (git-interpret-trailers):
///
///     3 events of release 1.4.0
///
///     Tickdown-At: publish/tag-pushed
///
/// @param subject one line; foreign text where it was read
/// @param trailers by their names, which consist of ASCII letters, digits and `-`; values are one
///   line each, foreign text where they were read
public record CommitMessage(String subject, SequencedMap<String, String> trailers) {
  private static final Pattern TRAILER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*): (.*)");
  private static final int MOST = 100;

  /// Refuses names that no trailer has, with an IllegalArgumentException. Line breaks become
  /// spaces.
  public CommitMessage {
    SequencedMap<String, String> clean = new LinkedHashMap<>();
    for (Entry<String, String> trailer : trailers.entrySet()) {
      if (!TRAILER.matcher(trailer.getKey() + ": ").matches()) {
        throw new IllegalArgumentException("not the name of a trailer");
      }
      clean.put(trailer.getKey(), oneLine(trailer.getValue()));
    }
    subject = oneLine(subject);
    trailers = java.util.Collections.unmodifiableSequencedMap(clean);
  }

  /// The value of a trailer.
  public Optional<String> trailer(String name) {
    return Optional.ofNullable(trailers.get(name));
  }

  /// As git stores it.
  String text() {
    String last =
        trailers.entrySet().stream()
            .map(trailer -> trailer.getKey() + ": " + trailer.getValue() + "\n")
            .collect(Collectors.joining());
    String first = subject.isEmpty() ? "Tickdown" : subject;
    return first + "\n" + (last.isEmpty() ? "" : "\n" + last);
  }

  /// The other way round. Only the last paragraph has trailers, and only if all of its lines are
  /// such; of two with the same name, the last one counts.
  static CommitMessage parsed(String text) {
    String[] paragraphs = text.strip().split("\n\n+");
    SequencedMap<String, String> trailers = new LinkedHashMap<>();
    if (paragraphs.length > 1) {
      for (String line : paragraphs[paragraphs.length - 1].split("\n")) {
        Matcher trailer = TRAILER.matcher(line);
        if (!trailer.matches() || trailers.size() >= MOST) {
          trailers.clear();
          break;
        }
        trailers.put(trailer.group(1), trailer.group(2));
      }
    }
    return new CommitMessage(paragraphs[0], trailers);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n\\x00]+", " ").strip();
  }
}
