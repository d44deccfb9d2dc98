package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;
import tickdown.run.rules.Driving;
import tickdown.text.Line;

/// Who drives is what the remote has just said, and nothing else.
class SteeringTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Sharing SHARED = Sharing.begun("origin", false, "lamp-1.4.0");

  private static Sharing drivenBy(String writer, String by) {
    return SHARED.drivenBy(
        Optional.of(new Lease("c1", Optional.of(new Lease.Holder(writer, by)), NOW)));
  }

  private static Driving driving(Sharing sharing, boolean isFresh, Event... events) {
    List<RecordedEvent> all = new ArrayList<>();
    for (Event event : events) {
      long number = all.size() + 1;
      Stamp.Written written = new Stamp.Written("a1", number, new HybridClock(number, 0), Map.of());
      all.add(
          new RecordedEvent(new Stamp("a1-" + number, "a1-" + number, NOW, "ana", written), event));
    }
    return Steering.of(sharing, isFresh, all, "a1");
  }

  private static Driving unknown(String why, boolean wasHere) {
    return new Driving.Unknown(Line.of(why), wasHere);
  }

  @Test
  void theRemoteSaysWhoDrives() {
    assertEquals(new Driving.Nobody(), driving(SHARED, true));
    assertEquals(new Driving.Here(), driving(drivenBy("a1", "ana"), true));
    assertEquals(new Driving.Other("ben"), driving(drivenBy("b2", "ben"), true));
  }

  @Test
  void whatTheRemoteSaidBeforeDoesNotCount() {
    assertEquals(
        unknown("origin did not answer in time", true), driving(drivenBy("a1", "ana"), false));
    Setback offline = new Setback(Line.of("origin is offline"), Line.of("try again"), NOW);
    assertEquals(
        unknown("origin is offline", true), driving(drivenBy("a1", "ana").failed(offline), true));
  }

  @Test
  void whereItsRefWasRewrittenNobodyKnows() {
    for (Alarm.Kind kind : List.of(Alarm.Kind.REWRITTEN, Alarm.Kind.MOVED_BACK)) {
      assertEquals(
          unknown("the ref of the driver was rewritten at origin", false),
          driving(doubted(kind), true));
    }
    assertEquals(new Driving.Nobody(), driving(doubted(Alarm.Kind.VANISHED), true));
  }

  private static Sharing doubted(Alarm.Kind kind) {
    Sharing driven = drivenBy("a1", "ana");
    return driven.drivenBy(
        driven.lease().map(lease -> lease.with(Optional.of(new Alarm("", "c1", kind, "", NOW)))));
  }

  @Test
  void whoDrivesWithoutTheLeaseDoesSoUntilThatChanges() {
    Event override = new Event.DriverTaken(Optional.empty(), Reason.of("no network"), false);
    assertEquals(new Driving.Overridden(), driving(drivenBy("b2", "ben"), false, override));
    assertEquals(
        new Driving.Other("ben"),
        driving(drivenBy("b2", "ben"), true, override, new Event.DriverLeft()));
  }

  @Test
  void whoDrivesWithoutTheLeaseDoesNotOnceTheRemoteSaysThatAnotherHasIt() {
    Event override = new Event.DriverTaken(Optional.empty(), Reason.of("no network"), false);
    assertEquals(new Driving.Other("ben"), driving(drivenBy("b2", "ben"), true, override));
    assertEquals(new Driving.Overridden(), driving(SHARED, true, override));
  }
}
