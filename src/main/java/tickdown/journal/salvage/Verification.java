package tickdown.journal.salvage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tickdown.journal.JournalException;
import tickdown.journal.JournalProblem;
import tickdown.journal.ParsedJournal;
import tickdown.journal.SalvageLine;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.journal.line.Hash;
import tickdown.run.RecordedEvent;
import tickdown.text.Plural;

/// Checks a journal line by line: that it is complete, in order and unaltered.
///
/// The hashes are not keyed: someone who rewrites the whole file on purpose can create a valid
/// chain. Only a copy elsewhere reveals that.
///
/// @param events the number of intact events
/// @param findings in file order
public record Verification(Path file, int events, List<Finding> findings) {

  /// A finding about one line.
  ///
  /// @param settled whether a repair has already recorded it, so that it is not new damage
  public record Finding(int line, String what, boolean settled) {}

  public Verification {
    findings = List.copyOf(findings);
  }

  /// Checks a whole journal; changes nothing. Throws if there is nothing to check.
  public static Verification of(Path file) {
    ParsedJournal page = UninterruptibleThread.call(() -> ParsedJournal.read(file));
    if (page.problem().orElse(null) instanceof JournalProblem.NewerFormat newer) {
      throw new JournalException(newer);
    }
    List<Finding> findings = new ArrayList<>();
    for (ParsedJournal.Damage damage : page.damages()) {
      findings.add(new Finding(damage.line(), damage.why(), false));
    }
    addChains(page, findings);
    addTail(page, findings);
    findings.sort(Comparator.comparingInt(Finding::line));
    return new Verification(file, page.events().size(), findings);
  }

  /// Whether there is no damage other than what a repair has recorded.
  public boolean isWhole() {
    return findings.stream().allMatch(Finding::settled);
  }

  private static void addChains(ParsedJournal page, List<Finding> findings) {
    Set<String> settled = new HashSet<>();
    for (int i = 0; i < page.events().size(); i++) {
      settled.addAll(SalvageLine.settled(page.events().get(i)));
    }
    ChainCheck chains = new ChainCheck(Hash.of(page.bytes(), 0, page.headerEnd()));
    for (int i = 0; i < page.events().size(); i++) {
      RecordedEvent event = page.events().get(i);
      int number = page.places().number(i);
      boolean known = settled.contains(event.id());
      chains
          .see(event, page.bytes(), page.places().from(i), page.places().to(i))
          .map(what -> new Finding(number, what, known))
          .filter(finding -> !findings.contains(finding))
          .ifPresent(findings::add);
      SalvageLine.sentence(event).ifPresent(what -> findings.add(new Finding(number, what, true)));
    }
  }

  private static void addTail(ParsedJournal page, List<Finding> findings) {
    long unfinished = page.contents().unfinished();
    boolean judged = page.damages().stream().anyMatch(damage -> damage.line() > page.lineCount());
    if (unfinished > 0 && !judged) {
      String what =
          "the last %s an incomplete entry"
              .formatted(Plural.of(unfinished, "byte is", "bytes are"));
      findings.add(new Finding(page.lineCount() + 1, what, false));
    }
  }
}
