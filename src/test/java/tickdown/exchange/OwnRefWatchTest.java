package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tickdown.english.SharingText;
import tickdown.exchange.state.Alarm;
import tickdown.git.Manner;

/// What the owner of a ref is told that somebody else has changed at the remote.
class OwnRefWatchTest extends SharedByTwo {
  private String first;
  private String second;

  @BeforeEach
  void anaGoesOn() throws IOException, InterruptedException {
    first = tip(ANA);
    ana.done(2);
    ana.synced();
    second = tip(ANA);
  }

  private List<String> alarms() {
    return SharingText.alarms(ana.sharing()).stream().map(line -> line.text()).toList();
  }

  private static String brief(String commit) {
    return commit.substring(0, 7);
  }

  @Test
  void aRefThatWasMovedBackIsToldAndPutBack() throws IOException, InterruptedException {
    hub().run("update-ref", SharingOperator.RUN.of(ANA), first);
    ana.synced();
    assertEquals(second, tip(ANA));
    Alarm alarm = ana.sharing().own().orElseThrow();
    assertEquals(Alarm.Kind.MOVED_BACK, alarm.what());
    assertEquals(List.of(first, second), List.of(alarm.tip(), alarm.known()));
    assertEquals(
        List.of(
            "someone moved your ref back from "
                + brief(second)
                + " to "
                + brief(first)
                + "; Tickdown puts it back"),
        alarms());
    assertEquals(Optional.of(alarm), SharingFile.of(ana.file()).read().orElseThrow().own());
    ana.restart();
    ana.done(3);
    ana.synced();
    assertEquals(Optional.of(alarm), ana.sharing().own(), "still told after it is put back");
    ana.exchange(Manner.ASKING);
    assertEquals(List.of(), alarms(), "an exchange that was asked for found all in order");
  }

  @Test
  void aRefThatWasRemovedIsToldAndPutBack() throws IOException, InterruptedException {
    hub().run("update-ref", "-d", SharingOperator.RUN.of(ANA));
    ana.exchange(Manner.ASKING);
    assertEquals(second, tip(ANA));
    assertEquals(
        List.of(
            "someone removed your ref, which was at " + brief(second) + "; Tickdown puts it back"),
        alarms());
  }

  @Test
  void aRefThatWasRewrittenIsTold() throws IOException, InterruptedException {
    String tree = hub().answer("", "hash-object", "-t", "tree", "-w", "--stdin");
    String other = hub().answer("", "commit-tree", "-m", "x", tree);
    hub().run("update-ref", SharingOperator.RUN.of(ANA), other);
    ana.exchange();
    assertEquals(
        List.of("someone rewrote your ref, from " + brief(second) + " to " + brief(other)),
        alarms());
  }

  @Test
  void whatOneSendsOneselfIsNoAlarm() {
    ana.done(3);
    ana.synced();
    ana.restart();
    ana.synced();
    assertEquals(List.of(), alarms());
    ana.repository().forget();
    ana.synced();
    assertEquals(List.of(), alarms());
  }
}
