package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tickdown.checklist.Note;
import tickdown.checklist.Prose;

/// The title of a checklist, its phases, and the notes outside them.
///
/// In a file with a single H1, that is the title, and the headings directly below it are the
/// phases, whatever their level. So it is with a single H2 over everything, if there are at least
/// two headings with items below it. Otherwise the outermost headings are the phases. Items without
/// such a heading form a phase that is named like the checklist. A procedure without boxes is a
/// phase wherever it is, after the phase that contains it.
record PhaseOutline(String title, List<Note> notes, List<Draft.Titled> phases) {

  PhaseOutline {
    notes = List.copyOf(notes);
    phases = List.copyOf(phases);
  }

  /// The outline of a document's drafts; `name` gives the title if no heading does.
  static PhaseOutline of(List<Draft> drafts, Supplier<String> name) {
    Optional<Draft.Titled> title = title(drafts);
    String words =
        title.map(draft -> draft.title().plain()).filter(text -> !text.isEmpty()).orElseGet(name);
    Builder builder = new Builder(words);
    for (Draft draft : drafts) {
      if (title.isPresent() && title.get() == draft) {
        title.get().parts().forEach(builder::take);
      } else {
        builder.take(draft);
      }
    }
    return builder.outline();
  }

  private static Optional<Draft.Titled> title(List<Draft> drafts) {
    List<Draft.Titled> headings = headings(drafts);
    List<Draft.Titled> first =
        headings.stream()
            .filter(heading -> heading.origin().equals(new Draft.Origin.OfDocument(1)))
            .toList();
    if (first.isEmpty()) {
      return Optional.of(headings)
          .filter(all -> all.size() == 1)
          .map(List::getFirst)
          .filter(
              heading -> headings(heading.parts()).stream().filter(Draft::holdsItems).count() > 1);
    }
    return Optional.of(first).filter(all -> all.size() == 1).map(List::getFirst);
  }

  /// The headings of the document among `drafts`.
  private static List<Draft.Titled> headings(List<Draft> drafts) {
    return drafts.stream()
        .filter(Draft.Titled.class::isInstance)
        .map(Draft.Titled.class::cast)
        .filter(titled -> titled.origin() instanceof Draft.Origin.OfDocument)
        .toList();
  }

  /// Takes the outermost drafts one by one.
  private static final class Builder {
    private final String title;
    private final List<Note> notes = new ArrayList<>();
    private final List<Draft.Titled> phases = new ArrayList<>();
    private final List<Draft> loose = new ArrayList<>();

    Builder(String title) {
      this.title = title;
    }

    void take(Draft draft) {
      if (draft instanceof Draft.Titled titled
          && !(titled.origin() instanceof Draft.Origin.Inside)) {
        endLoose();
        addPhase(titled);
      } else {
        loose.add(draft);
      }
    }

    PhaseOutline outline() {
      endLoose();
      return new PhaseOutline(title, notes, phases);
    }

    private void endLoose() {
      if (loose.stream().anyMatch(Draft::holdsItems)) {
        addPhase(titled());
      } else {
        loose.forEach(this::addNote);
      }
      loose.clear();
    }

    private Draft.Titled titled() {
      return new Draft.Titled(
          loose.getFirst().line(),
          new Draft.Origin.Inside(),
          Prose.of(title),
          AnnotationReader.NONE,
          List.copyOf(loose));
    }

    private void addPhase(Draft.Titled all) {
      List<Draft.Titled> procedures = new ArrayList<>();
      Draft.Titled titled = all.isProcedure() ? all : all.without(procedures);
      addOne(titled);
      procedures.forEach(this::addOne);
    }

    private void addOne(Draft.Titled titled) {
      if (titled.holdsItems()) {
        Pruning.of(List.of(titled)).forEach(draft -> phases.add((Draft.Titled) draft));
      } else {
        notes.addAll(Pruning.notes(titled).toList());
      }
    }

    private void addNote(Draft draft) {
      if (draft instanceof Draft.Remark(Note note)) {
        notes.add(note);
      }
    }
  }
}
