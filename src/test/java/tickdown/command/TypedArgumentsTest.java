package tickdown.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedArgumentsTest {

  @Test
  void whatTheCodePageLostIsRestored() {
    assertEquals(
        List.of("tick", "1.1", "--comment", "za\u0142atwione 日本 😀"),
        TypedArguments.of(
            List.of("tick", "1.1", "--comment", "zalatwione ?? ??"),
            "tick 1.1 --comment \"za\u0142atwione 日本 😀\""));
  }

  @Test
  void whatWasExpandedOrIsOtherwiseDifferentStays() {
    List<String> expanded = List.of("lint", "a.md", "b.md", "u");
    assertEquals(expanded, TypedArguments.of(expanded, "lint *.md ü"));
    List<String> other = List.of("tick", "1.2", "u");
    assertEquals(other, TypedArguments.of(other, "tick 1.1 ü"));
    assertEquals(other, TypedArguments.of(other, ""));
    assertEquals(other, TypedArguments.of(other, "tick 1.1 x"));
  }

  @Test
  void blanksSeparateExceptWithinQuotes() {
    assertEquals(
        List.of("a", "b c", "d e", "", "x y=z"),
        TypedArguments.split("  a \"b c\"\td\" \"e \"\" \"x y\"=z "));
  }

  @Test
  void backslashesBeforeQuotesAreHalved() {
    assertEquals(
        List.of("C:\\a\\", "q \"in\" q", "a\\", "b\\\"c"),
        TypedArguments.split("C:\\a\\ \"q \\\"in\\\" q\" \"a\\\\\" b\\\\\\\"c"));
  }

  @Test
  void twoQuotesWithinQuotesAreOne() {
    assertEquals(List.of("a\"b c"), TypedArguments.split("\"a\"\"b c\""));
  }
}
