package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Russian words, written as in [English].
final class Russian {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF, "если"),
          entry(UNLESS, "если только не"),
          entry(WHEN, "когда"),
          entry(IN_CASE, "в случае"),
          entry(ONLY, "только"),
          entry(FOR, "для"),
          entry(IN, "при"),
          entry(SKIP, "пропустить"),
          entry(NOT_NEEDED, "не нужно, не требуется"),
          entry(NOT, "не"),
          entry(AS, "при, по"),
          entry(NEEDED, "необходимо, необходимости, нужно, требуется, применимо, наличии"),
          entry(OPTIONAL, "опционально, необязательно, опциональный, необязательный"),
          entry(ASK, "проверить, убедиться"),
          entry(RELEASE, "релиз, релиза, версия, версии"),
          entry(RELEASE_PLURAL, "релизы, релизов, версий"),
          entry(MAJOR, "мажорный, мажорного, мажорных, мажорной"),
          entry(MINOR, "минорный, минорного, минорных, минорной"),
          entry(PATCH, "патч, патча, патчей"),
          entry(OTHERWISE, "иначе, в противном случае"),
          entry(YES, "да"),
          entry(NO, "нет"),
          entry(OPTION, "вариант"),
          entry(WAY, "автоматически, вручную"),
          entry(TROUBLE, "авари*, инцидент*"),
          entry(ROLLBACK, "откат, отката, откатить"),
          entry(ACTION, "процедура, инструкция, шаги"),
          entry(ACTION_FIRST, "процедура, план действий при"),
          entry(
              EMERGENCY,
              "устранение неполадок, устранение проблем, решение проблем, экстренный откат,"
                  + " аварийный откат"),
          entry(IN_TROUBLE, "как откатить, в случае сбоя, при сбое, при аварии"),
          entry(UNDO, "откат"),
          entry(
              GOES_WRONG,
              "пошло не так, пойдёт не так, пойдет не так, сбой, сбоя, сломал*, не работает,"
                  + " упал*"),
          entry(GRAVE, "критическ*, серьёзн*, серьезн*"),
          entry(FAULT, "проблем*, ошибк*"),
          entry(FOUND, "обнаруж*, возник*, найден*"),
          entry(RUN, "выполнить, выполните, запустить, запустите"),
          entry(BY_MEANS, "с помощью, через, командой, используя"),
          entry(BEFORE_COMMAND, "команду, скрипт"),
          entry(NEVER, "не, никогда, нельзя"),
          entry(INSTEAD, "вместо"),
          entry(COMMAND, "команда"),
          entry(JOINS, "и"),

          // Embargoes.
          entry(EMBARGO, "эмбарго"),
          entry(LIFT, "снять, снимите, сними, снято"),
          entry(
              ADVISORY,
              "бюллетень безопасности, уведомление о безопасности, уязвимость, уязвимости"),
          entry(DISCLOSE, "опубликовать, опубликуйте, опубликуй, раскрыть, раскройте"));

  private Russian() {}
}
