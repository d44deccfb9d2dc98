package tickdown.execution.masking;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What must not be shown or stored: the values of environment variables that are named like
/// secrets, passwords in values that are URLs, and tokens that are known by their form.
///
///     GITHUB_TOKEN=hunter2hunter2      "login with hunter2hunter2"  ->  "login with [REDACTED]"
///
/// Not promised: values with less than 6 characters; secrets that come from elsewhere, such as a
/// file, and have no known form; encodings other than those of [SecretForms], such as hexadecimal,
/// compressed, reversed or base64 twice; a secret that is printed in pieces with something in
/// between, such as a colour, a line break or the output of another process; base64 that is wrapped
/// so that the secret does not begin at the beginning of a line. Up to two characters at either end
/// of a base64 form may stay.
public final class Secrets {
  private static final Pattern URL_PASSWORD =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://[^\\s/:@]*:([^\\s/@]+)@");

  private final SecretPatterns patterns;

  private Secrets(List<byte[]> literals) {
    this.patterns = new SecretPatterns(literals);
  }

  /// The secrets of an environment. A value that is the path of an existing file is none.
  public static Secrets of(Map<String, String> environment) {
    List<byte[]> literals = new ArrayList<>();
    environment.forEach((name, value) -> {
      if (SensitiveName.is(name) && !isExistingFile(value)) {
        literals.addAll(SecretForms.of(value));
      }
      Matcher url = URL_PASSWORD.matcher(value);
      while (url.find()) {
        literals.addAll(SecretForms.of(url.group(1)));
        literals.addAll(SecretForms.of(decoded(url.group(1))));
      }
    });
    return new Secrets(literals);
  }

  /// The text with `[REDACTED]` in place of each secret.
  public String masked(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Masker masker = masker();
    ByteArrayOutputStream masked = new ByteArrayOutputStream(bytes.length);
    masked.writeBytes(masker.mask(bytes, bytes.length));
    masked.writeBytes(masker.rest());
    boolean isSame = Arrays.equals(bytes, masked.toByteArray());
    return isSame ? text : masked.toString(StandardCharsets.UTF_8);
  }

  /// Masks one stream.
  public Masker masker() {
    return new Masker(patterns);
  }

  private static boolean isExistingFile(String value) {
    try {
      Path path = Path.of(value);
      return path.isAbsolute() && Files.exists(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
