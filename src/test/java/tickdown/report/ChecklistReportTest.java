package tickdown.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;
import tickdown.text.Line;

class ChecklistReportTest {
  private static final String RELEASE =
      """
      # Ship the lamp

      ## Before

      Nobody works alone.

      ### Sources
      - [ ] Tests are green (`make test`)
        - [x] Twice
      - [x] ~~Translated~~
      - [] Proofread

      ## Emergency recall procedure
      1. [ ] Stop the shop
      """;

  @Test
  void asTextItHasNumbersBoxesAndMarks() {
    assertEquals(
        """
        Ship the lamp · 2 items in 1 phase · 1 on demand · 2 notes

        1 Before
          1.1 Sources
            1.1.1  [ ] Tests are green (`make test`) · 1 step
              1.1.1.1  [x] Twice
            1.1.2  [~] Translated

        2 Emergency recall procedure · on demand
          2.1  [ ] Stop the shop\
        """,
        text(read(RELEASE)));
  }

  @Test
  void asTextItSaysWhatTheItemsAskFor() {
    assertEquals(
        """
        6 items in 1 phase · 0 notes

        1 Light · owner ben
          1.1  [ ] Push the tag · cannot be undone, check, sign-off 2
          1.2  [ ] Watch · wait 5m, abort-if
          1.3  [ ] Count · value, owner ana
          1.4  [ ] Wait 30 minutes · offers a wait of 30 min
          1.5  [ ] Ring · needs, covers, human
          1.6  [ ] Sail · sign-off 2\
        """,
        text(read(
                """
                ## Light <!-- owner: ben -->
                - [ ] Push the tag <!-- irreversible --> <!-- verify: git tag --> <!-- sign-off: 2 -->
                - [ ] Watch <!-- wait: 5m --> <!-- abort-if: ./late -->
                - [ ] Count <!-- value: ships --> <!-- owner: ana --> <!-- id: count -->
                - [ ] Wait 30 minutes
                - [ ] Ring <!-- needs: a --> <!-- needs: b --> <!-- human --> <!-- covers: x -->
                - [ ] Sail <!-- sign-off -->
                """))
            .replaceFirst("^[^·]*· ", ""));
  }

  @Test
  void asJsonItHasAnnotationsAndSettings() {
    StringWriter json = new StringWriter();
    ChecklistJson.write(
        read(
            """
            ---
            tools: [git --version]
            irreversible: [make release]
            ---
            - [ ] Publish <!-- needs: make login --><!-- needs: test -e key --> <!-- human -->
            - [ ] Announce (`make release NOW=1`) <!-- needs: make mail -->
            """),
        json);
    assertTrue(
        json.toString()
            .contains(
                "\"annotations\":{\"needs\":[\"make login\",\"test -e key\"],\"human\":\"\"}"),
        json.toString());
    assertTrue(json.toString().contains("\"needs\":[\"make mail\"]"), json.toString());
    assertTrue(
        json.toString().contains("\"irreversible\":true,\"steps\":[\"make release NOW=1\"]"),
        json.toString());
    assertTrue(
        json.toString()
            .contains(
                "\"settings\":{\"tools\":[\"git --version\"],\"irreversible\":[\"make"
                    + " release\"],\"embargo\":false}"),
        json.toString());
  }

  @Test
  void asJsonItIsOneFlatList() {
    assertEquals(
        """
        {"format":1,"title":"Ship the lamp","items":[
        {"number":"1.1.1","id":"before/sources/tests-are-green","line":8,"depth":0,"kind":"bullet","checked":false,\
        "text":"Tests are green (`make test`)","path":["Before","Sources"],"parent":null,"condition":null,"branch":false,\
        "decision":false,"procedure":false,"irreversible":false,"steps":["make test"],"placeholders":[],"annotations":{}},
        {"number":"1.1.1.1","id":"before/sources/tests-are-green/twice","line":9,"depth":1,"kind":"bullet","checked":true,\
        "text":"Twice","path":["Before","Sources"],"parent":"before/sources/tests-are-green","condition":null,\
        "branch":false,"decision":false,"procedure":false,"irreversible":false,"steps":[],"placeholders":[],"annotations":{}},
        {"number":"1.1.2","id":"before/sources/translated","line":10,"depth":0,"kind":"bullet","checked":true,\
        "text":"Translated","path":["Before","Sources"],"parent":null,"condition":null,"branch":false,\
        "decision":false,"procedure":false,"irreversible":false,"steps":[],"placeholders":[],"annotations":{}},
        {"number":"2.1","id":"emergency-recall-procedure/stop-the-shop","line":14,"depth":0,"kind":"ordered","checked":false,\
        "text":"Stop the shop","path":["Emergency recall procedure"],"parent":null,"condition":null,"branch":false,\
        "decision":false,"procedure":true,"irreversible":false,"steps":[],"placeholders":[],"annotations":{}}
        ],"steps":[],"sections":[
        {"number":"1","id":"before","line":3,"title":"Before","condition":null,"procedure":false,"decision":false,"branch":false,"annotations":{}},
        {"number":"1.1","id":"before/sources","line":7,"title":"Sources","condition":null,"procedure":false,"decision":false,\
        "branch":false,"annotations":{}},
        {"number":"2","id":"emergency-recall-procedure","line":13,"title":"Emergency recall procedure","condition":null,\
        "procedure":true,"decision":false,"branch":false,"annotations":{}}
        ],"notes":[
        {"line":5,"path":["Before"],"kind":"paragraph","text":"Nobody works alone."},
        {"line":11,"path":["Before","Sources"],"kind":"bullet","text":"[] Proofread"}
        ],"problems":[
        {"line":11,"message":"`[]` is not a checkbox","hint":"write `[ ]` with one space between the brackets and one after them"}
        ],"settings":{"tools":[],"irreversible":[],"embargo":false}}
        """,
        json(read(RELEASE)));
  }

  @Test
  void whatTheWordsMeanIsPartOfIt() {
    Checklist checklist =
        read(
            """
            - [ ] Red or green?
            - [ ] If red:
              - [ ] Paint it (if needed)
            - [ ] If green:
              - [ ] Tag it (`git tag vX.Y.Z`)
            """);
    String json = json(checklist);
    assertTrue(json.contains("\"branch\":false,\"decision\":true"), json);
    assertTrue(json.contains("\"branch\":true,\"decision\":false"), json);
    assertTrue(json.contains("\"condition\":\"if needed\""), json);
    assertTrue(json.contains("\"steps\":[\"git tag vX.Y.Z\"],\"placeholders\":[\"X.Y.Z\"]"), json);
    assertEquals(
        """
        lamp · 3 items in 1 phase · 0 notes

        1 lamp
          1.1  [ ] Red or green? · decision
          1.2  [ ] If red: · branch
            1.2.1  [ ] Paint it (if needed) · conditional
          1.3  [ ] If green: · branch
            1.3.1  [ ] Tag it (`git tag vX.Y.Z`) · 1 step\
        """,
        text(checklist));
  }

  @Test
  void stepsWithoutBoxesAreListedOnTheirOwn() {
    Checklist checklist =
        read(
            """
            ## Go
            - [ ] Light the lamp
            ## Rollback
            If the lamp fails:
            1. Pull the plug
            2. Light a candle (`make light`)
            """);
    String json = json(checklist);
    assertTrue(
        json.contains(
            """
            ],"steps":[
            {"number":"2.1","id":"rollback/pull-the-plug","line":5,"text":"Pull the plug","path":["Rollback"],"steps":[]},
            {"number":"2.2","id":"rollback/light-a-candle","line":6,"text":"Light a candle (`make light`)",\
            "path":["Rollback"],"steps":["make light"]}
            ],"sections":[
            """),
        json);
    assertEquals(
        """
        lamp · 1 item in 1 phase · 2 on demand · 1 note

        1 Go
          1.1  [ ] Light the lamp

        2 Rollback · on demand
          2.1  [ ] Pull the plug
          2.2  [ ] Light a candle (`make light`) · 1 step\
        """,
        text(checklist));
  }

  @Test
  void asJsonItIsHarmlessOnATerminal() {
    String json = json(read("- [ ] a\u001b[31m\u202e\u200b\u007f\u009b\"\\ é日🚀\n"));
    assertTrue(
        json.contains("a\\u001B[31m\\u202e\\u200b\\u007F\\u009b\\\"\\\\ é日\\ud83d\\ude80"), json);
    assertFalse(json.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), json);
  }

  private static Checklist read(String text) {
    return switch (new ChecklistReader().read("lamp.md", text.getBytes(UTF_8))) {
      case ReadResult.Readable(Checklist checklist) -> checklist;
      case ReadResult.Unusable(var problems) -> throw new AssertionError(problems);
    };
  }

  private static String text(Checklist checklist) {
    return ChecklistText.lines(checklist).stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private static String json(Checklist checklist) {
    StringWriter json = new StringWriter();
    ChecklistJson.write(checklist, json);
    return json.toString();
  }
}
