package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Chinese words, written as in [English].
final class Chinese {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_UNSPACED_FIRST, "如*"),
          entry(
              IF_UNSPACED,
              "如果*, 如有*, 如使用*, 如涉及*, 如未*, 如已*, 如不*, 如无*, 若*, 倘若*, 假如*, 除非*, 当有*, 当需要*, 当使用*, 当涉及*,"
                  + " 当存在*, 仅当*, 仅限*, 仅在*, 仅适用*"),
          entry(
              OPTIONAL_UNSPACED,
              "可选, 可选项*, 可选步骤*, 必要时*, 如有需要*, 如有必要*, 如需*, 如适用*, 视情况*, 视需要*, 按需*, 根据需要*, 非必须*, 非必需*"),
          entry(NEED_UNSPACED, "*如有需要*, *如有必要*, *视情况*, *视需要*, *根据需要*, *必要时*"),
          entry(IF_UNSPACED_END, "*时适用, *的话, *情况下"),
          entry(ONLY_UNSPACED, "仅ios*, 仅android*, 仅安卓*, 仅首次*, 仅正式*, 仅大版本*, 只限*"),
          entry(NO_CONDITION, "如何*, 如下*, 如上*, 如图*, 如实*, 如期*, 如此*, 如同*, 如前*, 若干*, 仅供*, 仅一*"),
          entry(OTHERWISE, "否则"),
          entry(YES, "是, 通过, 成功"),
          entry(NO, "否, 不通过, 失败"),
          entry(OPTION, "选项*, 方案*, 方式*"),
          entry(
              IN_TROUBLE,
              "紧急处理*, 紧急响应*, 紧急回滚*, 紧急预案*, 紧急情况*, 应急处理*, 应急响应*, 应急回滚*, 应急预案*, 应急情况*, 故障排除*, 故障排查*,"
                  + " 故障处理*, 问题排查*, 应急回退*, 回滚步骤*, 回滚流程*, 回滚操作*"),
          entry(RUN, "运行, 执行, *运行, *执行"),
          entry(BY_MEANS, "使用, 通过, *使用, *通过, 用"),
          entry(NEVER, "不要*, 切勿*, 请勿*, 禁止*, 不得*"),
          entry(INSTEAD, "不要*, 切勿*, 请勿*, 禁止*, 而不是, 而非"),
          entry(JOINS, "和, 然后"),

          // Embargoes.
          entry(EMBARGO, "保密期"),
          entry(LIFT, "解除, 结束"),
          entry(ADVISORY, "安全公告, 安全通告, 漏洞"),
          entry(DISCLOSE, "发布, 公开, 披露"));

  private Chinese() {}
}
