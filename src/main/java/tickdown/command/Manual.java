package tickdown.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tickdown.command.console.ExitCode;
import tickdown.command.manual.ManualPage;
import tickdown.session.Environment;

/// Prints the man page, tickdown(1). The build runs it and puts its output into the package, where
/// `man tickdown` finds it.
public final class Manual {
  private Manual() {}

  /// Prints the page.
  public static void main(String[] arguments) throws IOException {
    Environment environment = Environment.ofThisProcess(_ -> {});
    environment.streams().output().write(page(environment).getBytes(StandardCharsets.US_ASCII));
  }

  /// The page, in roff.
  static String page(Environment environment) {
    Map<Integer, String> exitCodes = new TreeMap<>();
    ExitCode.meanings().forEach(meaning -> exitCodes.put(meaning.code(), meaning.words()));
    return ManualPage.of(new Program(environment).commands(), exitCodes);
  }
}
