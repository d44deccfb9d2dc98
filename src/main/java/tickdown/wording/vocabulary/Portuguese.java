package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Portuguese words, written as in [English].
final class Portuguese {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(UNLESS, "a menos que, exceto se, salvo se"),
          entry(IF_FIRST, "caso"),
          entry(SE, "se"),
          entry(
              AFTER_SE,
              "necessário, aplicável, houver, for, não, tiver, usar, existir, precisar, possível,"
                  + " algo, ocorrer, falhar, funcionar, o, a, os, as, um, uma, existirem, houverem,"
                  + " tiverem, usado, usada, necessária, necessários, aplicáveis, estiver,"
                  + " estiverem, foi, forem, já, está, você, disponível"),
          entry(WHEN, "quando"),
          entry(IN_CASE, "em caso, no caso"),
          entry(ONLY, "só, somente, apenas"),
          entry(FOR, "para"),
          entry(IN, "em"),
          entry(SKIP, "pular, ignorar, omitir"),
          entry(NOT_NEEDED, "não necessário, não aplicável, não se aplica, dispensável"),
          entry(NOT, "não"),
          entry(AS, "conforme"),
          entry(
              NEEDED,
              "necessário, aplicável, houver, necessária, necessários, necessárias, aplicáveis"),
          entry(OPTIONAL, "opcional, facultativo, opcionais, facultativa"),
          entry(OPTIONALLY, "opcionalmente"),
          entry(NO_CONDITION, "caso de"),
          entry(ASK, "verificar, verifique, conferir, confirmar, checar"),
          entry(SILENT, "uma, um, os, as, é, são, foi"),
          entry(VAGUE, "disponível, possível, precisar"),
          entry(RELEASE, "versão, lançamento"),
          entry(RELEASE_PLURAL, "versões, lançamentos"),
          entry(MAJOR, "maior, maiores"),
          entry(MINOR, "menor, menores"),
          entry(DECIDE, "decidir"),
          entry(CHOOSE, "decisão, escolher"),
          entry(OTHERWISE, "senão"),
          entry(YES, "sim"),
          entry(NO, "não"),
          entry(OPTION, "opção, variante"),
          entry(WAY, "automático, automática, manualmente, automaticamente"),
          entry(ONE_OF, "escolha uma, escolher uma"),
          entry(TROUBLE, "emergência"),
          entry(ROLLBACK, "reversão"),
          entry(ACTION_FIRST, "procedimento, procedimento de, procedimentos, procedimentos de"),
          entry(
              EMERGENCY,
              "solução de problemas, resolução de problemas, problemas conhecidos e soluções,"
                  + " problemas comuns e soluções"),
          entry(IN_TROUBLE, "em caso de"),
          entry(GOES_WRONG, "falha, falhar, falharem, der errado, dá errado"),
          entry(GRAVE, "crítico*, grave*"),
          entry(FAULT, "problema*, erro*"),
          entry(FOUND, "encontra*, detecta*, ocorre*, surg*"),
          entry(RUN, "executar, executa, rodar, rode, roda, execute"),
          entry(BY_MEANS, "com, usando, via, usar, use"),
          entry(BEFORE_COMMAND, "o, comando, seguinte"),
          entry(NEVER, "não, nunca, jamais"),
          entry(INSTEAD, "em vez de, ao invés de, no lugar de, nunca"),
          entry(COMMAND, "comando"),
          entry(FORM_FIELD, "comando de build, comando de início, comando de compilação"),
          entry(JOINS, "e"),

          // Embargoes.
          entry(EMBARGO, "embargo"),
          entry(LIFT, "levantar, levante, encerrar, encerre, levantado"),
          entry(
              ADVISORY,
              "aviso de segurança, boletim de segurança, vulnerabilidade, vulnerabilidades"),
          entry(DISCLOSE, "publicar, publique, publicado, divulgar, divulgue"));

  private Portuguese() {}
}
