package tickdown.journal.line;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of a journal's lines; their names never change.
public enum Field {
  ID,
  AT,
  BY,
  KIND,
  RUN,
  VERSION,
  EARLIER_RUN,
  EARLIER_TAG,
  ROOT,
  QUIET,
  CHECKLIST,
  BULLETS,
  HEADER,
  ITEM,
  TEXT,
  OUTCOME,
  BRANCH,
  REASON,
  EVIDENCE,
  HEAD,
  ACTION,
  PLACEHOLDER,
  VALUE,
  PROCEDURE,
  FROM,
  TO,
  FORMER,
  PRESENT,
  COMMAND,
  SHELL,
  FOLDER,
  VARIABLES,
  INPUT,
  ATTEMPT,
  ENDING,
  CODE,
  TOOK,
  OUTPUT,
  OUTPUT_END,
  BYTES,
  HASH,
  FILE,
  CHECK,
  FINDING,
  SENTENCE,
  LENGTH,
  GATE,
  TOOLS,
  VERSIONS,
  LEFT_OUT,
  KEPT_AS,
  SETTLED,
  LEASE,
  PART_OF,
  WRITER,
  SEQ,
  CLOCK,
  SEEN,
  PREV;

  private static final Map<String, Field> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Field::spelling, each -> each));

  private final String spelling = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /// The field with this name; empty if it is from a newer version.
  static Optional<Field> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// How it is written: `part-of`.
  String spelling() {
    return spelling;
  }
}
