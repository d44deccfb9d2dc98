import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bill of materials in CycloneDX's JSON, which Maven's plugin makes of the libraries.
final class Bill {
  /// The list of the libraries. The tools that made the bill are in another, further inside.
  private static final String COMPONENTS = "\n  \"components\" : [";

  private static final String RUNTIME =
      """

          {
            "type" : "platform",
            "bom-ref" : "java-runtime",
            "publisher" : "%s",
            "name" : "OpenJDK",
            "version" : "%s",
            "description" : "Java runtime, reduced with jlink to the modules that the program needs",
            "licenses" : [
              { "expression" : "GPL-2.0-only WITH Classpath-exception-2.0" }
            ]
          },\
      """;

  /// JLine's own description names its licence only as “The BSD License”, from which the plugin
  /// concludes the oldest one.
  private static final String CONCLUDED = "\"BSD-4-Clause\"";

  private Bill() {}

  /// Adds the Java runtime, which is that of the current JDK, and corrects a licence.
  static void addRuntime(Path bill) throws IOException {
    var text = Files.readString(bill).replace(CONCLUDED, "\"BSD-3-Clause\"");
    var at = text.indexOf(COMPONENTS);
    if (at < 0) {
      throw new IOException("no components in " + bill);
    }
    var end = at + COMPONENTS.length();
    var runtime = RUNTIME.formatted(System.getProperty("java.vendor"), Runtime.version());
    Files.writeString(bill, text.substring(0, end) + runtime + text.substring(end));
  }
}
