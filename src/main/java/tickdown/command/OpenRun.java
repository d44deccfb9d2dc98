package tickdown.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Section;
import tickdown.journal.Journal;
import tickdown.journal.JournalContents;
import tickdown.journal.ListedJournal;
import tickdown.report.RunDocument;
import tickdown.run.History;
import tickdown.run.Run;
import tickdown.session.Environment;
import tickdown.text.Line;

/// A run that was read, to be looked at.
///
/// @param listed where it is and what it is called
/// @param content its checklist
/// @param unfinished how many bytes of an unfinished entry its journal ends with
record OpenRun(
    Workplace workplace,
    ListedJournal.Readable listed,
    Run run,
    CurrentChecklist content,
    long unfinished) {

  /// Reads the run that `options` name and its checklist as it is now; changes nothing.
  static OpenRun toRead(RunOptions options, Environment surroundings, Console terminal) {
    ListedJournal.Readable listed = RunChoice.of(options, surroundings);
    OpenRun opened = read(listed, Workplace.of(options, surroundings));
    Stream.concat(opened.content().notices().stream(), opened.notices().stream())
        .forEach(notice -> terminal.error().say(FailurePrinter.note(notice)));
    return opened;
  }

  /// Reads a run that was found in the folder of `workplace`.
  static OpenRun read(ListedJournal.Readable listed, Workplace workplace) {
    ChecklistAhead ahead =
        ChecklistAhead.of(
            workplace.base().resolve(listed.checklist()).normalize(), listed.checklist());
    JournalContents contents = Journal.read(listed.file());
    History history = History.of(contents.events());
    CurrentChecklist content =
        CurrentChecklist.of(workplace.base(), contents.checklist(), history, Optional.of(ahead));
    Run run = Run.of(content.checklist(), history);
    return new OpenRun(workplace, listed, run, content, contents.unfinished());
  }

  /// What the operator should know about the journal.
  List<String> notices() {
    return unfinished == 0
        ? List.of()
        : List.of(
            "the last %d bytes of the journal are an unfinished entry; the next answer sets them aside"
                .formatted(unfinished));
  }

  /// The run for programs.
  RunDocument document() {
    return new RunDocument(run, listed.run(), listed.checklist());
  }

  /// The item that `words` mean: a number, an id, or words that occur in one item only.
  Entry item(String words) {
    return switch (ItemSearch.in(run.entries(), known(words))) {
      case ItemSearch.One(Entry entry) -> entry;
      case ItemSearch.None() ->
          throw Failure.unusable(
              "no item is called `%s`".formatted(words), "`tickdown show` lists the items");
      case ItemSearch.Several(List<Entry> entries) ->
          throw Failure.unusable(
              "`%s` names %d items".formatted(words, entries.size()),
              entries.stream().limit(20).map(this::candidate).toList(),
              "use the number, such as `%s`".formatted(entries.getFirst().number()));
    };
  }

  /// The id by which the run knows the item that the file gives this id; all other words as they
  /// are.
  private String known(String words) {
    return content.ids().getOrDefault(words.strip(), words);
  }

  /// The items that `words` mean: one item, or everything that is outstanding in the section, phase
  /// or item with items of that number or id.
  List<Entry> items(String words, boolean all) {
    List<Entry> below =
        run.entries().stream()
            .filter(entry -> run.isOutstanding(entry) && isBelow(entry, known(words.strip())))
            .toList();
    if (!below.isEmpty() && !all) {
      throw Failure.unusable(
          "`%s` is not one item; %d are outstanding in it".formatted(words, below.size()),
          "`--all` answers all of them at once");
    }
    if (below.isEmpty()
        && all
        && run.entries().stream().anyMatch(each -> isBelow(each, words.strip()))) {
      throw Failure.unusable(
          "nothing is outstanding in `%s`".formatted(words), "`tickdown show` lists the items");
    }
    return below.isEmpty() ? List.of(item(words)) : below;
  }

  private boolean isBelow(Entry entry, String words) {
    return isCalled(entry.phase().section(), words)
        || entry.way().sections().stream().anyMatch(section -> isCalled(section, words))
        || isBelowItem(entry, words);
  }

  private boolean isBelowItem(Entry entry, String words) {
    return entry
        .parent()
        .filter(parent ->
            isCalled(parent.place(), words)
                || run.entry(parent.id()).filter(above -> isBelowItem(above, words)).isPresent())
        .isPresent();
  }

  private static boolean isCalled(Section section, String words) {
    return isCalled(section.place(), words) || section.title().plain().equalsIgnoreCase(words);
  }

  private static boolean isCalled(Place place, String words) {
    return place.number().equals(words) || place.id().equals(words);
  }

  private Line candidate(Entry entry) {
    return Line.of("  " + entry.number() + "  " + run.text(entry.item()));
  }

  /// The phase that `words` mean: its number, or a part of its title that occurs in one phase only.
  static Phase phase(Run run, String words) {
    List<Phase> phases = run.checklist().phases();
    Optional<Phase> exact =
        phases.stream()
            .filter(phase -> phase.number().equals(words) || phase.title().equalsIgnoreCase(words))
            .findFirst();
    List<Phase> found =
        exact
            .map(List::of)
            .orElseGet(() -> phases.stream().filter(phase -> mentions(phase, words)).toList());
    if (found.size() != 1) {
      throw Failure.unusable(
          found.isEmpty()
              ? "no phase is called `%s`".formatted(words)
              : "`%s` names %d phases".formatted(words, found.size()),
          (found.isEmpty() ? phases : found)
              .stream()
                  .map(phase -> Line.of("  " + phase.number() + "  " + phase.title()))
                  .toList(),
          "use the number of the phase");
    }
    return found.getFirst();
  }

  private static boolean mentions(Phase phase, String words) {
    return phase.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }
}
