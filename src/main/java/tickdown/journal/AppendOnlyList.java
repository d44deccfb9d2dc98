package tickdown.journal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import tickdown.run.RecordedEvent;

/// An append-only list of events. A list returned by [#now] never changes, and takes no time to
/// create.
public final class AppendOnlyList {
  private RecordedEvent[] all = new RecordedEvent[128];
  private int size;

  void add(RecordedEvent event) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = event;
  }

  void addAll(List<RecordedEvent> events) {
    events.forEach(this::add);
  }

  public int size() {
    return size;
  }

  /// The current events.
  List<RecordedEvent> now() {
    return new View(all, size);
  }

  public RecordedEvent get(int index) {
    return all[Objects.checkIndex(index, size)];
  }

  private static final class View extends AbstractList<RecordedEvent> implements RandomAccess {
    private final RecordedEvent[] all;
    private final int size;

    View(RecordedEvent[] all, int size) {
      this.all = all;
      this.size = size;
    }

    @Override
    public RecordedEvent get(int index) {
      return all[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
      return size;
    }
  }
}
