package tickdown.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;

class ChecklistCacheTest {
  /// Contains every record and every kind of piece at least once.
  private static final String EVERYTHING =
      """
      ---
      title: Everything
      tools: [git --version, make --version]
      irreversible:
        - make release
      ---

      Before all: see <vX.Y.Z>.

      ## Prepare for vX.Y.Z

      > [!WARNING]
      > Read **this** *first*, ~~not that~~.

      | a | `b X.Y.Z` |
      |---|---|
      | [link](https://example.org/$REGISTRY) | ![picture](p.png) |

      <div>raw</div>

      - plain bullet
        1. inner

      ```sh
      export NAME=$OTHER
      ```

      ### Code (if the schema changed)

      - [ ] Run `make test`<br>twice <!-- sign-off: 2 --><!-- needs: make login -->
      - [x] Tagged on YYYY-MM-DD\\
        after `git tag vX.Y.Z-rc.N` and bumping to X.Y+1
        - [ ] Ask <name of the lead> for patch releases only
      1. [ ] ~~Old~~ mirror of ${REGISTRY}
      - [] not a box

      ### Decision

      - [ ] Decision: hotfix or rollback?
      - [ ] If hotfix:
        - [ ] Branch
      - [ ] If rollback:
        - [ ] Revert

      ## Emergency rollback

      - [ ] Revert the tag <!-- irreversible -->

      ## Contacts

      Ana.
      """;

  @TempDir Path folder;

  static Stream<String> texts() throws IOException {
    Stream.Builder<String> texts = Stream.builder();
    texts.add(EVERYTHING).add(EVERYTHING.replace("\n", "\r\n")).add("- [ ] one");
    try (var files = Files.newDirectoryStream(Path.of("checklists"))) {
      for (Path file : files) {
        texts.add(Files.readString(file));
      }
    }
    return texts.build();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatWasSavedIsFoundAgainUnchanged(String text) {
    var source = source(text);
    var cache = cache("build 1");
    cache.add(source, read(text));
    assertEquals(Optional.empty(), cache.find(source));

    cache.save();

    assertEquals(Optional.of(read(text)), cache("build 1").find(source));
  }

  @Test
  void otherContentsAnotherOriginOrAnotherBuildAreNotFound() {
    saved(EVERYTHING);

    assertEquals(Optional.empty(), cache("build 1").find(source(EVERYTHING + "\n")));
    assertEquals(Optional.empty(), cache("build 1").find(source(EVERYTHING.replace("Ana", "Ben"))));
    assertEquals(
        Optional.empty(),
        cache("build 1").find(new ChecklistCache.Source("b.md", bytes(EVERYTHING))));
    assertEquals(Optional.empty(), cache("build 2").find(source(EVERYTHING)));
    assertEquals(Optional.of(read(EVERYTHING)), cache("build 1").find(source(EVERYTHING)));
  }

  @Test
  void anEntryWithAnyChangedByteIsNotUsed() throws IOException {
    saved("- [ ] one `make X.Y.Z`\n- [ ] two");
    var file = onlyFile();
    byte[] good = Files.readAllBytes(file);

    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0x20;
      Files.write(file, bad);
      assertEquals(
          Optional.empty(), cache("build 1").find(source("- [ ] one `make X.Y.Z`\n- [ ] two")));
    }
  }

  @Test
  void anEntryThatIsCutShortIsNotUsed() throws IOException {
    saved("- [ ] one");
    var file = onlyFile();
    byte[] good = Files.readAllBytes(file);

    for (int length = 0; length < good.length; length++) {
      Files.write(file, Arrays.copyOf(good, length));
      assertEquals(Optional.empty(), cache("build 1").find(source("- [ ] one")));
    }
  }

  @Test
  void aNewerReadingReplacesTheOlderOne() throws IOException {
    saved("- [ ] one");
    saved("- [ ] one\n- [ ] two");

    assertEquals(
        Optional.of(read("- [ ] one\n- [ ] two")),
        cache("build 1").find(source("- [ ] one\n- [ ] two")));
    onlyFile();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoProblem() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file");
    var cache = cache("build 1");
    cache.add(source("- [ ] one"), read("- [ ] one"));

    cache.save();

    assertEquals(Optional.empty(), cache.find(source("- [ ] one")));
    assertEquals("a file", Files.readString(folder.resolve("cache")));
  }

  @Test
  void withoutABuildNothingIsWritten() {
    var cache = cache("");
    cache.add(source("- [ ] one"), read("- [ ] one"));
    cache.save();

    assertFalse(Files.exists(folder.resolve("cache")));
  }

  private void saved(String text) {
    var cache = cache("build 1");
    cache.add(source(text), read(text));
    cache.save();
  }

  private ChecklistCache cache(String build) {
    return new ChecklistCache(folder.resolve("cache"), build);
  }

  private Path onlyFile() throws IOException {
    try (var files = Files.list(folder.resolve("cache"))) {
      var all = files.toList();
      assertEquals(1, all.size());
      return all.getFirst();
    }
  }

  private static ChecklistCache.Source source(String text) {
    return new ChecklistCache.Source("a.md", bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static Checklist read(String text) {
    return ((ReadResult.Readable) new ChecklistReader().read("a.md", bytes(text))).checklist();
  }
}
