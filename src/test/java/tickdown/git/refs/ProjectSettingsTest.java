package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.git.refs.SharedProject.ANA;
import static tickdown.git.refs.SharedProject.BEN;
import static tickdown.git.refs.SharedProject.ORIGIN;
import static tickdown.git.refs.SharedProject.RUN;
import static tickdown.git.refs.SharedProject.done;
import static tickdown.git.refs.SharedProject.failed;
import static tickdown.git.refs.SharedProject.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.Manner;
import tickdown.git.refs.Trouble.Kind;

/// What a project configures for transport holds; nothing else does.
class ProjectSettingsTest {
  @TempDir private Path folder;
  private SharedProject ana;
  private SharedProject ben;

  @BeforeEach
  void twoClones() throws IOException, InterruptedException {
    ana = SharedProject.of(folder, "ana");
    ben = SharedProject.of(folder, "ben");
    identity(ana);
    ana.git().run("commit", "-q", "--allow-empty", "-m", "Lamp");
    ana.git().run("tag", "v1");
    ana.git().run("push", "-q", "origin", "HEAD:refs/heads/main", "v1");
  }

  private static void identity(SharedProject project) throws IOException, InterruptedException {
    project.git().run("config", "user.name", "Ana");
    project.git().run("config", "user.email", "ana@example.org");
  }

  @Test
  void oddSettingsChangeNothing() throws IOException, InterruptedException {
    Files.writeString(
        ben.root().resolve(".git/config"),
        """
        [core]
        	bare = false
        	worktree = /nowhere
        	sharedRepository = world
        	bigFileThreshold = 1
        	logAllRefUpdates = always
        	commentChar = x
        [remote "origin"]
        	url = ../hub.git
        	fetch = +refs/*:refs/*
        	push = +refs/*:refs/*
        	promisor = true
        	partialclonefilter = blob:none
        	mirror = true
        	prune = true
        	tagOpt = --tags
        [fetch]
        	prune = true
        	pruneTags = true
        	recurseSubmodules = true
        	writeCommitGraph = true
        	unpackLimit = 1000
        [fetch "fsck"]
        	missingEmail = ignore
        [push]
        	followTags = true
        	gpgSign = true
        	recurseSubmodules = check
        	pushOption = ci.skip
        	default = matching
        [color]
        	ui = always
        [i18n]
        	commitEncoding = ISO-8859-1
        [gc]
        	auto = 1
        [alias]
        	fetch = !false
        	push = !false
        [transfer]
        	hideRefs = refs
        [protocol]
        	allow = never
        [commit]
        	gpgSign = false
        """);
    Path extra = Files.writeString(folder.resolve("extra"), "[fetch]\n\tprune = true\n");
    ben.git().run("config", "include.path", extra.toString());
    String other = ana.publish(ANA, "one\n");
    String mine = ben.publish(BEN, "größe\n");
    assertEquals("größe\n", SharedProject.text(ana.read(BEN).good().getFirst()));
    Fetched fetched = done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA, BEN), Manner.QUIET));
    assertEquals(new Fetched(Map.of(ANA, other, BEN, mine), Map.of()), fetched);
    done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET));
    assertEquals(
        """
        refs/tickdown/incoming/apart/lamp-1.4.0/%s
        refs/tickdown/incoming/apart/lamp-1.4.0/%s
        refs/tickdown/own/lamp-1.4.0/%s
        refs/tickdown/v1/lamp-1.4.0/%s\
        """
            .formatted(BEN, ANA, BEN, BEN),
        ben.own().answer("", "for-each-ref", "--format=%(refname)"));
    assertEquals(
        """
        refs/heads/main
        refs/tags/v1
        refs/tickdown/v1/lamp-1.4.0/%s
        refs/tickdown/v1/lamp-1.4.0/%s\
        """
            .formatted(BEN, ANA),
        ana.hub().answer("", "for-each-ref", "--format=%(refname)"));
  }

  @Test
  void noHookAndNoProgramOfTheProjectRuns() throws IOException, InterruptedException {
    Path markers = Files.createDirectories(folder.resolve("markers"));
    Path hooks = Files.createDirectories(ana.root().resolve(".git/hooks"));
    for (String hook : List.of("pre-push", "reference-transaction", "post-merge", "pre-auto-gc")) {
      script(hooks.resolve(hook), "touch " + markers.resolve(hook));
    }
    for (String setting :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "core.editor",
            "core.alternateRefsCommand",
            "diff.external",
            "filter.x.clean",
            "gpg.program",
            "uploadpack.packObjectsHook")) {
      ana.git().run("config", setting, "touch " + markers.resolve(setting) + ";:");
    }
    ana.git().run("config", "core.hooksPath", hooks.toString());
    ana.publish(ANA, "one\n");
    ana.read(ANA);
    try (Stream<Path> left = Files.list(markers)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void theTransportOfTheProjectHolds() throws IOException, InterruptedException {
    Path hub = folder.resolve("hub.git");
    ana.git().run("config", "remote.origin.url", "lamp:hub.git");
    ana.git().run("config", "url." + folder + "/.insteadOf", "lamp:");
    ana.publish(ANA, "one\n");
    ana.git().run("config", "remote.origin.url", "../nowhere.git");
    ana.git().run("config", "remote.origin.pushurl", hub.toString());
    ana.publish(ANA, "two\n");
    assertEquals(Kind.NO_REMOTE, kind(ana.shared().tips(ORIGIN, RUN, Manner.QUIET)));
    assertEquals(2, ben.read(ANA).good().size());
  }

  @Test
  void sshIsTheUsersAndCannotAsk() throws IOException, InterruptedException {
    Path called = folder.resolve("called");
    Path ssh = folder.resolve("bin/ssh");
    Files.createDirectories(ssh.getParent());
    script(
        ssh,
        "echo \"$@ $GIT_TERMINAL_PROMPT [$GIT_ASKPASS] $(cat /dev/tty 2>&1)\" >> "
            + called
            + "\nexit 255");
    ana.git().run("config", "core.sshCommand", ssh + " -i key");
    ana.git().run("remote", "set-url", "origin", "ssh://host.invalid/x");
    failed(ana.shared().tips(ORIGIN, RUN, Manner.QUIET));
    String call = Files.readString(called);
    assertTrue(call.startsWith("-i key -o BatchMode=yes "), call);
    assertTrue(call.contains("host.invalid git-upload-pack '/x' 0 [] "), call);
    assertTrue(call.contains("No such device"), call);
  }

  @Test
  void aLinkedWorkTreeUsesTheSettingsOfItsRepository() throws IOException, InterruptedException {
    Path tree = folder.resolve("tree");
    ana.git().run("worktree", "add", "-q", tree.toString());
    SharedProject linked = new SharedProject(folder, "tree");
    ana.git().run("config", "remote.origin.url", folder.resolve("hub.git").toString());
    String commit = linked.publish(BEN, "one\n");
    assertEquals(commit, ana.read(BEN).good().getFirst().id());
    assertEquals(ORIGIN, done(linked.shared().usualRemote()));
  }

  @Test
  void aRepositoryOfAnotherIsLeftAlone() throws IOException {
    Assumptions.assumeTrue(
        Files.getAttribute(folder, "unix:uid").equals(0), "only root can give files away");
    try (Stream<Path> all = Files.walk(ana.root())) {
      for (Path each : all.toList()) {
        Files.setAttribute(each, "unix:uid", 12345, LinkOption.NOFOLLOW_LINKS);
      }
    }
    assertEquals(Kind.FOREIGN_REPOSITORY, kind(ana.shared().tips(ORIGIN, RUN, Manner.QUIET)));
    assertFalse(Files.exists(ana.journals()));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
