package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.git.refs.SharedProject.ANA;
import static tickdown.git.refs.SharedProject.ORIGIN;
import static tickdown.git.refs.SharedProject.RUN;
import static tickdown.git.refs.SharedProject.bytes;
import static tickdown.git.refs.SharedProject.done;
import static tickdown.git.refs.SharedProject.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.Manner;
import tickdown.git.refs.Trouble.Kind;

/// Commits are signed and checked by git itself, with keys of ssh.
class CommitSignatureTest {
  @TempDir private Path folder;
  private SharedProject ana;
  private SharedProject ben;

  @BeforeEach
  void anaSigns() throws IOException, InterruptedException {
    ana = SharedProject.of(folder, "ana");
    ben = SharedProject.of(folder, "ben");
    key("key", "");
    sign("key");
    Path allowed = folder.resolve("allowed");
    Files.writeString(allowed, "ana@lamp.example " + Files.readString(folder.resolve("key.pub")));
    ben.git().run("config", "gpg.ssh.allowedSignersFile", allowed.toString());
  }

  private void sign(String key) throws IOException, InterruptedException {
    ana.git().run("config", "commit.gpgSign", "true");
    ana.git().run("config", "gpg.format", "ssh");
    ana.git().run("config", "user.signingKey", folder.resolve(key).toString());
  }

  private void key(String name, String passphrase) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", name)
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
  }

  @Test
  void aSignatureOfAKnownKeyIsVerified() {
    String commit = ana.publish(ANA, "one\n");
    assertTrue(ben.read(ANA).good().getFirst().isSigned());
    assertEquals(
        new CommitSignature.Verified("ana@lamp.example"), done(ben.shared().signature(commit)));
  }

  @Test
  void whereTheKeyIsNotKnownNobodyCanTell() {
    String commit = ana.publish(ANA, "one\n");
    assertEquals(new CommitSignature.Unknown(), done(ana.shared().signature(commit)));
  }

  @Test
  void theKeyOfSomebodyElseIsUnknown() throws IOException, InterruptedException {
    key("other", "");
    sign("other");
    String commit = ana.publish(ANA, "one\n");
    ben.read(ANA);
    assertEquals(new CommitSignature.Unknown(), done(ben.shared().signature(commit)));
  }

  @Test
  void withoutASignatureThereIsNone() throws IOException, InterruptedException {
    ana.git().run("config", "commit.gpgSign", "false");
    String commit = ana.publish(ANA, "one\n");
    ben.read(ANA);
    assertEquals(new CommitSignature.Unsigned(), done(ben.shared().signature(commit)));
  }

  @Test
  void aCommitThatWasChangedHasABadSignature() throws IOException, InterruptedException {
    String commit = ana.publish(ANA, "one\n");
    String raw = ana.hub().answer("", "cat-file", "commit", commit).replace("Lines", "Lives");
    String changed = ana.hub().answer(raw + "\n", "hash-object", "-w", "-t", "commit", "--stdin");
    ana.hub().run("update-ref", RUN.of(ANA), changed);
    done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET));
    assertEquals(new CommitSignature.Bad(), done(ben.shared().signature(changed)));
  }

  @Test
  void aKeyThatNeedsAPassphraseIsNotAskedForInTheBackground()
      throws IOException, InterruptedException {
    key("locked", "secret");
    sign("locked");
    assertEquals(Kind.NOT_SIGNED, kind(ana.appended(ANA, bytes("one\n"))));
  }
}
