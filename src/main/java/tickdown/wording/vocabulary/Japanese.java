package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Japanese words, written as in [English].
final class Japanese {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_UNSPACED, "もし*"),
          entry(
              OPTIONAL_UNSPACED,
              "任意, 任意で*, 任意項目*, オプション, 必要に応じ*, 必要な場合*, 必要なら*, 必要であれば*, 必要があ*, 該当する場合*"),
          entry(NEED_UNSPACED, "*必要に応じて*, *必要であれば*, *必要なら*"),
          entry(IF_UNSPACED_END, "*場合, *場合は, *場合のみ, *場合に, *場合には, *なら, *ならば, *であれば, *があれば"),
          entry(
              ONLY_UNSPACED,
              "*時のみ, *ときのみ, *リリースのみ, *版のみ, iosのみ, androidのみ, windowsのみ, macのみ, *に限る"),
          entry(OTHERWISE, "それ以外"),
          entry(YES, "はい"),
          entry(NO, "いいえ"),
          entry(OPTION, "案*, パターン*, 方法*"),
          entry(
              IN_TROUBLE,
              "緊急時*, 緊急対応*, 障害時*, 障害対応*, ロールバック手順*, ロールバック方法*, 切り戻し手順*, 切り戻し方法*, トラブルシューティング*,"
                  + " 緊急ロールバック*, 問題が発生した*, 不具合発生時*, 問題発生時*"),
          entry(RUN_AFTER, "を実行*, を走らせ*, で*"),
          entry(INSTEAD, "ではなく*"),

          // Embargoes.
          entry(EMBARGO, "エンバーゴ"),
          entry(LIFT, "解除"),
          entry(ADVISORY, "セキュリティ勧告, セキュリティアドバイザリ, 脆弱性"),
          entry(DISCLOSE, "公開, 公表"));

  private Japanese() {}
}
