package tickdown.wording;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.checklist.Block;
import tickdown.checklist.Condition;
import tickdown.checklist.Prose;

/// Sentences of the kinds that release managers write, and near misses.
class ConditionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FINAL only: merge the cover            | FINAL only
          RC: weigh the proof                    | RC
          non-PATCH: tell the shops              | non-PATCH
          Major/minor releases: bake a cake      | Major/minor releases
          Patch: reuse the old cover             | Patch
          Windows only: sign the installer       | Windows only
          macOS only - staple the ticket         | macOS only
          If sources changed since May: bind     | If sources changed since May
          Major releases only. Draw a new cover  | Major releases only
          Only for hotfixes. Call the printer    | Only for hotfixes
          (major) Draw the cover                 | major
          [RC only] Weigh the proof              | RC only
          Docs: if the API changed, say so       | if the API changed
          Printer: (optional) oil it             | optional
          For a new major version (e.g. 6.0.0):  | For a new major version
          For hotfixes, call the printer         | For hotfixes
          For LTS releases: tell the museum      | For LTS releases
          For Windows only, sign it              | For Windows only
          If you print a minor one (`X.Y.0`): go | If you print a minor one
          If the price changed tell the shops    | If the price changed
          When applicable, add a map             | When applicable
          When there are new maps, bind them     | When there are new maps
          When releasing a major version, party  | When releasing a major version
          In case of rain, cover the boxes       | In case of rain
          Optional - sing while folding          | Optional
          Before you go, if it rains, take a hat | if it rains
          As said above, unless it rains: go     | unless it rains
          Falls nötig: Karte drucken             | Falls nötig
          When cutting a minor version, sing     | When cutting a minor version
          """)
  void aConditionAtTheBeginning(String text, String condition) {
    assertEquals(condition, ofItem(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Release: the cover is bound
          Version: it is in all the files
          Minor things: none are left
          Final: look at everything once more
          Beta: ten readers are found
          Security: the door has a lock
          Read only: the shelf is closed
          Patch notes: they are in the box
          When the ink has dried, fold the sheets
          When the build is done, ship the boxes
          When you open the box, a bell rings
          Once it is merged, tag it
          For the next release, order paper
          For each release, order paper
          For a smooth release, order paper
          For release notes, ask Ben
          Tests pass: if not, stop
          Falls back to the old cover
          When releasing, ring the bell
          Before you go, when it rains, take a hat
          Ask Ben, if he is there, for a hat
          Only blue ink remains
          Optional pages are numbered
          """)
  void aBeginningThatOnlyLooksLikeOne(String text) {
    assertEquals("", ofItem(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tell the shops (In case of new prices) | In case of new prices
          Draw a cover (Can be omitted if plain) | Can be omitted if plain
          Bind it (by hand; not needed for RCs)  | not needed for RCs
          Bind it (by hand, if applicable)       | if applicable
          Tell Ada [ONLY NEEDED FOR NEW SHOPS]   | ONLY NEEDED FOR NEW SHOPS
          Tell Ada (hotfix releases only) first  | hotfix releases only
          Weigh it (not for pre-releases)        | not for pre-releases
          Weigh it (except for patch releases)   | except for patch releases
          Weigh it (when the box is large)       | when the box is large
          Weigh it (for monthly releases)        | for monthly releases
          Weigh it (nice to have)                | nice to have
          Weigh it (if anybody asked for it)     | if anybody asked for it
          Weigh it (if breaking change in maps)  | if breaking change in maps
          """)
  void aConditionInParentheses(String text, String condition) {
    assertEquals(condition, ofItem(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tag it (if not RC mark this as preferred)
          Tag it (if it fails, ask Ben)
          Open the page (if there is none, create one)
          Print all pages (except for the map)
          Fold it (when the ink is done)
          Lock the door (for security)
          Close the shelf (for reference only)
          Ask around (see the wiki if unsure)
          """)
  void parenthesesThatOnlyLookLikeOne(String text) {
    assertEquals("", ofItem(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Change the map if it is old. See page 4.      | if it is old
          Change the map if it is old, and print it     | if it is old
          Change the map as needed to show the river    | as needed
          Change the map if necessary, and print it     | if necessary
          Change the map where necessary, also its key  | where necessary
          Review and merge the map if needed            | if needed
          Change maps and build scripts if needed       | if needed
          Call the shops in case of new prices          | in case of new prices
          You can optionally add a ribbon               | optionally
          Add a ribbon, optional                        | optional
          Draw the cover. Only for major releases.      | Only for major releases
          Draw the cover. Skip this if it is plain.     | Skip this if it is plain
          Draw the cover. This step is optional.        | This step is optional
          Tell the museum for a first stable release    | for a first stable release
          """)
  void aConditionAtTheEnd(String text, String condition) {
    assertEquals(condition, ofItem(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Open the page and create one if it does not exist
          Open the page, create one if it is missing
          Read the notes and update them as needed
          Write to the shops, and make sure they call if necessary
          Look for the map or, if it exists, remove it
          Check if necessary maps are there
          Tell them as soon as possible
          Use thick paper where possible
          Keep the old cover in case of a recall
          Order paper for the next minor release
          Skip the cover in patch releases of the map
          Ship it when the ink has dried
          Make sure the rate falls below one
          Controllare che il servizio si avvii
          """)
  void anEndThatOnlyLooksLikeOne(String text) {
    assertEquals("", ofItem(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karte drucken, falls nötig                    | falls nötig
          Karte drucken falls sich der Fluss ändert     | falls sich der Fluss ändert
          Nur bei Regen: Kisten abdecken                | Nur bei Regen
          Ggf. Karte drucken                            | Ggf
          Cartes imprimées si utilisées                 | si utilisées
          Réunion tenue (si prévue)                     | si prévue
          Imprimer la carte (le cas échéant)            | le cas échéant
          Imprimer la carte sauf si elle existe         | sauf si elle existe
          Imprimir el mapa si procede                   | si procede
          Imprimir el mapa si hay cambios               | si hay cambios
          Imprimir o mapa se houver mudanças            | se houver mudanças
          Imprimir o mapa (caso necessário)             | caso necessário
          Stampare la mappa se necessario               | se necessario
          Stampare la mappa (qualora cambi)             | qualora cambi
          Kaart drukken indien nodig                    | indien nodig
          Kaart drukken tenzij het regent               | tenzij het regent
          Wydrukować mapę, jeśli to konieczne           | jeśli to konieczne
          W razie potrzeby wydrukować mapę              | W razie potrzeby wydrukować mapę
          Напечатать карту, если река изменилась        | если река изменилась
          Напечатать карту при необходимости            | при необходимости
          如公开源码，检查许可证                           | 如公开源码
          检查封面（两次，如果配置了彩印）                  | 如果配置了彩印
          根据需要更新地图                                | 根据需要更新地图
          川が変わった場合、地図を刷る                      | 川が変わった場合
          地図を刷る（川が変わった場合のみ）                 | 川が変わった場合のみ
          地図を必要に応じて刷る                           | 地図を必要に応じて刷る
          강이 바뀐 경우 지도를 인쇄                        | 강이 바뀐 경우
          지도 인쇄 (필요시)                              | 필요시
          """)
  void conditionsInOtherLanguages(String text, String condition) {
    assertEquals(condition, ofItem(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          如何打印地图已说明
          明确格式（如 `A4` 还是 `A5`）
          必要な紙が揃っている
          必要な権限が付与されている
          필요한 종이가 준비됨
          선택한 지도가 인쇄됨
          可选择的颜色已检查
          """)
  void wordsOfOtherLanguagesThatOnlyLookLikeOne(String text) {
    assertEquals("", ofItem(text));
  }

  @Test
  void aSentenceBelowAnItemMayLimitIt() {
    assertEquals("Skip this step for patch versions", below("Skip this step for patch versions"));
    assertEquals("Only needed if the price changed", below("Only needed if the price changed."));
    assertEquals("", below("Skip the cover for now"));
    assertEquals("", below("Only if it rains: cover the boxes"));
    assertEquals("", below("If it rains, cover the boxes"));
    assertEquals("", below("Optional: a ribbon"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Patch releases                       | Patch releases
          3. Covers (only for RCs)             | only for RCs
          Monthly releases only                | Monthly releases only
          Announce (Optional)                  | Optional
          Secrets - Optional (for maps)        | Optional
          If it is sent abroad                 | If it is sent abroad
          Follow these steps if it rains       | if it rains
          LTS release                          |
          Release candidate                    |
          Hide the map if it is lower than 3   |
          """)
  void theConditionOfATitle(String title, String condition) {
    assertEquals(
        Optional.ofNullable(condition).orElse(""), words(ConditionFinder.ofTitle(Prose.of(title))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If the price changed:                            | If the price changed
          If it is a monthly one, also do the following:   | If it is a monthly one
          Follow these steps only if it rains:             | only if it rains
          These steps are only needed for hotfixes:        | These steps are only needed for hotfixes
          The following is optional:                       | The following is optional
          Before you go, see if it rains:                  |
          """)
  void theConditionOfAParagraphAboveAList(String text, String condition) {
    assertEquals(
        Optional.ofNullable(condition).orElse(""), words(ConditionFinder.ofLeadIn(Prose.of(text))));
  }

  @Test
  void textsOfAnyLengthTakeLinearTime() {
    for (String piece : List.of("if needed, ", "(if ", "[x ", "and create one ", "si hay ", "如果")) {
      String text = Stream.generate(() -> piece).limit(20_000).collect(joining());
      assertEquals(ofItem(text), ofItem(text + piece), piece);
    }
  }

  private static String ofItem(String text) {
    return words(ConditionFinder.ofItem(Prose.of(text), List.of()));
  }

  private static String below(String detail) {
    Block paragraph = new Block.Paragraph(2, Prose.of(detail));
    Block bullet = new Block.Bullet(2, "-", List.of(paragraph));
    return words(ConditionFinder.ofItem(Prose.of("Draw it"), List.of(bullet)));
  }

  private static String words(Optional<Condition> condition) {
    return condition.map(Condition::words).orElse("");
  }
}
