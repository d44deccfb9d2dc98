package tickdown.workplace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Note;
import tickdown.markdown.ItemSource;

/// The checklists that come with the program: the files in the folder `checklists` of its
/// repository.
public enum BundledChecklists {
  SERVICE_RELEASE("service-release"),
  LIBRARY_RELEASE("library-release"),
  HOTFIX("hotfix");

  private final String spelling;

  BundledChecklists(String spelling) {
    this.spelling = spelling;
  }

  public String spelling() {
    return spelling;
  }

  /// The checklist with this name, or the only one whose name begins like this.
  public static Optional<BundledChecklists> named(String name) {
    List<BundledChecklists> found =
        Stream.of(values()).filter(each -> each.spelling.startsWith(name)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The file, byte for byte.
  public byte[] bytes() {
    String resource = "/tickdown/checklists/" + spelling + ".md";
    try (InputStream stream = BundledChecklists.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(stream, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its purpose: the beginning of the first sentence in the file.
  public String purpose() {
    return checklist().notes().stream()
        .map(Note::blocks)
        .flatMap(List::stream)
        .flatMap(BundledChecklists::text)
        .findFirst()
        .map(text -> text.split("[.:]", 2)[0])
        .orElse("");
  }

  /// The checklist, as read.
  public Checklist checklist() {
    return ChecklistFile.of(spelling + ".md", bytes(), ItemSource.BOXES).checklist();
  }

  private static Stream<String> text(Block block) {
    return block instanceof Block.Paragraph(int _, var text)
        ? Stream.of(text.plain())
        : Stream.empty();
  }
}
