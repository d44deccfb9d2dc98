package tickdown.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The faults still fit the sources and the tests; whether they are noticed is told by
/// [PlantedFaults].
class FaultsTest {

  static List<Fault> faults() {
    return Fault.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultFitsTheSources(Fault fault) throws ClassNotFoundException {
    assertEquals(1L, fault.occurrences(), "the source says it exactly once: " + fault.code());
    assertNotEquals(fault.source(), fault.faulty());
    assertTrue(!fault.tests().isEmpty(), "a test has to notice");
    for (String test : fault.tests()) {
      String[] names = test.split("#");
      Class<?> type = Class.forName("tickdown." + names[0]);
      assertTrue(
          names.length == 1
              || Stream.of(type.getDeclaredMethods())
                  .anyMatch(method -> method.getName().equals(names[1])),
          "no test " + test);
    }
  }

  @Test
  void faultsHaveNamesOfTheirOwn() {
    List<String> names = faults().stream().map(Fault::fault).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }
}
