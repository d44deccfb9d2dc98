package tickdown.screen;

import tickdown.checklist.Entry;
import tickdown.checklist.Section;

/// One row of the list of items.
public sealed interface ListRow {

  /// The title of a phase or section.
  ///
  /// @param isPhase whether it is a phase
  record Heading(Section section, boolean isPhase) implements ListRow {}

  /// An item.
  record Of(Entry entry) implements ListRow {}

  /// Behind the last item of the walk.
  record End() implements ListRow {}
}
