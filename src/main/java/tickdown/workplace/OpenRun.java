package tickdown.workplace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Section;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.journal.Journal;
import tickdown.journal.JournalContents;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.Run;
import tickdown.run.signing.SignedLines;
import tickdown.session.RunningMark;
import tickdown.text.Line;
import tickdown.text.Plural;

/// A run that has been read, and the current version of its checklist.
///
/// @param contents the contents of its journal
/// @param checklist the checklist of the run
public record OpenRun(
    Workplace workplace, JournalContents contents, Run run, CurrentChecklist checklist) {

  /// Reads the selected run; changes nothing.
  public static OpenRun read(RunQuery query, Workplace workplace) {
    try (JournalList journals = workplace.journals().list()) {
      ListedJournal.Readable listed =
          RunChoice.among(query, journals.runs(), workplace).toRead(query.release());
      Workplace own = workplace.of(listed);
      RunFile file = RunFile.early(own, listed.checklist());
      return of(own, journals.read(listed), file);
    }
  }

  /// Reads a listed run; changes nothing.
  public static OpenRun read(ListedJournal.Readable listed, Workplace workplace) {
    Workplace own = workplace.of(listed);
    return of(own, Journal.read(listed.file()), new RunFile(own, listed.checklist()));
  }

  static OpenRun of(Workplace workplace, JournalContents contents, RunFile file) {
    History history = History.of(contents.events());
    CurrentChecklist.Adopting adopting =
        CurrentChecklist.Adopting.unlessOthers(workplace.journals());
    Optional<String> moved =
        file.missing().isPresent() && !history.isFinished()
            ? MovedChecklist.of(workplace, history)
            : Optional.empty();
    return moved
        .map(path ->
            of(
                workplace,
                contents.at(path),
                history,
                CurrentChecklist.of(new RunFile(workplace, path), history, adopting)
                    .with("the checklist %s is now %s".formatted(contents.checklist(), path))))
        .orElseGet(
            () -> of(workplace, contents, history, CurrentChecklist.of(file, history, adopting)));
  }

  private static OpenRun of(
      Workplace workplace, JournalContents contents, History history, CurrentChecklist checklist) {
    Run run = Run.of(checklist.checklist(), history);
    Path file = contents.file();
    Run known =
        run.knowing(signed(file))
            .knowing(RunningMark.survivors(file.toAbsolutePath().getParent(), run));
    return new OpenRun(workplace, contents, known, checklist);
  }

  private static SignedLines signed(Path journal) {
    return SharingFile.of(journal).read().map(Sharing::signed).orElse(SignedLines.NOT_SHARED);
  }

  /// The name of the run.
  public String name() {
    return contents.run();
  }

  /// The name of its checklist.
  public String checklistName() {
    return contents.checklist();
  }

  /// What to tell someone who only looks at the run.
  public List<String> notices() {
    return Stream.concat(checklist.notices().stream(), unfinished().stream()).toList();
  }

  /// What to tell someone who did not name the run and may mean another one: another checklist is
  /// nearer to the working directory.
  public Optional<String> elsewhere() {
    Optional<Path> home = workplace.file(checklistName()).map(Discovery::home);
    return home.filter(workplace.environment().folder()::startsWith).isPresent()
        ? Optional.empty()
        : workplace
            .nearest()
            .filter(nearest -> !nearest.equals(checklistName()))
            .map(_ -> "this is %s of %s".formatted(name(), checklistName()));
  }

  /// What to tell the operator about the journal, unless the next answer will tell it anyway.
  public Optional<String> unfinished() {
    return contents.unfinished() == 0
        ? Optional.empty()
        : Optional.of(
            "the last %s an incomplete entry; the next answer moves it to a backup"
                .formatted(
                    Plural.of(
                        contents.unfinished(),
                        "byte of the journal is",
                        "bytes of the journal are")));
  }

  /// The item that `words` identify: a number, an id, or words that occur in only one item.
  public Entry item(String words) {
    checkNumber(words);
    return switch (ItemSearch.in(run.entries(), known(words))) {
      case ItemSearch.One(Entry entry) -> entry;
      case ItemSearch.None() ->
          throw new Failure(
              Line.of("no item matches `%s`", words), "`tickdown show` lists the items");
      case ItemSearch.Several(List<Entry> entries) ->
          throw new Failure(
              Line.of("`%s` matches %s items", words, entries.size()),
              entries.stream().limit(20).map(this::candidate).toList(),
              Line.of("use the number, such as `%s`", entries.getFirst().number()));
    };
  }

  /// The ids of the item that `words` identify and of its sub-items, or of the items in the section
  /// or phase with this number, id or title. An item that is no longer in the checklist is known by
  /// its id.
  public Set<String> ids(String words) {
    checkNumber(words);
    String wanted = known(words.strip());
    Set<String> ids =
        run.entries().stream()
            .filter(entry -> isBelow(entry, wanted))
            .map(Entry::id)
            .collect(Collectors.toCollection(HashSet::new));
    run.history().names().stream().map(ItemName::id).filter(wanted::equals).forEach(ids::add);
    if (ids.isEmpty() || run.entries().stream().anyMatch(entry -> isCalled(entry, wanted))) {
      ids.add(item(words).id());
    }
    return ids;
  }

  private static boolean isCalled(Entry entry, String words) {
    return entry.id().equals(words) || entry.number().equals(words);
  }

  /// Refuses a number that means something else since the checklist has changed.
  private void checkNumber(String words) {
    if (run.entry(known(words)).isEmpty()) {
      ItemSearch.number(words)
          .ifPresent(number -> checklist.former().check(number, run, checklistName()));
    }
  }

  /// The id in the run for an id in the file; returns all other words unchanged.
  private String known(String words) {
    return checklist.ids().getOrDefault(words.strip(), words);
  }

  /// Which items of a section are meant.
  public enum Which {
    OUTSTANDING,
    ANSWERED;

    private boolean accepts(Entry entry, Run run) {
      return switch (this) {
        case OUTSTANDING -> run.isOutstanding(entry);
        case ANSWERED -> run.isSettledOrAnswered(entry);
      };
    }
  }

  /// The items that each of these words identify, in their order, each once.
  public List<Entry> items(List<String> words, boolean all, Which which) {
    Map<String, Entry> chosen = new LinkedHashMap<>();
    words.forEach(each -> items(each, all, which).forEach(entry -> chosen.put(entry.id(), entry)));
    return List.copyOf(chosen.values());
  }

  /// The items that `words` identify: one item, or those in the section, phase or item with this
  /// number or id if `all` allows it, which may be none.
  public List<Entry> items(String words, boolean all, Which which) {
    checkNumber(words);
    List<Entry> inside =
        run.entries().stream().filter(entry -> isBelow(entry, known(words.strip()))).toList();
    List<Entry> below = inside.stream().filter(entry -> which.accepts(entry, run)).toList();
    if (!below.isEmpty() && !all) {
      throw new Failure(
          which == Which.OUTSTANDING
              ? Line.of("`%s` is a group of items; %s open", words, are(below))
              : Line.of("`%s` is a group of items; %s answered", words, are(below)),
          "`--all` means all of them");
    }
    return inside.isEmpty() || (below.isEmpty() && !all) ? List.of(item(words)) : below;
  }

  private static String are(List<Entry> entries) {
    return Plural.of(entries.size(), "is", "are");
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
    return Line.of("  %s  %s", entry.number(), run.values().text(entry.item()));
  }

  /// The phase that `words` mean: its number, or a part of its title that occurs in one phase only.
  public static Phase phase(Run run, String words) {
    List<Phase> phases = run.checklist().phases();
    List<Phase> found = Phase.named(words, phases);
    if (found.size() != 1) {
      throw new Failure(
          found.isEmpty()
              ? Line.of("no phase matches `%s`", words)
              : Line.of("`%s` matches %s phases", words, found.size()),
          (found.isEmpty() ? phases : found)
              .stream().map(phase -> Line.of("  %s  %s", phase.number(), phase.title())).toList(),
          "use the number of the phase");
    }
    return found.getFirst();
  }
}
