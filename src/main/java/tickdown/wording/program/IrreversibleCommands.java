package tickdown.wording.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/// The commands that push, publish, deploy or delete, so that they cannot be undone.
///
///     git push origin v1.4.0                    yes
///     kubectl -n shop apply -f shop.yaml        yes: options may come first
///     git push --dry-run origin v1.4.0          no: a trial
///     git push -u origin fix-tides              no: a branch for others to review
///     twine upload -r testpypi dist/*           no: a place for trials
///
/// @param beginnings the words with which such a command begins, by program
public record IrreversibleCommands(Map<String, List<List<String>>> beginnings) {

  /// One program per line, its commands separated by commas.
  private static final String LIST =
      """
      git push, send-pack
      gh release create, release upload, release delete
      glab release create, release upload, release delete
      hub release create, release delete
      npm publish, unpublish, deprecate, dist-tag add
      pnpm publish
      yarn publish, npm publish
      bun publish
      lerna publish
      changeset publish
      semantic-release
      vsce publish
      ovsx publish
      twine upload
      poetry publish
      uv publish
      pdm publish
      hatch publish
      flit publish
      maturin publish, upload
      cargo publish, yank, release
      gem push, yank
      rake release
      pod trunk push
      nuget push
      dotnet nuget push
      dart pub publish
      flutter pub publish
      mix hex.publish
      cabal upload
      stack upload
      luarocks upload
      opam publish
      mvn deploy, release:perform
      mvnw deploy, release:perform
      gradle publish, publishPlugins
      gradlew publish, publishPlugins
      jreleaser full-release, deploy, release
      sbt publish, publishSigned
      goreleaser release
      docker push, image push, compose push, stack deploy
      docker-compose push
      podman push
      buildah push
      skopeo copy
      crane push
      helm upgrade, install, uninstall, rollback, push
      helmfile apply, sync, destroy
      kubectl apply, delete, replace, set image, rollout restart, rollout undo
      oc apply, delete, rollout
      argocd app sync
      terraform apply, destroy
      tofu apply, destroy
      terragrunt apply, destroy
      pulumi up, destroy
      cdk deploy, destroy
      sam deploy
      serverless deploy
      sls deploy
      aws s3 rm, s3 sync, s3 cp, cloudformation deploy, ecs update-service
      gcloud app deploy, run deploy, functions deploy
      az webapp deploy
      fly deploy
      flyctl deploy
      heroku container:release, releases:rollback, pipelines:promote
      vercel deploy, --prod
      netlify deploy
      wrangler deploy, publish
      firebase deploy
      cap production deploy
      fastlane release, deliver, supply
      snapcraft upload, release
      dput
      make publish, deploy, upload
      alembic upgrade
      flyway migrate
      liquibase update
      prisma migrate deploy
      dropdb
      """;

  /// Options and places with which a command only tries or explains something.
  private static final Set<String> TRIALS =
      Set.of(
          "--dry-run",
          "--dryrun",
          "--dry",
          "--check",
          "--check-only",
          "--diff-only",
          "--help",
          "-h",
          "--what-if",
          "--whatif",
          "-WhatIf",
          "--simulate",
          "--noop",
          "--snapshot",
          "--preview",
          "--no-push",
          "--draft",
          "--skip-publish",
          "testpypi",
          "test-pypi");

  /// The same for `git push`; with `-u` it publishes a branch that is worked on.
  private static final Set<String> HARMLESS_PUSHES = Set.of("-n", "-u", "--set-upstream");

  private static final List<String> PREFIXES =
      List.of("sudo", "env", "time", "exec", "nohup", "doas", "command", "npx", "pnpx", "bunx");

  public IrreversibleCommands {
    beginnings = Map.copyOf(beginnings);
  }

  /// The known ones, and those that begin like `added`: `lamp publish`, `./ship.sh`.
  public static IrreversibleCommands with(Collection<String> added) {
    Map<String, List<List<String>>> all = new HashMap<>(Known.BEGINNINGS);
    for (String command : added) {
      List<String> words = words(command);
      if (!words.isEmpty()) {
        List<List<String>> more =
            new ArrayList<>(all.getOrDefault(name(words.getFirst()), List.of()));
        more.add(words.subList(1, words.size()));
        all.put(name(words.getFirst()), List.copyOf(more));
      }
    }
    return new IrreversibleCommands(all);
  }

  /// The same without pushing to a repository, as of a branch that is worked on.
  public IrreversibleCommands withoutPushes() {
    Map<String, List<List<String>>> others = new HashMap<>(beginnings);
    others.remove("git");
    return new IrreversibleCommands(others);
  }

  /// Whether `script`, one command or several, has one that cannot be undone.
  public boolean has(String script) {
    return commands(script).anyMatch(this::is);
  }

  private boolean is(String command) {
    List<String> words = words(command).stream().dropWhile(IrreversibleCommands::isPrefix).toList();
    if (words.isEmpty() || isTrial(words)) {
      return false;
    }
    String program = name(words.getFirst());
    List<String> rest = words.subList(1, words.size());
    return (program.equals("rm") && deletesElsewhere(rest))
        || beginnings.getOrDefault(program, List.of()).stream()
            .anyMatch(beginning -> begins(rest, beginning));
  }

  private static boolean isTrial(List<String> words) {
    boolean isPush = words.size() > 1 && words.getFirst().equals("git") && words.contains("push");
    return words.stream()
        .anyMatch(word ->
            TRIALS.contains(word)
                || word.startsWith("--dry-run=")
                || word.contains("test.pypi.org")
                || (isPush && HARMLESS_PUSHES.contains(word)));
  }

  /// Whether the words of `beginning` follow each other in `rest`, which may have options, each
  /// with one value, before and between them.
  private static boolean begins(List<String> rest, List<String> beginning) {
    int at = 0;
    for (String word : beginning) {
      int found = find(rest, at, word);
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  private static int find(List<String> rest, int from, String word) {
    for (int at = from; at < rest.size(); at++) {
      if (rest.get(at).equals(word)) {
        return at;
      }
      boolean isValue = at > from && isOption(rest.get(at - 1));
      if (!isOption(rest.get(at)) && !isValue) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOption(String word) {
    return word.startsWith("-");
  }

  /// `rm -rf /srv/shop`; what is in the folder itself can be made again.
  private static boolean deletesElsewhere(List<String> rest) {
    return rest.stream()
        .anyMatch(
            word -> (word.startsWith("/") && !word.startsWith("/tmp")) || word.startsWith("~"));
  }

  private static boolean isPrefix(String word) {
    return PREFIXES.contains(word) || (word.indexOf('=') > 0 && Character.isLetter(word.charAt(0)));
  }

  /// A program without its path.
  private static String name(String program) {
    return program.substring(program.lastIndexOf('/') + 1);
  }

  /// The commands of a script, without what is quoted in them.
  private static Stream<String> commands(String script) {
    return Stream.of(
        script.replace("\\\n", " ").replaceAll("\"[^\"]*\"|'[^']*'", "''").split("\n|&&|[|;]+"));
  }

  private static List<String> words(String command) {
    return Collections.list(new StringTokenizer(command)).stream()
        .map(String.class::cast)
        .filter(word -> !word.equals("$"))
        .toList();
  }

  /// Parsed when the first checklist with steps needs it.
  private static final class Known {
    static final Map<String, List<List<String>>> BEGINNINGS = beginnings();

    private static Map<String, List<List<String>>> beginnings() {
      Map<String, List<List<String>>> all = new HashMap<>();
      for (String line : LIST.split("\n")) {
        String[] parts = line.split(" ", 2);
        List<List<String>> commands =
            parts.length == 1
                ? List.of(List.of())
                : Stream.of(parts[1].split(", ")).map(IrreversibleCommands::words).toList();
        all.put(parts[0], commands);
      }
      return all;
    }
  }
}
