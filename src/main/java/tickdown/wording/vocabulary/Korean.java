package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Korean words, written as in [English].
final class Korean {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_UNSPACED, "만약*, 만일*"),
          entry(
              OPTIONAL_UNSPACED,
              "필요시, 필요시에*, 필요 시, 필요한 경우, 필요하면, 필요하다면, 선택, 선택사항*, 선택 사항*, 해당시, 해당 시, 해당하는 경우, 해당되는"
                  + " 경우, 옵션"),
          entry(NEED_UNSPACED, "필요시, 필요 시, 필요한 경우, 필요하면, 해당 시, 해당하는 경우"),
          entry(IF_UNSPACED_END, "*경우, *경우에, *경우에는, *경우에만, *있으면, *없으면, *라면"),
          entry(ONLY_UNSPACED, "*만, *한정, *전용"),
          entry(OTHERWISE, "그렇지 않으면, 아니면"),
          entry(YES, "예"),
          entry(NO, "아니오"),
          entry(OPTION, "옵션, 방법"),
          entry(
              IN_TROUBLE,
              "트러블슈팅*, 문제 해결*, 문제해결*, 롤백 절차*, 롤백 방법*, 롤백절차*, 긴급 대응*, 긴급 롤백*, 장애 대응*, 비상 대응*, 비상"
                  + " 절차*, 비상 롤백*"),
          entry(RUN_AFTER, "실행*, 을, 를"),

          // Embargoes.
          entry(EMBARGO, "엠바고"),
          entry(LIFT, "해제"),
          entry(ADVISORY, "보안 권고, 보안 공지, 취약점"),
          entry(DISCLOSE, "공개, 발표"));

  private Korean() {}
}
