package tickdown.journal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import tickdown.run.Event;

/// Events that only become more. What [#now] returned stays as it was, and costs nothing however
/// many there are.
final class Growing {
  private Event[] all = new Event[128];
  private int size;

  void add(Event event) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = event;
  }

  void addAll(List<Event> events) {
    events.forEach(this::add);
  }

  int size() {
    return size;
  }

  /// Those that there are now.
  List<Event> now() {
    return new View(all, size);
  }

  Event get(int index) {
    return all[Objects.checkIndex(index, size)];
  }

  private static final class View extends AbstractList<Event> implements RandomAccess {
    private final Event[] all;
    private final int size;

    View(Event[] all, int size) {
      this.all = all;
      this.size = size;
    }

    @Override
    public Event get(int index) {
      return all[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
      return size;
    }
  }
}
