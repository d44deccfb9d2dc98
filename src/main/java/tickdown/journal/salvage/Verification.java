package tickdown.journal.salvage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tickdown.journal.Hash;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.JournalProblem;
import tickdown.journal.ParsedJournal;
import tickdown.journal.UninterruptibleThread;
import tickdown.run.RecordedEvent;

/// Whether a journal is whole, in order and unchanged, line by line.
///
/// Hashes have no key: who rewrites a whole file on purpose can make a new chain. Only a copy
/// elsewhere shows that.
///
/// @param events how many good events there are
/// @param findings in the order of the file
public record Verification(Path file, int events, List<Finding> findings) {

  /// Something about one line.
  ///
  /// @param settled whether a salvage has said so before; it is no new damage then
  public record Finding(int line, String what, boolean settled) {}

  public Verification {
    findings = List.copyOf(findings);
  }

  /// Reads and checks a whole journal; changes nothing. Throws where there is nothing to check.
  public static Verification of(Path file) {
    ParsedJournal page = UninterruptibleThread.call(() -> Journal.page(file));
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

  /// Whether nothing is wrong that a salvage has not settled.
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
          .ifPresent(what -> findings.add(new Finding(number, what, known)));
      SalvageLine.sentence(event).ifPresent(what -> findings.add(new Finding(number, what, true)));
    }
  }

  private static void addTail(ParsedJournal page, List<Finding> findings) {
    long unfinished = page.contents().unfinished();
    boolean judged = page.damages().stream().anyMatch(damage -> damage.line() > page.lineCount());
    if (unfinished > 0 && !judged) {
      String what = "the last %d bytes are an unfinished entry".formatted(unfinished);
      findings.add(new Finding(page.lineCount() + 1, what, false));
    }
  }
}
