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
import static tickdown.git.refs.SharedProject.words;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.ExchangeProgram.Reach;
import tickdown.git.Manner;
import tickdown.git.Repository;
import tickdown.git.refs.Trouble.Kind;

/// Remotes that do not do what is asked: each has its kind, and works again afterwards.
class RemoteTroubleTest {
  @TempDir private Path folder;
  private SharedProject ana;

  @BeforeEach
  void aProject() throws IOException, InterruptedException {
    ana = SharedProject.of(folder, "ana");
  }

  @Test
  void aHookThatRejectsIsQuotedAndHealsLater() throws IOException, InterruptedException {
    Path hook = hook("echo 'Frozen until \u001b[31mMonday\u001b[0m.' >&2; exit 1");
    String commit = ana.append(ANA, "one\n");
    Reply<Pushed> reply = push(commit);
    assertEquals(Kind.REFUSED, kind(reply));
    assertEquals("Frozen until Monday.", words(reply));
    Files.delete(hook);
    assertEquals(Pushed.MOVED, done(push(commit)));
  }

  @Test
  void aHookThatSaysNothingIsNamed() throws IOException, InterruptedException {
    hook("exit 1");
    Reply<Pushed> reply = push(ana.append(ANA, "one\n"));
    assertEquals(Kind.REFUSED, kind(reply));
    assertEquals("[remote rejected] (pre-receive hook declined)", words(reply));
  }

  @Test
  void hiddenRefsAreRecognisedAndBranchesWork() throws IOException, InterruptedException {
    for (String setting : List.of("receive.hideRefs", "transfer.hideRefs")) {
      ana.hub().run("config", setting, "refs/tickdown");
      String commit = ana.append(ANA, setting + "\n");
      assertEquals(Kind.HIDDEN_REFS, kind(push(commit)));
      String branch = new RunRefs(RefPlace.BRANCHES, RUN.run()).of(ANA);
      assertEquals(Pushed.MOVED, done(ana.shared().push(ORIGIN, branch, commit, Manner.QUIET)));
      ana.hub().run("config", "--unset", setting);
      assertEquals(Pushed.MOVED, done(push(commit)));
    }
  }

  @Test
  void aNameThatStandsInTheWayIsRefused() throws IOException, InterruptedException {
    String commit = ana.append(ANA, "one\n");
    String blob = ana.hub().answer("x", "hash-object", "-w", "--stdin");
    ana.hub().run("update-ref", "refs/tickdown/v1/lamp-1.4.0", blob);
    assertEquals(Kind.REFUSED, kind(push(commit)));
  }

  @Test
  void aLockAtTheRemoteIsARace() throws IOException, InterruptedException {
    String first = ana.append(ANA, "one\n");
    done(push(first));
    Path lock = Files.writeString(folder.resolve("hub.git").resolve(RUN.of(ANA) + ".lock"), "");
    String second = ana.append(ANA, "two\n");
    assertEquals(Kind.RACED, kind(push(second)));
    Files.delete(lock);
    assertEquals(Pushed.MOVED, done(push(second)));
  }

  @Test
  void aRemoteThatIsGoneIsNotThere() throws IOException, InterruptedException {
    ana.git().run("remote", "set-url", "origin", "../nowhere.git");
    assertEquals(Kind.NO_REMOTE, kind(tips()));
    assertEquals(Kind.NO_REMOTE, kind(push(ana.append(ANA, "one\n"))));
    Reply<Fetched> fetched = ana.shared().fetch(ORIGIN, RUN, Set.of(ANA, BEN), Manner.QUIET);
    assertEquals(Kind.NO_REMOTE, kind(fetched));
    ana.git().run("remote", "set-url", "origin", "../hub.git");
    assertEquals(Map.of(), done(tips()).ids());
  }

  @Test
  void otherTransportsAreNotUsed() throws IOException, InterruptedException {
    Path marker = folder.resolve("marker");
    for (String address :
        List.of("ext::touch " + marker, "fd::7", "transport::address", "ftp://127.0.0.1/x")) {
      ana.git().run("remote", "set-url", "origin", address);
      assertEquals(Kind.TRANSPORT, kind(tips()), address);
      assertEquals(Kind.TRANSPORT, kind(push(ana.append(ANA, "one\n"))), address);
    }
    ana.git().run("config", "protocol.ext.allow", "always");
    ana.git().run("remote", "set-url", "origin", "ext::touch " + marker);
    assertEquals(Kind.TRANSPORT, kind(tips()));
    assertFalse(Files.exists(marker));
  }

  @Test
  void anAddressThatLooksLikeAnOptionIsNone() throws IOException, InterruptedException {
    Path marker = folder.resolve("marker");
    for (String address :
        List.of("ssh://-oProxyCommand=touch%20" + marker + "/x", "-oProxyCommand=touch:x", "--x")) {
      ana.git().run("config", "remote.origin.url", address);
      failed(tips());
    }
    assertFalse(Files.exists(marker));
  }

  @Test
  void answersOfAServerAreToldApart() throws IOException, InterruptedException {
    HttpServer server = HttpServer.create(new InetSocketAddress(local(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          int code = Integer.parseInt(exchange.getRequestURI().getPath().split("/")[1]);
          if (code == 401) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"lamp\"");
          }
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          byte[] body = SharedProject.bytes("No \u001b[1mlamps\u001b[0m here\n");
          exchange.sendResponseHeaders(code, body.length);
          try (OutputStream to = exchange.getResponseBody()) {
            to.write(body);
          }
        });
    server.start();
    try {
      String at = "127.0.0.1:" + server.getAddress().getPort();
      String commit = ana.append(ANA, "one\n");
      Map<Integer, Kind> kinds =
          Map.of(
              401, Kind.NO_CREDENTIALS,
              403, Kind.REFUSED,
              404, Kind.NO_REMOTE,
              500, Kind.OFFLINE,
              503, Kind.OFFLINE);
      for (Map.Entry<Integer, Kind> each : kinds.entrySet()) {
        ana.git().run("remote", "set-url", "origin", "http://%s/%d/x".formatted(at, each.getKey()));
        assertEquals(each.getValue(), kind(tips()), each.toString());
        assertEquals(each.getValue(), kind(push(commit)), each.toString());
      }
      ana.git().run("remote", "set-url", "origin", "http://ana:s3cret@%s/401/x".formatted(at));
      assertEquals(Kind.NO_CREDENTIALS, kind(tips()));
      assertEquals("No lamps here", words(tips()));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aServerThatIsNotThereIsOffline() throws IOException, InterruptedException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, local())) {
      free = socket.getLocalPort();
    }
    for (String scheme : List.of("http", "git", "ssh")) {
      ana.git()
          .run(
              "remote",
              "set-url",
              "origin",
              "%s://a:s3cret@127.0.0.1:%d/x".formatted(scheme, free));
      Reply<Tips> reply = tips();
      assertEquals(Kind.OFFLINE, kind(reply), scheme);
      assertFalse(words(reply).contains("s3cret"), words(reply));
    }
    ana.git().run("remote", "set-url", "origin", "http://no-such-host.invalid/x");
    assertEquals(Kind.OFFLINE, kind(tips()));
  }

  @Test
  void aServerThatStaysSilentIsLateAndNothingIsLeft() throws IOException, InterruptedException {
    try (ServerSocket silent = new ServerSocket(0, 9, local())) {
      for (String scheme : List.of("http", "git", "ssh")) {
        String address = "%s://127.0.0.1:%d/x".formatted(scheme, silent.getLocalPort());
        ana.git().run("remote", "set-url", "origin", address);
        Call call =
            new Call(
                Reach.NETWORK,
                Duration.ofMillis(700),
                List.of(),
                Map.of(),
                List.of("ls-remote", "--", "origin"));
        assertEquals(Kind.LATE, kind(exchange().text(Manner.QUIET, call)), scheme);
        assertTrue(
            ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .noneMatch(line -> line.contains(":" + silent.getLocalPort())),
            scheme);
      }
    }
  }

  @Test
  void sshSaysNoWhereItCannotAsk() throws IOException, InterruptedException {
    ana.git().run("remote", "set-url", "origin", "ssh://127.0.0.1/x");
    Map<String, Kind> said =
        Map.of(
            "git@host: Permission denied (publickey).", Kind.NO_CREDENTIALS,
            "Host key verification failed.", Kind.NO_CREDENTIALS,
            "ERROR: The key you are authenticating with has been marked as read only.",
                Kind.READ_ONLY,
            "ERROR: Repository not found.", Kind.NO_REMOTE,
            "ERROR: Permission to lamp/lamp.git denied to ana.", Kind.REFUSED,
            "ssh: connect to host h port 22: Connection timed out", Kind.OFFLINE);
    for (Map.Entry<String, Kind> each : said.entrySet()) {
      Path ssh = folder.resolve("connect");
      Files.writeString(ssh, "#!/bin/sh\necho \"" + each.getKey() + "\" >&2\nexit 255\n");
      assertTrue(ssh.toFile().setExecutable(true));
      ana.git().run("config", "core.sshCommand", ssh.toString());
      assertEquals(each.getValue(), kind(tips()), each.getKey());
    }
  }

  @Test
  void aRemoteIsAConfiguredNameNotAnAddress() throws IOException, InterruptedException {
    assertEquals(ORIGIN, done(ana.shared().usualRemote()));
    for (String name : List.of("../hub.git", "https://example.org/x", "-x", "upstream", "")) {
      assertEquals(Kind.NO_REMOTE, kind(ana.shared().remote(name)), name);
    }
    ana.git().run("remote", "add", "fork", "../fork.git");
    assertEquals(ORIGIN, done(ana.shared().usualRemote()));
    ana.git().run("config", "branch.main.remote", "fork");
    assertEquals(new Remote("fork"), done(ana.shared().usualRemote()));
    assertEquals(List.of(ORIGIN, new Remote("fork")), done(ana.shared().remotes()));
    ana.git().run("config", "branch.main.remote", ".");
    ana.git().run("remote", "remove", "origin");
    assertEquals(new Remote("fork"), done(ana.shared().usualRemote()));
    ana.git().run("remote", "remove", "fork");
    assertEquals(Kind.NO_REMOTE, kind(ana.shared().usualRemote()));
  }

  private static InetAddress local() {
    return InetAddress.getLoopbackAddress();
  }

  private Exchange exchange() {
    return new Exchange(ana.journals().resolve("exchange.git"), new Repository(ana.root()));
  }

  private Reply<Tips> tips() {
    return ana.shared().tips(ORIGIN, RUN, Manner.QUIET);
  }

  private Reply<Pushed> push(String commit) {
    return ana.shared().push(ORIGIN, RUN.of(ANA), commit, Manner.QUIET);
  }

  private Path hook(String script) throws IOException {
    Path hook = folder.resolve("hub.git/hooks/pre-receive");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
    assertTrue(hook.toFile().setExecutable(true));
    return hook;
  }
}
