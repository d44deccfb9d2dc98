package tickdown.workplace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ItemSource;
import tickdown.run.ChecklistVersion;
import tickdown.run.History;
import tickdown.run.KnownItem;
import tickdown.run.RunIdentity;
import tickdown.run.revision.ItemChange;
import tickdown.run.revision.Revision;

/// Finds the checklist of a run whose file is gone: it was renamed or moved, and is known by its
/// text or its items.
final class MovedChecklist {
  /// The share of items that a changed checklist has to have in common with the run.
  private static final double ENOUGH = 0.6;

  private static final int MOST_FILES = 100;
  private static final long LONGEST = 1024 * 1024;

  private final Workplace workplace;
  private final ChecklistVersion version;
  private final History history;
  private final String gone;

  private MovedChecklist(Workplace workplace, ChecklistVersion version, History history) {
    this.workplace = workplace;
    this.version = version;
    this.history = history;
    this.gone = RunIdentity.of(history).map(RunIdentity::checklist).orElse("");
  }

  /// The path of the checklist of a run with this history, relative to the base of the workplace;
  /// empty if no Markdown file in the usual folders is like it.
  static Optional<String> of(Workplace workplace, History history) {
    return history
        .edition()
        .flatMap(version -> new MovedChecklist(workplace, version, history).found());
  }

  private Optional<String> found() {
    List<Path> files = candidates();
    return files.stream()
        .filter(this::hasSameText)
        .findFirst()
        .or(() -> likest(files))
        .map(workplace::nameOf);
  }

  private boolean hasSameText(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(version.text());
    } catch (IOException e) {
      return false;
    }
  }

  /// The file that has the most items in common with the run, if those are enough.
  private Optional<Path> likest(List<Path> files) {
    record Likeness(Path file, double share) {}
    byte[] bytes = version.text().getBytes(StandardCharsets.UTF_8);
    Optional<Checklist> then = checklist(ChecklistFile.of(gone, bytes, items()));
    if (then.isEmpty()) {
      return Optional.empty();
    }
    return files.stream()
        .map(file -> new Likeness(file, share(then.get(), file)))
        .filter(each -> each.share() >= ENOUGH)
        .max(Comparator.comparingDouble(Likeness::share))
        .map(Likeness::file);
  }

  private double share(Checklist then, Path file) {
    return checklist(ChecklistFile.read(file, workplace.nameOf(file), items()))
        .map(now -> share(then, now))
        .orElse(0.0);
  }

  private double share(Checklist then, Checklist now) {
    List<KnownItem> known = version.known(then.entries());
    Revision revision = Revision.of(known, history, now.entries());
    long common =
        revision.changes().stream()
            .filter(change ->
                !(change instanceof ItemChange.New) && !(change instanceof ItemChange.Gone))
            .count();
    return (double) common / Math.max(1, Math.max(known.size(), now.entries().size()));
  }

  private static Optional<Checklist> checklist(ChecklistFile file) {
    return file.reading() instanceof ReadResult.Readable(Checklist checklist)
        ? Optional.of(checklist)
        : Optional.empty();
  }

  private ItemSource items() {
    return CurrentChecklist.itemSource(history);
  }

  /// The Markdown files where checklists usually are, and where this one was.
  private List<Path> candidates() {
    List<Path> files = new ArrayList<>();
    Stream.concat(
            Discovery.folders(workplace.base()), workplace.file(gone).map(Path::getParent).stream())
        .distinct()
        .filter(folder -> folder.startsWith(workplace.base()))
        .forEach(folder -> files.addAll(markdownIn(folder)));
    return files.subList(0, Math.min(files.size(), MOST_FILES));
  }

  private static List<Path> markdownIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(MovedChecklist::isCandidate).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isCandidate(Path file) {
    try {
      return file.getFileName().toString().endsWith(".md")
          && Files.isRegularFile(file)
          && Files.size(file) <= LONGEST;
    } catch (IOException e) {
      return false;
    }
  }
}
