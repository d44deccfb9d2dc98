package tickdown.wording.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrreversibleCommandsTest {
  private static final IrreversibleCommands KNOWN = IrreversibleCommands.with(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git push origin v1.4.0",
        "git push --delete origin v1.4.0",
        "git -C lamp push --tags",
        "npm publish --access public",
        "twine upload dist/*",
        "sudo docker push lamp:1.4.0",
        "DOCKER_HOST=x docker --context live push lamp:1.4.0",
        "kubectl -n lamps apply -f lamp.yaml",
        "helm --namespace lamps upgrade lamp ./chart",
        "./gradlew publish",
        "npx prisma migrate deploy",
        "make lamp && cargo publish",
        "git tag v1.4.0\ngit push origin v1.4.0",
        "gh release delete v1.4.0",
        "rm -rf /srv/lamps/old",
        "semantic-release"
      })
  void whatPushesPublishesDeploysOrDeletesCannotBeUndone(String command) {
    assertTrue(KNOWN.has(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git push --dry-run origin v1.4.0",
        "git push -n origin v1.4.0",
        "git push -u origin mend-the-lamp",
        "git pull origin main",
        "git stash push",
        "git commit -m \"then git push\"",
        "echo 'git push'",
        "npm publish --dry-run",
        "npm run build",
        "twine upload -r testpypi dist/*",
        "kubectl apply --dry-run=client -f lamp.yaml",
        "kubectl get pods",
        "terraform plan",
        "gh release create v1.4.0 --draft",
        "docker build -t push .",
        "rm -rf dist build",
        "goreleaser release --snapshot"
      })
  void trialsAndWhatCanBeRepeatedCan(String command) {
    assertFalse(KNOWN.has(command));
  }

  @Test
  void aChecklistAddsItsOwn() {
    IrreversibleCommands added = IrreversibleCommands.with(List.of("lamp light", "./ship.sh"));
    assertTrue(added.has("lamp light --all"));
    assertTrue(added.has("tools/ship.sh 1.4.0"));
    assertFalse(added.has("lamp dim"));
    assertTrue(added.has("git push origin v1"));
    assertEquals(List.of(false, false), List.of(KNOWN.has("lamp light"), KNOWN.has("./ship.sh")));
  }
}
