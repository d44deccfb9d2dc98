package tickdown.report.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tickdown.english.ChangesText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What surrounded a run: the versions of the tools, the checklist and its changes during the run.
record SettingPart(ReportSource source) {

  static List<Chapter> of(ReportSource source) {
    SettingPart part = new SettingPart(source);
    return List.of(
        new Chapter("tools", "Tools", false, part.tools(source.run())),
        new Chapter(
            "checklist",
            "Changes of the checklist",
            true,
            source.revisions().stream().flatMap(each -> revised(each).stream()).toList()));
  }

  /// What each tool printed last as its version, by its command.
  static SortedMap<String, String> versions(Run run) {
    SortedMap<String, String> versions = new TreeMap<>();
    run.events()
        .forEach(event -> {
          if (event.what() instanceof Event.ToolsSeen(var seen)) {
            versions.putAll(seen);
          }
        });
    return versions;
  }

  private List<Content> tools(Run run) {
    SortedMap<String, String> versions = versions(run);
    return versions.isEmpty()
        ? List.of()
        : List.of(
            new Content.Grid(
                List.of("Command", "Version"),
                versions.entrySet().stream()
                    .map(each ->
                        List.of(Line.of(Tone.CODE, each.getKey()), Line.of(each.getValue())))
                    .toList()));
  }

  private static List<Content> revised(ReportSource.Revised revised) {
    List<Content> contents = new ArrayList<>();
    contents.add(
        new Content.Text(
            Line.of(
                "%s continued with a changed checklist on %s:",
                revised.event().by(), Signature.time(revised.event()))));
    contents.add(new Content.Points(revised.changes().stream().map(SettingPart::change).toList()));
    return contents;
  }

  private static Line change(ChangesText.Changed change) {
    Optional<Line> number = change.number().map(each -> Line.of(" %s", each));
    return Line.of("%s%s: %s", change.what(), number.orElseGet(Line::empty), change.text());
  }
}
