package tickdown.wording.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  public IrreversibleCommands {
    beginnings = Map.copyOf(beginnings);
  }

  /// The known ones, and those that begin like `added`: `lamp publish`, `./ship.sh`.
  public static IrreversibleCommands with(Collection<String> added) {
    Map<String, List<List<String>>> all = new HashMap<>(Known.BEGINNINGS);
    for (String command : added) {
      List<String> words = CommandWords.of(command);
      if (!words.isEmpty()) {
        List<List<String>> more =
            new ArrayList<>(all.getOrDefault(CommandWords.name(words.getFirst()), List.of()));
        more.add(words.subList(1, words.size()));
        all.put(CommandWords.name(words.getFirst()), List.copyOf(more));
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
    return CommandWords.commands(script).anyMatch(this::is);
  }

  private boolean is(String command) {
    List<String> words =
        CommandWords.of(command).stream().dropWhile(CommandWords::isPrefix).toList();
    if (words.isEmpty() || isTrial(words)) {
      return false;
    }
    String program = CommandWords.name(words.getFirst());
    List<String> rest = words.subList(1, words.size());
    return (program.equals("rm") && deletesElsewhere(rest))
        || beginnings.getOrDefault(program, List.of()).stream()
            .anyMatch(beginning -> CommandWords.begins(rest, beginning));
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

  /// `rm -rf /srv/shop`; what is in the folder itself can be made again.
  private static boolean deletesElsewhere(List<String> rest) {
    return rest.stream()
        .anyMatch(
            word -> (word.startsWith("/") && !word.startsWith("/tmp")) || word.startsWith("~"));
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
                : Stream.of(parts[1].split(", ")).map(CommandWords::of).toList();
        all.put(parts[0], commands);
      }
      return all;
    }
  }
}
