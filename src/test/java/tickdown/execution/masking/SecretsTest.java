package tickdown.execution.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  private static final String SECRET = "p\"w'/ü+ %\\x9Z";
  private static final Secrets SECRETS = Secrets.of(Map.of("DEPLOY_PASSWORD", SECRET));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GITHUB_TOKEN",
        "github_token",
        "npm_config__authToken",
        "AWS_SECRET_ACCESS_KEY",
        "PGPASSWORD",
        "MYSQL_PWD",
        "SSHPASS",
        "REDISCLI_AUTH",
        "SIGNING_KEY",
        "APIKEY",
        "GOOGLE_CREDENTIALS",
        "GH_PAT"
      })
  void variablesNamedLikeSecretsAreMasked(String name) {
    assertEquals(
        "is [REDACTED].", Secrets.of(Map.of(name, "correcthorse")).masked("is correcthorse."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PATH",
        "PWD",
        "OLDPWD",
        "HOME",
        "SSH_AUTH_SOCK",
        "TOKEN_FILE",
        "SECRETS_DIR",
        "SSH_ASKPASS",
        "KEYBOARD",
        "AUTHOR",
        "MONTH",
        "XAUTHORITY",
        "GPG_KEY_PATH",
        "PATIENCE",
        "BASH_COMPAT",
        "BYPASS"
      })
  void othersAreNot(String name) {
    assertEquals("correcthorse", Secrets.of(Map.of(name, "correcthorse")).masked("correcthorse"));
  }

  @Test
  void whatIsTooShortIsNotMasked() {
    assertEquals("abcde", Secrets.of(Map.of("A_TOKEN", "abcde")).masked("abcde"));
    assertEquals("[REDACTED]", Secrets.of(Map.of("A_TOKEN", "abcdef")).masked("abcdef"));
  }

  @Test
  void theNameOfAnExistingFileIsNoSecret(@TempDir Path folder) throws Exception {
    String file = Files.createFile(folder.resolve("key.pem")).toString();
    assertEquals(file, Secrets.of(Map.of("SIGNING_KEY", file)).masked(file));
    assertEquals("[REDACTED]", Secrets.of(Map.of("SIGNING_KEY", file + "x")).masked(file + "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p\"w'/ü+ %\\x9Z",
        "p\"w'\\''/ü+ %\\x9Z",
        "p\\\"w'/ü+ %\\\\x9Z",
        "p\\\"w'\\/ü+ %\\\\x9Z",
        "p\\\"w'/\\u00fc+ %\\\\x9Z",
        "p%22w%27%2F%C3%BC%2B+%25%5Cx9Z",
        "p%22w%27%2F%C3%BC%2B%20%25%5Cx9Z",
        "p%22w%27%2f%c3%bc%2b%20%25%5cx9Z",
        "p%22w%27/%C3%BC%2B%20%25%5Cx9Z"
      })
  void everyFormIsMasked(String form) {
    assertEquals("<[REDACTED]>", SECRETS.masked("<" + form + ">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "user:", "user7:"})
  void base64IsMaskedWhateverComesBefore(String before) {
    for (String after : new String[] {"", "z", "zz", "zzz", "\n"}) {
      byte[] text = (before + SECRET + after).getBytes(StandardCharsets.UTF_8);
      for (Base64.Encoder encoder :
          new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder()}) {
        String masked = SECRETS.masked(encoder.encodeToString(text));
        assertTrue(masked.contains("[REDACTED]"), before + "|" + after);
        assertTrue(
            masked.length() <= "[REDACTED]".length() + (before.length() + after.length()) * 2 + 6,
            masked);
      }
    }
  }

  @Test
  void base64OfALongSecretIsMaskedLineByLine() {
    String secret = "0123456789abcdefghij".repeat(8);
    Secrets secrets = Secrets.of(Map.of("LICENSE_KEY", secret));
    String wrapped =
        Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString((secret + "\n").getBytes());
    assertEquals("[REDACTED]\n[REDACTED]\n[REDACTED]", secrets.masked(wrapped).strip());
  }

  @Test
  void eachLineOfAValueIsMasked() {
    Secrets secrets = Secrets.of(Map.of("CA_KEY", "first line\r\nsecond\n\nshort\nlast line"));
    assertEquals(
        "[REDACTED],[REDACTED],short,[REDACTED]",
        secrets.masked("last line,second,short,first line"));
    assertEquals(
        "\"[REDACTED]\"", secrets.masked("\"first line\\r\\nsecond\\n\\nshort\\nlast line\""));
  }

  @Test
  void overlappingSecretsAreMaskedTogether() {
    Secrets secrets = Secrets.of(Map.of("A_TOKEN", "foobar1", "B_TOKEN", "bar1xyz"));
    assertEquals("<[REDACTED]>", secrets.masked("<foobar1xyz>"));
    assertEquals(
        "[REDACTED]",
        Secrets.of(Map.of("A_KEY", "abcdef", "B_KEY", "abcdefgh")).masked("abcdefgh"));
  }

  @Test
  void passwordsInUrlsAreMaskedAlsoWhereTheyStandAlone() {
    Secrets secrets =
        Secrets.of(Map.of("DATABASE_URL", "postgres://shop:s3cr%2Ftes@db.example:5432/shop"));
    assertEquals("[REDACTED] [REDACTED]", secrets.masked("s3cr%2Ftes s3cr/tes"));
    assertEquals(
        "push to https://ana:[REDACTED]@git.example/shop",
        secrets.masked("push to https://ana:hunter2@git.example/shop"));
    assertEquals("https://git.example:8080/a@b", secrets.masked("https://git.example:8080/a@b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ghp_|0123456789abcdefABCDEF0123456789abcd",
        "github_pat_|0123456789abcdefABCDEF_0123456789abcd",
        "glpat-|0123456789abcdef-_AB",
        "npm_|0123456789abcdefABCDEF0123456789abcd",
        "pypi-|AgEIcHlwaS5vcmcCJDAxMjM0NTY3LTg5YWItY2RlZi0wMTIzLTQ1Njc4OWFi",
        "AKIA|0123456789ABCDEF",
        "xoxb-|123456789012-abcdef",
        "sk_live_|0123456789abcdefABCD",
        "eyJ|hbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl"
      })
  void tokensAreKnownByTheirForm(String start, String rest) {
    Secrets none = Secrets.of(Map.of());
    assertEquals("token=[REDACTED] next", none.masked("token=" + start + rest + " next"));
    assertEquals("[REDACTED]", none.masked(start + rest));
    assertEquals(start + "x", none.masked(start + "x"));
  }

  @Test
  void headersKeepTheirNames() {
    Secrets none = Secrets.of(Map.of());
    assertEquals(
        "> Authorization: Bearer [REDACTED]\r\n> Accept: *",
        none.masked("> Authorization: Bearer abc.def-123\r\n> Accept: *"));
    assertEquals(
        "authorization: token [REDACTED]", none.masked("authorization: token 0123456789abcdef"));
  }

  @Test
  void privateKeysAreMaskedToTheirEnd() {
    String key =
        "-----BEGIN OPENSSH PRIVATE KEY-----\n"
            + "b3BlbnNzaC1rZXk\n"
            + "AAAA==\n"
            + "-----END OPENSSH PRIVATE KEY-----";
    Secrets none = Secrets.of(Map.of());
    assertEquals("key:\n[REDACTED]\ndone", none.masked("key:\n" + key + "\ndone"));
    assertEquals("[REDACTED]", none.masked(key.substring(0, 60)));
    String unfinished = key.substring(0, 60) + "x".repeat(40_000);
    assertFalse(none.masked(unfinished).contains("b3Blb"));
    String open = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----";
    assertEquals(open, none.masked(open));
  }

  @Test
  void aSecretIsFoundWhereverTheStreamIsCut() {
    String text = "a p\"w'/ü+ %\\x9Z b ghp_0123456789abcdefABCDEF0123456789abcd c eyJ d";
    String expected = "a [REDACTED] b [REDACTED] c eyJ d";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int size = 1; size <= bytes.length; size++) {
      ByteArrayOutputStream masked = new ByteArrayOutputStream();
      Masker masker = SECRETS.masker();
      for (int at = 0; at < bytes.length; at += size) {
        byte[] part = Arrays.copyOfRange(bytes, at, Math.min(at + size, bytes.length));
        masked.writeBytes(masker.mask(part, part.length));
      }
      masked.writeBytes(masker.rest());
      assertEquals(expected, masked.toString(StandardCharsets.UTF_8), "in pieces of " + size);
    }
  }

  @Test
  void ordinaryTextIsNotKeptBack() {
    byte[] text = "Overwrite? [y/N] ".getBytes(StandardCharsets.UTF_8);
    assertEquals(text.length, SECRETS.masker().mask(text, text.length).length);
  }

  @Test
  void aTextWithoutSecretsStaysAsItIs() {
    String text = "half \ud83d of a pair";
    assertEquals(text, SECRETS.masked(text));
  }
}
