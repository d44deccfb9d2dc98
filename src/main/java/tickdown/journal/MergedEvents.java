package tickdown.journal;

import java.util.ArrayList;
import java.util.List;
import tickdown.run.CausalOrder;
import tickdown.run.RecordedEvent;
import tickdown.run.Sight;

/// The events of a journal in [CausalOrder], whatever the order of their lines.
final class MergedEvents {
  private AppendOnlyList ordered = new AppendOnlyList();
  private Sight sight = new Sight();

  /// @param events in any order
  MergedEvents(List<RecordedEvent> events) {
    addAll(events);
  }

  /// Adds the events of further lines. Quick if they come after everything known, as everything
  /// does that is written here.
  void addAll(List<RecordedEvent> more) {
    for (int i = 0; i < more.size(); i++) {
      if (!sight.isNext(more.get(i))) {
        orderAnew(more.subList(i, more.size()));
        return;
      }
      add(more.get(i));
    }
  }

  /// The events so far; the list never changes.
  List<RecordedEvent> now() {
    return ordered.now();
  }

  private void orderAnew(List<RecordedEvent> more) {
    List<RecordedEvent> all = new ArrayList<>(ordered.now());
    all.addAll(more);
    ordered = new AppendOnlyList();
    sight = new Sight();
    CausalOrder.of(all).forEach(this::add);
  }

  private void add(RecordedEvent event) {
    ordered.add(event);
    sight.note(event);
  }
}
