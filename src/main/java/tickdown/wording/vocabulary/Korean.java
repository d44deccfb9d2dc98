package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// What Korean words say; [English] explains how they are written.
final class Korean {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(OPTIONAL_UNSPACED, "필요*, 선택*"), entry(IF_UNSPACED_END, "*경우, *경우에, *경우에는"));

  private Korean() {}
}
