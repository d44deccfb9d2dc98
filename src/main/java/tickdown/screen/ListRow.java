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

  /// The end of the walk, after the last item.
  record End() implements ListRow {}
}
