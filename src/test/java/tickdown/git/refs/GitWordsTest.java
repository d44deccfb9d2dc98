package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.git.refs.Trouble.Kind;

/// Words as git and hosts say them.
class GitWordsTest {
  private static final String USUAL_END =
      """

      fatal: Could not read from remote repository.

      Please make sure you have the correct access rights
      and the repository exists.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_CREDENTIALS | fatal: Authentication failed for 'https://host/x/'",
        "NO_CREDENTIALS | fatal: could not read Password for 'https://a@host': No such device",
        "NO_CREDENTIALS | git@host: Permission denied (publickey,password).",
        "NO_CREDENTIALS | fatal: unable to access 'https://h/': The requested URL returned error:"
            + " 407",
        "REFUSED | fatal: unable to access 'https://h/': The requested URL returned error: 403",
        "REFUSED | ERROR: Permission to lamp/lamp.git denied to deploy key",
        "REFUSED | fatal: remote error: access denied or repository not exported: /x",
        "READ_ONLY | fatal: remote error: This repository was archived so it is read-only.",
        "REFUSED | remote: GL-HOOK-ERR: you are not allowed to push this, it is read-only",
        "READ_ONLY | remote: GitLab: You are not allowed to push code to this project.",
        "READ_ONLY | remote: Write access to repository not granted.",
        "NO_REMOTE | fatal: repository 'https://host/x/' not found",
        "NO_REMOTE | ERROR: Repository not found.",
        "NO_REMOTE | fatal: '/x' does not appear to be a git repository",
        "OFFLINE | ssh: Could not resolve hostname host: Name or service not known",
        "OFFLINE | ssh: connect to host host port 22: No route to host",
        "OFFLINE | fatal: unable to access 'https://h/': Could not resolve host: h",
        "OFFLINE | fatal: unable to access 'https://h/': Operation too slow. Less than 1 bytes/sec",
        "OFFLINE | fatal: unable to access 'https://h/': The requested URL returned error: 502",
        "OFFLINE | kex_exchange_identification: Connection closed by remote host",
        "OFFLINE | fatal: the remote end hung up unexpectedly",
        "TRANSPORT | fatal: transport 'ext' not allowed",
        "OTHER | fatal: unable to access 'https://h/': SSL certificate problem: certificate has"
            + " expired",
        "OTHER | fatal: detected dubious ownership in repository at '/srv/lamp.git'",
      })
  void troublesAreToldApart(Kind kind, String words) {
    assertEquals(kind, GitWords.trouble(words).kind());
    assertEquals(kind, GitWords.trouble("warning: odd\n" + words + USUAL_END).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RACED | [rejected] (non-fast-forward) | ''",
        "RACED | [rejected] (fetch first) | ''",
        "RACED | [rejected] (stale info) | ''",
        "RACED | [remote rejected] (failed to update ref) | ''",
        "REFUSED | [remote rejected] (failed to update ref) | remote: error: cannot lock ref 'a/b':"
            + " 'a' exists; cannot create 'a/b'",
        "REFUSED | [remote rejected] (pre-receive hook declined) | ''",
        "REFUSED | [remote rejected] (protected branch hook declined) | remote: error: GH006:"
            + " Protected branch update failed",
        "REFUSED | [remote rejected] (pre-receive hook declined) | remote: GL-HOOK-ERR: branches"
            + " are read-only on Fridays",
        "REFUSED | [remote rejected] (update hook declined) | remote: you are not allowed to push",
        "HIDDEN_REFS | [remote rejected] (deny updating a hidden ref) | ''",
        "HIDDEN_REFS | [remote rejected] (prohibited by Gerrit: not permitted: create) | ''",
        "HIDDEN_REFS | [remote rejected] (pre-receive hook declined) | remote: You are attempting"
            + " to update refs that are reserved for Bitbucket",
        "READ_ONLY | [remote rejected] (unpacker error) | error: remote unpack failed: unable to"
            + " create temporary object directory",
      })
  void rejectedRefsAreToldApart(Kind kind, String reason, String words) {
    assertEquals(kind, GitWords.rejected(reason, words).kind());
  }

  @Test
  void whatTheRemoteSaysIsQuotedAlone() {
    assertEquals(
        "Frozen. Ask ana.",
        words(
            """
            remote:\s
            remote: Frozen.       \s
            remote: Ask \u001b[31mana\u001b[0m.
            To https://host/x
            error: failed to push some refs to 'https://host/x'
            hint: Updates were rejected
            """));
  }

  @Test
  void otherwiseWhatGitSaysFirst() {
    assertEquals("no path specified", words("warning: x\nfatal: no path specified\n" + USUAL_END));
    assertEquals("", words(USUAL_END));
    assertEquals("", words(""));
  }

  @Test
  void secretsAreLeftOut() {
    assertEquals(
        "unable to access 'https://host/x'",
        words("fatal: unable to access 'https://ana:s3cret@host/x'"));
    assertEquals("lookup of host", words("fatal: lookup of ana:s3cret@host"));
  }

  @Test
  void longWordsAreCut() {
    assertEquals(240, words("fatal: " + "x".repeat(1000)).length());
  }

  private static String words(String said) {
    return GitWords.trouble(said).words().text();
  }
}
