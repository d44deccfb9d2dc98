package tickdown.execution.masking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The forms in which a secret may be printed: as it is, quoted for a shell, escaped for JSON,
/// encoded for a URL or as base64; each line of it by itself as well.
///
/// Base64 of a text that contains the secret depends on where in the text it begins: there are
/// three forms, one for each offset modulo 3 (RFC 4648, section 4). Their outermost characters
/// depend on neighbours and are not part of the form, so up to two characters of either end stay.
/// If the secret fills whole lines of 76 characters (`base64` of GNU coreutils), each is a form.
final class SecretForms {
  /// The shortest form that is masked, in bytes. Shorter ones would hide innocent text.
  static final int SHORTEST = 6;

  private static final int LINE_OF_BASE64 = 76;

  private final Set<String> forms = new HashSet<>();

  private SecretForms() {}

  /// The forms of a value in UTF-8, without those that are too short.
  static List<byte[]> of(String value) {
    SecretForms found = new SecretForms();
    Stream.concat(Stream.of(value, value.strip()), value.lines().map(String::strip))
        .filter(text -> text.length() >= SHORTEST)
        .distinct()
        .forEach(found::add);
    List<byte[]> bytes = new ArrayList<>();
    found.forms.forEach(form -> bytes.add(form.getBytes(StandardCharsets.UTF_8)));
    bytes.removeIf(form -> form.length < SHORTEST);
    return bytes;
  }

  private void add(String text) {
    forms.add(text);
    forms.add(text.replace("'", "'\\''"));
    addJson(text);
    addUrl(text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    addBase64(bytes);
    addLines(bytes);
    addLines(Arrays.copyOf(bytes, bytes.length + 1), '\n');
  }

  private void addJson(String text) {
    StringBuilder plain = new StringBuilder();
    StringBuilder ascii = new StringBuilder();
    for (char c : text.toCharArray()) {
      String escaped =
          switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 0x20 ? unicode(c) : String.valueOf(c);
          };
      plain.append(escaped);
      ascii.append(c > 0x7e ? unicode(c) : escaped);
    }
    forms.add(plain.toString());
    forms.add(ascii.toString());
    forms.add(plain.toString().replace("/", "\\/"));
  }

  private static String unicode(char c) {
    return "\\u%04x".formatted((int) c);
  }

  /// `a b/c` as `a+b%2Fc`, `a%20b%2Fc`, `a%20b/c`, each also in lower case.
  private void addUrl(String text) {
    String form = URLEncoder.encode(text, StandardCharsets.UTF_8);
    String component = form.replace("+", "%20");
    for (String each : List.of(form, component, component.replace("%2F", "/"))) {
      forms.add(each);
      forms.add(each.replace("*", "%2A").replace("%7E", "~"));
      forms.add(lowerEscapes(each));
    }
  }

  private static String lowerEscapes(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = lower.indexOf("%");
        i >= 0 && i + 3 <= text.length();
        i = lower.indexOf("%", i + 1)) {
      lower.replace(i, i + 3, text.substring(i, i + 3).toLowerCase(Locale.ROOT));
    }
    return lower.toString();
  }

  private void addBase64(byte[] secret) {
    addAlphabets(Base64.getEncoder().encodeToString(secret));
    for (int offset = 0; offset < 3; offset++) {
      byte[] shifted = new byte[offset + secret.length];
      System.arraycopy(secret, 0, shifted, offset, secret.length);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      int begin = offset == 0 ? 0 : offset + 1;
      int end = shifted.length % 3 == 0 ? encoded.length() : encoded.length() - 1;
      addAlphabets(encoded.substring(begin, end));
    }
  }

  private void addLines(byte[] text, char last) {
    text[text.length - 1] = (byte) last;
    addLines(text);
  }

  private void addLines(byte[] text) {
    String encoded = Base64.getEncoder().encodeToString(text);
    for (int from = 0; from < encoded.length(); from += LINE_OF_BASE64) {
      addAlphabets(encoded.substring(from, Math.min(from + LINE_OF_BASE64, encoded.length())));
    }
  }

  private void addAlphabets(String base64) {
    forms.add(base64);
    forms.add(base64.replace('+', '-').replace('/', '_'));
  }
}
