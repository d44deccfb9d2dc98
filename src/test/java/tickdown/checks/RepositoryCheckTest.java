package tickdown.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.execution.OperatorShell;
import tickdown.execution.masking.Secrets;
import tickdown.git.RealGit;
import tickdown.git.WorkTree;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.wording.KnownCheck;

/// What checks find out, in a real repository and by real commands.
class RepositoryCheckTest {
  @TempDir private Path root;

  @Test
  void aCleanWorkTree() throws IOException, InterruptedException {
    makeRepository();
    KnownCheck clean = new KnownCheck.CleanWorkTree();
    assertEquals(new Finding.Holds("the working tree is clean"), finding(clean));

    Files.writeString(root.resolve("oil.txt"), "x");
    assertEquals(
        new Finding.Denied("1 uncommitted change in the working tree, such as `oil.txt`"),
        finding(clean));
  }

  @Test
  void aTagThatIsTheVersion() throws IOException, InterruptedException {
    makeRepository();
    KnownCheck tag = new KnownCheck.TagIsVersion("package.json");
    assertEquals(
        new Finding.Denied("this commit has no tag; `package.json` has version 1.4.0"),
        finding(tag));

    git("tag", "v1.3.0");
    assertEquals(
        new Finding.Denied("tag `v1.3.0` does not match version 1.4.0 in `package.json`"),
        finding(tag));

    git("tag", "v1.4.0");
    assertEquals(
        new Finding.Holds("tag `v1.4.0` matches version 1.4.0 in `package.json`"), finding(tag));
    assertEquals(
        new Finding.Undecided("no version found in `pom.xml`"),
        finding(new KnownCheck.TagIsVersion("pom.xml")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes a symbolic link")
  void aFileOutsideIsNotRead(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("pom.xml"), "<project><version>1</version></project>");
    Files.createSymbolicLink(root.resolve("pom.xml"), outside.resolve("pom.xml"));
    assertEquals(
        new Finding.Undecided("no version found in `pom.xml`"),
        finding(new KnownCheck.TagIsVersion("pom.xml")));
  }

  @Test
  void aTagMayHaveTheNameOfThePackageInFront() {
    for (String tag : List.of("1.4.0", "v1.4.0", "lamp/v1.4.0", "@acme/lamp@1.4.0", "lamp-1.4.0")) {
      assertTrue(RepositoryCheck.isTagOf("1.4.0", tag), tag);
    }
    for (String tag : List.of("11.4.0", "1.4.0-rc1", "2-1.4.0", "1.4", "x1.4.0")) {
      assertFalse(RepositoryCheck.isTagOf("1.4.0", tag), tag);
    }
  }

  @Test
  void aCommandHoldsIfItExitsWith0() throws InterruptedException {
    assertEquals(new Finding.Holds("its check succeeded"), command("true"));
    assertEquals(
        new Finding.Denied("its check exited with 3: no oil"), command("echo no oil; exit 3"));
    assertEquals(
        new Finding.Denied("its check exited with 3: 2 / 3 / 4"),
        command("printf '1\\n2\\n3\\n4\\n'; exit 3"));
    assertEquals(
        new Finding.Undecided("the command of its check was not found"), command("exit 127"));
    assertEquals(
        new Finding.Undecided("its check was ended by signal 9"), command("kill -KILL $$"));
    assertEquals(
        new Finding.Undecided("its check took longer than 200 ms"),
        command("sleep 30", Duration.ofMillis(200)));
  }

  private Finding command(String command) throws InterruptedException {
    return command(command, PlannedCheck.LIMIT);
  }

  private Finding command(String command, Duration limit) throws InterruptedException {
    Invocation what =
        new Invocation(command, OperatorShell.ofSystem(), root.toString(), new TreeMap<>());
    return new CommandCheck(what, limit, PlannedCheck.Use.VERIFY)
        .run(Secrets.of(Map.of()), new RunningChecks());
  }

  private Finding finding(KnownCheck check) {
    return new RepositoryCheck(new WorkTree(root)).on(check);
  }

  private void makeRepository() throws IOException, InterruptedException {
    Files.writeString(root.resolve("package.json"), "{\"version\": \"1.4.0\"}");
    git("init", "-q");
    git("config", "user.name", "Ana");
    git("config", "user.email", "ana@example.org");
    git("add", ".");
    git("commit", "-q", "-m", "Lamp");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    new RealGit(root).run(arguments);
  }
}
