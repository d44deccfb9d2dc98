package tickdown.report.written;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.english.ChangesText;
import tickdown.run.Evidence;
import tickdown.run.PreviousRun;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.revision.FormerDemands;

/// What a report is made from. The same source gives the same report, byte for byte.
///
/// @param run the run, with the version of the checklist that it uses
/// @param name its name
/// @param checklist the path of its checklist
/// @param earlier the runs of the same checklist before it, the latest first; at most
///   [#MOST_EARLIER]
/// @param revisions how the checklist was changed during the run, oldest first
/// @param demands what its items demanded when they were answered
/// @param pictures reads a kept file that may be a picture; empty if it is not there
public record ReportSource(
    Run run,
    String name,
    String checklist,
    List<PreviousRun> earlier,
    List<Revised> revisions,
    FormerDemands demands,
    Function<Evidence.KeptFile, Optional<byte[]>> pictures) {

  /// As many earlier runs are compared.
  public static final int MOST_EARLIER = 5;

  /// The adoption of a changed checklist.
  ///
  /// @param event when it was adopted, and by whom
  public record Revised(RecordedEvent event, List<ChangesText.Changed> changes) {
    public Revised {
      changes = List.copyOf(changes);
    }
  }

  /// A source where it is not known what its items demanded when they were answered.
  public ReportSource(
      Run run,
      String name,
      String checklist,
      List<PreviousRun> earlier,
      List<Revised> revisions,
      Function<Evidence.KeptFile, Optional<byte[]>> pictures) {
    this(run, name, checklist, earlier, revisions, FormerDemands.UNKNOWN, pictures);
  }

  public ReportSource {
    earlier = earlier.stream().limit(MOST_EARLIER).toList();
    revisions = List.copyOf(revisions);
  }
}
