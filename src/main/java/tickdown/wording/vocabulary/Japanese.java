package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Japanese words, written as in [English].
final class Japanese {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_UNSPACED, "もし*"),
          entry(OPTIONAL_UNSPACED, "任意*, オプション*, 必要に応じ*, 必要な*, 必要があ*"),
          entry(IF_UNSPACED_END, "*場合, *場合は, *場合のみ"),
          entry(OTHERWISE, "それ以外"),
          entry(IN_TROUBLE, "緊急時*, 緊急対応*, 障害時*, 障害対応*, ロールバック手順*, ロールバック方法*, 切り戻し手順*, 切り戻し方法*"));

  private Japanese() {}
}
