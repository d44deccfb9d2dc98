package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `tickdown init`: the available checklists, where they are written, and that nothing is
/// overwritten.
class InitTest {
  private static final String THERE =
      "hint: write to another file with `--output FILE`, or print the existing one with `tickdown"
          + " show`";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void everyChecklistOfTheRepositoryIsWrittenByteForByte() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("checklists"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        sandbox
            .tickdown("init", name.replace(".md", ""), "-o", name)
            .run()
            .exits(0)
            .mentions("Wrote $DIR/shop/" + name)
            .says("");
        assertEquals(Files.readString(file), Sandbox.text(sandbox.shop().resolve(name)));
      }
    }
  }

  @Test
  void aDashIsStandardOutput() throws IOException {
    String text = Files.readString(Path.of("checklists", "hotfix.md"));
    assertEquals(text, sandbox.tickdown("init", "hotfix", "-o", "-").succeeds());
    assertFalse(Files.exists(sandbox.shop().resolve("-")));
  }

  @Test
  void itBecomesTheReleaseChecklistOfTheRepository() {
    sandbox.write("deep/file", "");
    sandbox
        .tickdown("init", "hot")
        .in(sandbox.shop().resolve("deep"))
        .run()
        .exits(0)
        .mentions("Wrote $DIR/shop/RELEASE_CHECKLIST.md: ")
        .says("");
    sandbox.tickdown("show").run().exits(0).mentions("Hotfix · ").says("");
  }

  @Test
  void nothingIsOverwritten() {
    sandbox.write("docs/release-checklist.md", "- [ ] Ours\n");
    sandbox
        .tickdown("init", "hotfix")
        .run()
        .exits(2)
        .prints("")
        .says("error: `$DIR/shop/docs/release-checklist.md` already exists", THERE);
    sandbox
        .tickdown("init", "hotfix", "-o", "docs/release-checklist.md")
        .run()
        .exits(2)
        .prints("")
        .warns("already exists");
    assertEquals("- [ ] Ours\n", Sandbox.text(sandbox.shop().resolve("docs/release-checklist.md")));
  }

  @Test
  void withoutATerminalTheNameIsNeeded() {
    sandbox
        .tickdown("init")
        .isRefused(
            2,
            "error: no checklist name given",
            "  service-release  Release a service that runs in production",
            "  library-release  Release a library that other projects depend on",
            "  hotfix           Fix something that is broken in production",
            "hint: choose one: `tickdown init NAME`");
    sandbox.tickdown("init", "cake").run().exits(2).prints("").warns("no bundled checklist `cake`");
    sandbox.tickdown("init", "--list").run().exits(0).mentions("  hotfix  ").says("");
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    sandbox
        .tickdown("init", "hotfix", "-o", "none/list.md")
        .run()
        .exits(2)
        .prints("")
        .says("error: no such directory: `$DIR/shop/none`", "hint: create it first");
  }
}
