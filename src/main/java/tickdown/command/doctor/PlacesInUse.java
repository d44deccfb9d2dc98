package tickdown.command.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.english.SharingText;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.git.InstalledGit;
import tickdown.git.Ownership;
import tickdown.git.Repository;
import tickdown.journal.ListedJournal;
import tickdown.journal.disk.FolderTrial;
import tickdown.markdown.ItemSource;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Times;
import tickdown.workplace.ChecklistFile;
import tickdown.workplace.Failure;
import tickdown.workplace.Operator;
import tickdown.workplace.Workplace;

/// The operator, git, and what there is in the working directory and next to the repository.
record PlacesInUse(Workplace workplace) {
  /// `git config --show-scope` and `--object-format` are as old as these.
  private static final int GIT_MAJOR = 2;

  private static final int GIT_MINOR = 29;

  List<Observation> seen() {
    List<Observation> seen = new ArrayList<>();
    seen.add(operator());
    seen.add(git());
    seen.add(repository());
    seen.add(checklist());
    List<ListedJournal> runs = workplace.journals().runs();
    seen.add(journals(runs));
    runs.forEach(run -> sharing(run).ifPresent(seen::add));
    return seen;
  }

  private Observation operator() {
    Operator operator = Operator.of(workplace);
    Observation seen = Observation.of("operator", Line.of("%s", operator.name()));
    return operator
        .notice()
        .map(notice ->
            seen.but(Line.of("%s", notice), "`--operator` or TICKDOWN_OPERATOR names you"))
        .orElse(seen);
  }

  private Observation git() {
    Optional<InstalledGit> git = InstalledGit.in(workplace.environment().folder());
    if (git.isEmpty()) {
      return Observation.of("git", "not found")
          .but(
              "without git, commits are not recorded, checks of the repository do not work, and"
                  + " runs cannot be shared",
              "install git, or add it to the PATH");
    }
    Observation seen = Observation.of("git", Line.of("%s", git.get().version()));
    return git.get().isAtLeast(GIT_MAJOR, GIT_MINOR)
        ? seen
        : seen.but(
            Line.of("git is older than %s.%s", GIT_MAJOR, GIT_MINOR),
            "update git to share runs and to check the repository");
  }

  private Observation repository() {
    if (workplace.repository().isEmpty()) {
      return Observation.of(
          "repository", Line.of("none around %s", workplace.environment().folder()));
    }
    Repository repository = workplace.repository().get();
    Path root = repository.root();
    Observation seen =
        Observation.of(
            "repository",
            repository
                .head()
                .map(commit -> Line.of("%s, at %s", root, commit.substring(0, 8)))
                .orElse(Line.of("%s, without commits", root)));
    return new Ownership(root).isRefused()
        ? seen.but(
            "the repository belongs to another user, so git leaves it alone",
            Line.of("if you trust it: `git config --global --add safe.directory %s`", root).text())
        : seen;
  }

  private Observation checklist() {
    Optional<Path> found = workplace.discovered();
    if (found.isEmpty()) {
      return Observation.of("checklist", "none found; `tickdown init` creates one");
    }
    String name = workplace.nameOf(found.get());
    try {
      ChecklistFile file =
          ChecklistFile.read(found.get(), name, ItemSource.BOXES, workplace.cache());
      int items = file.checklist().entries().size();
      int problems = file.checklist().problems().size();
      Observation seen =
          Observation.of("checklist", Line.of("%s, %s", name, Plural.of(items, "item")));
      return problems == 0
          ? seen
          : seen.but(
              Line.of("%s of it may not be read as meant", Plural.of(problems, "line")),
              "`tickdown lint` lists them");
    } catch (Failure failure) {
      return Observation.of("checklist", Line.of("%s", name))
          .but(failure.reports().getFirst().sentence(), failure.reports().getFirst().hint());
    }
  }

  private Observation journals(List<ListedJournal> runs) {
    Path folder = workplace.journals().path();
    if (!Files.isDirectory(folder)) {
      return unmade(folder);
    }
    long unreadable = runs.stream().filter(ListedJournal.Unreadable.class::isInstance).count();
    long open = runs.stream().filter(PlacesInUse::isOpen).count();
    Observation seen =
        Observation.of(
            "journals",
            Line.of("%s: %s open, %s finished", folder, open, runs.size() - open - unreadable));
    if (unreadable > 0) {
      return seen.but(
          Line.of("%s cannot be read", Plural.of(unreadable, "journal")),
          "`tickdown journal verify` says why");
    }
    return FolderTrial.of(folder)
        .map(wrong ->
            seen.but(
                Line.of("nothing can be recorded in %s: %s", folder, wrong),
                "check its permissions and its disk; `--state-dir` chooses another folder"))
        .orElseGet(() -> openToOthers(seen));
  }

  private static boolean isOpen(ListedJournal run) {
    return run instanceof ListedJournal.Readable readable && !readable.finished();
  }

  /// A folder that is made with the first run.
  private static Observation unmade(Path folder) {
    Observation seen = Observation.of("journals", Line.of("%s, made with the first run", folder));
    Path above =
        Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(folder);
    return Files.isWritable(above)
        ? seen
        : seen.but(
            Line.of("you may not write in %s", above),
            "`--state-dir` or TICKDOWN_STATE_DIR chooses another folder");
  }

  private Observation openToOthers(Observation seen) {
    return workplace.journals().isOpenToOthers()
        ? seen.but(
            Line.of("other users may write there, so they can replace what is recorded"),
            Line.of("`%s` prevents it", workplace.journals().closing()))
        : seen;
  }

  /// How a run is shared, if it is.
  private Optional<Observation> sharing(ListedJournal run) {
    return run instanceof ListedJournal.Readable readable && !readable.finished()
        ? SharingFile.of(run.file()).read().map(sharing -> sharing(readable, sharing))
        : Optional.empty();
  }

  private Observation sharing(ListedJournal.Readable run, Sharing sharing) {
    Observation seen =
        Observation.of(
            "shared",
            sharing
                .exchanged()
                .map(at ->
                    Line.of(
                        "%s at %s, last exchange %s",
                        run.run(),
                        sharing.remote(),
                        Times.recent(
                            at,
                            workplace.environment().clock().instant(),
                            workplace.environment().zone())))
                .orElse(Line.of("%s at %s, never exchanged", run.run(), sharing.remote())));
    Optional<Setback> setback = sharing.setback();
    return setback
        .map(why -> seen.but(why.sentence(), why.hint()))
        .or(() ->
            SharingText.alarms(sharing).stream()
                .findFirst()
                .map(alarm -> seen.but(alarm, "`tickdown status` says more")))
        .orElse(seen);
  }
}
