package tickdown.report.written;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.english.EvidenceText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.run.Evidence;
import tickdown.run.History;
import tickdown.run.Run;
import tickdown.text.ByteSize;
import tickdown.text.Line;

/// Comments, links and attached files, with the pictures among them.
record EvidencePart(ReportSource source) {

  static List<Chapter> of(ReportSource source) {
    EvidencePart part = new EvidencePart(source);
    return List.of(new Chapter("evidence", "Evidence", false, part.contents()));
  }

  private Run run() {
    return source.run();
  }

  private List<Content> contents() {
    List<List<Line>> rows = new ArrayList<>();
    List<Content> pictures = new ArrayList<>();
    for (Entry entry : run().entries()) {
      for (History.Added added : run().history().evidence(entry.id())) {
        rows.add(row(entry, added));
        picture(added.evidence()).ifPresent(pictures::add);
      }
    }
    return rows.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(new Content.Grid(List.of("Item", "Evidence", "By, when"), rows)),
                pictures.stream())
            .toList();
  }

  private List<Line> row(Entry entry, History.Added added) {
    return List.of(
        Line.of("%s %s", entry.number(), ItemsPart.text(run(), entry)),
        added.evidence() instanceof Evidence.KeptFile file
            ? Line.of(
                "file: %s (%s, SHA-256 %s)", file.text(), ByteSize.of(file.bytes()), file.hash())
            : EvidenceText.of(added.evidence()),
        Signature.of(added.event()));
  }

  private Optional<Content> picture(Evidence evidence) {
    return evidence instanceof Evidence.KeptFile file
        ? source
            .pictures()
            .apply(file)
            .flatMap(bytes ->
                mediaType(bytes)
                    .map(type ->
                        new Content.Picture(
                            Line.of(file.text()), type, Base64.getEncoder().encodeToString(bytes))))
        : Optional.empty();
  }

  /// The type of a picture by its first bytes, whatever its name is. SVG is none: it can contain
  /// programs.
  private static Optional<String> mediaType(byte... bytes) {
    return Stream.of("\u0089PNG\r\n image/png", "\u00ff\u00d8\u00ff image/jpeg", "GIF8 image/gif")
        .map(known -> known.split(" "))
        .filter(known -> begins(bytes, known[0]))
        .map(known -> known[1])
        .findFirst();
  }

  private static boolean begins(byte[] bytes, String beginning) {
    if (bytes.length < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      if ((bytes[i] & 0xff) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
