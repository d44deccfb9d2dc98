package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.Participant;
import tickdown.git.Manner;
import tickdown.git.RealGit;
import tickdown.run.signing.LineSigning;
import tickdown.run.signing.SignedLines;

/// Under which signatures lines came, with real keys of ssh. The first two lines of the run are not
/// signed.
class SignaturesTest extends SharedByTwo {
  private static final LineSigning VERIFIED = new LineSigning.Verified("ana@lamp.example");
  private Path allowed;

  @BeforeEach
  void anaSigns() throws IOException, InterruptedException {
    allowed = Files.writeString(folder.resolve("allowed"), "");
    key("key");
    Files.writeString(allowed, "ana@lamp.example " + Files.readString(folder.resolve("key.pub")));
    for (String name : List.of("ana", "ben")) {
      git(name).run("config", "gpg.ssh.allowedSignersFile", allowed.toString());
    }
    sign("key");
  }

  private RealGit git(String name) {
    return new RealGit(folder.resolve(name));
  }

  private void key(String name) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", name)
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
  }

  private void sign(String key) throws IOException, InterruptedException {
    git("ana").run("config", "gpg.format", "ssh");
    git("ana").run("config", "user.signingKey", folder.resolve(key).toString());
    git("ana").run("config", "commit.gpgSign", "true");
  }

  private static List<LineSigning> ofAna(SignedLines signed, long last) {
    return LongStream.rangeClosed(1, last).mapToObj(number -> signed.of(ANA, number)).toList();
  }

  private void anaAnswers(int item) {
    ana.done(item);
    ana.synced();
    ben.synced();
  }

  @Test
  void eachLineHasTheSignatureOfItsCommitForItsWriterAndForOthers()
      throws IOException, InterruptedException {
    anaAnswers(2);
    key("other");
    sign("other");
    anaAnswers(3);
    LineSigning unsigned = new LineSigning.Unsigned();
    List<LineSigning> expected =
        List.of(unsigned, unsigned, VERIFIED, new LineSigning.Unknown(), new LineSigning.Pending());
    assertEquals(expected, ofAna(ben.sharing().signed(), 5));
    assertEquals(expected, ofAna(ana.sharing().signed(), 5));
    assertEquals(
        Participant.Signing.UNKNOWN, ben.sharing().participant(ANA).orElseThrow().signature());
  }

  @Test
  void whatIsKnownIsKeptBesideTheJournalAndFoundOutAgain() {
    anaAnswers(2);
    SignedLines known = ben.sharing().signed();
    assertEquals(known, SharingFile.of(ben.file()).read().orElseThrow().signed());
    ana.repository().forget();
    ana.restart();
    ana.done(3);
    ana.synced();
    assertEquals(VERIFIED, ana.sharing().signed().of(ANA, 3));
    assertEquals(VERIFIED, ana.sharing().signed().of(ANA, 4));
  }

  @Test
  void aKeyThatIsTrustedLaterCountsAfterTheNextExchangeThatIsAskedFor() throws IOException {
    String trusted = Files.readString(allowed);
    Files.writeString(allowed, "");
    anaAnswers(2);
    assertEquals(new LineSigning.Unknown(), ben.sharing().signed().of(ANA, 3));
    Files.writeString(allowed, trusted);
    ben.synced();
    assertEquals(new LineSigning.Unknown(), ben.sharing().signed().of(ANA, 3));
    ben.exchange(Manner.ASKING);
    assertEquals(VERIFIED, ben.sharing().signed().of(ANA, 3));
    ana.exchange(Manner.ASKING);
    assertEquals(VERIFIED, ana.sharing().signed().of(ANA, 3));
  }
}
