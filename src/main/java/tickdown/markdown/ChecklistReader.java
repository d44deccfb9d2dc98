package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import tickdown.checklist.Checklist;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;
import tickdown.wording.program.IrreversibleCommands;
import tickdown.wording.program.ProgramNames;

/// Reads a checklist: a Markdown file in which every GFM task list item is an item.
///
///     new ChecklistReader().read("docs/RELEASE.md", Files.readAllBytes(path))
///
/// Returns a [ReadResult] for any input and never throws. Takes linear time.
public final class ChecklistReader {

  /// The maximum size of a checklist in bytes.
  public static final long LARGEST = 16L * 1024 * 1024;

  /// Why a file of `size` bytes is rejected; empty if it is small enough. Check this before reading
  /// the file.
  public static Optional<Problem> tooLarge(long size) {
    return size <= LARGEST
        ? Optional.empty()
        : Optional.of(
            new Problem(
                0,
                "the file is too large: %,d bytes; the limit is 16 MiB".formatted(size),
                "check that it is the right file"));
  }

  private final ItemSource counted;

  /// A reader of items with boxes.
  public ChecklistReader() {
    this(ItemSource.BOXES);
  }

  /// A reader of the given kind of items.
  public ChecklistReader(ItemSource counted) {
    this.counted = counted;
  }

  /// Reads `bytes`, the contents of the file `name`. Folders in the name are ignored.
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
    ParsedFile file = ParsedFile.of(text, Grammar::parse);
    return Nesting.tooDeep(file.document())
        .<ReadResult>map(problem -> new ReadResult.Unusable(List.of(problem)))
        .orElseGet(() -> read(name, file));
  }

  private ReadResult read(String name, ParsedFile file) {
    Node document = file.document();
    Source source = file.source();
    TaskBoxes boxes = file.boxes(counted);
    List<Problem> problems = new ArrayList<>(LookalikeScan.in(document, source, boxes));
    problems.addAll(ConflictMarkers.in(source.text()));
    problems.addAll(file.front().problems());
    if (boxes.isEmpty()) {
      problems.addFirst(NoItems.of(document, source));
      return new ReadResult.Unusable(problems);
    }
    file.addSteps(boxes, counted);
    problems.addAll(StepsWithoutBoxes.in(document, boxes, problems));
    PhaseOutline outline =
        PhaseOutline.of(
            DraftBuilder.ofDocument(document, boxes),
            () -> file.front().title().orElseGet(() -> stem(name)));
    Numbering numbering =
        new Numbering(
            outline,
            ProgramNames.of(file.front().programs(), outline.title()),
            IrreversibleCommands.with(file.front().settings().irreversible()));
    problems.addAll(numbering.problems());
    problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
    return new ReadResult.Readable(
        new Checklist(
            outline.title(),
            outline.notes(),
            numbering.phases(),
            problems,
            file.front().settings()));
  }

  /// The name of a file without its folders and its extension.
  private static String stem(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
