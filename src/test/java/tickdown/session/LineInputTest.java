package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.session.AnswerSource.Given;
import tickdown.text.Line;
import tickdown.text.Palette;

class LineInputTest {
  private static final Output NOWHERE = new Output(new ByteArrayOutputStream(), Palette.MONOCHROME);

  @Test
  void linesEndWithALineFeedOrAReturnOrBoth() {
    assertEquals(
        List.of(whole("done"), whole(""), whole("skip late"), whole("done"), whole("quit")),
        given("done\n\nskip late\r\ndone\rquit\r\n"));
  }

  @Test
  void theLastLineMayBeCutOff() {
    assertEquals(List.of(whole("done"), new Given.Typed("do", false)), given("done\r\ndo"));
  }

  @Test
  void aByteOrderMarkIsIgnoredAtTheBeginningOnly() {
    assertEquals(List.of(whole("done"), whole("\uFEFFdone")), given("\uFEFFdone\n\uFEFFdone\n"));
  }

  @Test
  void controlCharactersAreNoPartOfALine() {
    assertEquals(List.of(whole("skip no time")), given("skip\tno \u001b[D\u001b[Atime\n"));
  }

  @Test
  void onlyPipedLinesHaveNumbers() {
    AnswerSource piped = input("done\ndone\n", true);
    piped.ask(Line.empty());
    piped.ask(Line.empty());
    assertEquals(Optional.of(2), piped.pipedLine());
    assertEquals(Optional.empty(), input("done\n", false).pipedLine());
  }

  @Test
  void whatWasTypedAheadCanBeDropped() {
    AnswerSource typed = input("done\ndone\n", false);
    typed.dropTyped();
    assertEquals(new Given.Ended(), typed.ask(Line.empty()));
    AnswerSource piped = input("done\n", true);
    piped.dropTyped();
    assertEquals(whole("done"), piped.ask(Line.empty()));
  }

  @Test
  void whatIsThereBeforeTheQuestionCanBeReadIsNoAnswerToIt() {
    assertEquals(new Given.Ended(), input("yes\n", false).askAfresh(Line.empty()));
    assertEquals(whole("yes"), input("yes\n", true).askAfresh(Line.empty()));
  }

  private static Given whole(String line) {
    return new Given.Typed(line, true);
  }

  private static AnswerSource input(String text, boolean isPiped) {
    return LineInput.from(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NOWHERE, isPiped);
  }

  private static List<Given> given(String text) {
    AnswerSource answers = input(text, true);
    List<Given> all = new ArrayList<>();
    Given next = answers.ask(Line.empty());
    while (next instanceof Given.Typed) {
      all.add(next);
      next = answers.ask(Line.empty());
    }
    return all;
  }
}
