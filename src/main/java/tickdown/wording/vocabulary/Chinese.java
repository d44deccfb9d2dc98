package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Chinese words, written as in [English].
final class Chinese {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_UNSPACED, "如果*, 如有*, 如使用*, 如涉及*, 若*, 仅当*, 仅限*, 仅在*, 仅适用*"),
          entry(OPTIONAL_UNSPACED, "可选*, 必要时*, 如有需要*, 如需*, 如适用*"),
          entry(IF_UNSPACED_END, "*时适用"),
          entry(OTHERWISE, "否则"),
          entry(
              IN_TROUBLE,
              "紧急处理*, 紧急响应*, 紧急回滚*, 紧急预案*, 紧急情况*, 应急处理*, 应急响应*, 应急回滚*, 应急预案*, 应急情况*, 回滚步骤*, 回滚流程*, "
                  + "回滚操作*"));

  private Chinese() {}
}
