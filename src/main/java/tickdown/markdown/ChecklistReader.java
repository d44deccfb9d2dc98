package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import tickdown.checklist.Checklist;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;
import tickdown.wording.ProgramNames;

/// Reads a checklist: a Markdown file in which every GFM task list item is an item.
///
///     new ChecklistReader().read("docs/RELEASE.md", Files.readAllBytes(path))
///
/// Whatever the bytes are, there is a [ReadResult]; nothing is thrown. Takes time in proportion to the size of the file.
public final class ChecklistReader {

  /// The largest checklist that is read, in bytes.
  public static final long LARGEST = 16L * 1024 * 1024;

  /// Why a file of `size` bytes is refused, to be asked before it is read; empty when it is not too
  /// large.
  public static Optional<Problem> tooLarge(long size) {
    return size <= LARGEST
        ? Optional.empty()
        : Optional.of(
            new Problem(
                0,
                "the file has %,d bytes, and a checklist may have 16 MiB".formatted(size),
                "check that it is the file you meant"));
  }

  private final ItemSource counted;

  /// A reader of items with a box.
  public ChecklistReader() {
    this(ItemSource.BOXES);
  }

  /// A reader of items that are `counted` as such.
  public ChecklistReader(ItemSource counted) {
    this.counted = counted;
  }

  /// Reads the `bytes` of the file called `name`; its folders, if any, do not matter.
  public ReadResult read(String name, byte[] bytes) {
    return tooLarge(bytes.length)
        .<ReadResult>map(problem -> new ReadResult.Unusable(List.of(problem)))
        .orElseGet(() ->
            switch (FileDecoder.of(bytes)) {
              case FileDecoder.Text(String text) -> read(name, text);
              case FileDecoder.Refused(Problem problem) ->
                  new ReadResult.Unusable(List.of(problem));
            });
  }

  private ReadResult read(String name, String text) {
    FrontMatter front = FrontMatter.of(text);
    Source source = new Source(front.blankedOut(text));
    Node document = Grammar.parse(source.text());
    return Nesting.tooDeep(document)
        .<ReadResult>map(problem -> new ReadResult.Unusable(List.of(problem)))
        .orElseGet(() -> read(name, front, source, document));
  }

  private ReadResult read(String name, FrontMatter front, Source source, Node document) {
    TaskBoxes boxes = TaskBoxes.in(document, source, counted);
    List<Problem> problems = new ArrayList<>(LookalikeScan.in(document, source, boxes));
    if (boxes.isEmpty()) {
      problems.addFirst(NoItems.of(document, source));
      return new ReadResult.Unusable(problems);
    }
    String otherwise = front.title().orElse(fileName(name));
    PhaseOutline outline = PhaseOutline.of(DraftBuilder.ofDocument(document, boxes), otherwise);
    Numbering numbering = new Numbering(outline, ProgramNames.with(front.programs()));
    problems.addAll(numbering.problems());
    problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
    return new ReadResult.Readable(
        new Checklist(outline.title(), outline.notes(), numbering.phases(), problems));
  }

  private static String fileName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
