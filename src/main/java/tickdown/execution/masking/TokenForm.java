package tickdown.execution.masking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A form by which a secret is known wherever it comes from, such as `ghp_…`.
///
/// @param start how it begins: at least two characters of ASCII
/// @param pattern all of it; if there is a group, then only that is the secret. Without a
///   repetition that has no upper limit, because everything that may belong to it is kept back
record TokenForm(String start, Pattern pattern) {
  /// The longest text that a pattern looks at, in characters.
  static final int LONGEST = 20_000;

  /// The forms of tokens that services publish, of private keys (RFC 7468), of passwords in URLs
  /// (RFC 3986, 3.2.1) and in HTTP headers (RFC 9110, 11.6.2).
  static final List<TokenForm> ALL =
      Stream.of(
              form("gh", "gh[pousr]_[A-Za-z0-9]{30,255}"),
              form("github_pat_", "github_pat_[A-Za-z0-9_]{36,255}"),
              form("gl", "gl(?:pat|dt|rt|cbt|ptt|ft|soat|oas)-[A-Za-z0-9_.-]{20,255}"),
              form("npm_", "npm_[A-Za-z0-9]{36,255}"),
              form("pypi-", "pypi-[A-Za-z0-9_-]{50,1000}"),
              form("rubygems_", "rubygems_[a-f0-9]{48}"),
              form("dckr_", "dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,255}"),
              form("AKIA", "AKIA[A-Z0-9]{16}"),
              form("ASIA", "ASIA[A-Z0-9]{16}"),
              form("AIza", "AIza[A-Za-z0-9_-]{35}"),
              form("xox", "xox[a-z]-[A-Za-z0-9-]{10,255}"),
              form("xapp-", "xapp-[A-Za-z0-9-]{10,255}"),
              form("sk_", "sk_(?:live|test)_[A-Za-z0-9]{16,255}"),
              form("rk_", "rk_(?:live|test)_[A-Za-z0-9]{16,255}"),
              form("sk-", "sk-(?:ant|proj|svcacct)-[A-Za-z0-9_-]{20,255}"),
              form("hf_", "hf_[A-Za-z0-9]{34,64}"),
              form("dop_v1_", "dop_v1_[a-f0-9]{64}"),
              form("SG.", "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
              form(
                  "eyJ",
                  "eyJ[A-Za-z0-9_-]{8,500}+\\.eyJ[A-Za-z0-9_-]{4,8000}+(?:\\.[A-Za-z0-9_-]{0,1000}+)?"),
              form(
                  "-----BEGIN",
                  "-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"
                      + "(?:[\\s\\S]{0,16000}?-----END [A-Z0-9 ]{0,60}-----|[\\s\\S]{0,16000})"),
              form("://", "://[^\\s/:@'\"]{0,100}+:([^\\s/@'\"]{1,256}+)@"),
              form("_authToken", "_authToken\\s{0,3}=\\s{0,3}([^\\s\"']{6,1000})"),
              header("uthorization"),
              header("UTHORIZATION"))
          .toList();

  private static TokenForm form(String start, String pattern) {
    return new TokenForm(start, Pattern.compile(pattern));
  }

  private static TokenForm header(String start) {
    return form(
        start,
        start
            + "[\"']?\\s{0,5}[:=]\\s{0,5}[\"']?(?:(?i:bearer|basic|token|bot)\\s{1,5})?"
            + "([^\\s\"']{6,9000})");
  }
}
