package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Korean words, written as in [English].
final class Korean {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(OPTIONAL_UNSPACED, "필요*, 선택*"), entry(IF_UNSPACED_END, "*경우, *경우에, *경우에는"));

  private Korean() {}
}
