package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Block;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Inline;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Section;
import tickdown.checklist.Terms;
import tickdown.run.Evidence;
import tickdown.run.History;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.run.Stale;
import tickdown.screen.Glyphs;
import tickdown.screen.Layout;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;
import tickdown.walk.BlockLines;
import tickdown.walk.ParticularLines;

/// Everything about one item, most important first: what it says, how it stands, when it applies,
/// what it offers, what belongs to it.
final class ItemDetails {
  private static final String INDENT = "  ";

  private final Screen screen;
  private final Run run;
  private final Entry entry;
  private final List<Line> lines = new ArrayList<>();

  private ItemDetails(Screen screen, Entry entry) {
    this.screen = screen;
    this.run = screen.walk().run();
    this.entry = entry;
  }

  /// The lines about the item, not wrapped.
  static List<Line> of(Screen screen, Entry entry) {
    ItemDetails details = new ItemDetails(screen, entry);
    details.text();
    details.standing();
    details.terms();
    details.earlier();
    details.belongings();
    return List.copyOf(details.lines);
  }

  /// Where the list is not seen, its glyph and word stand here.
  private void text() {
    Line text = ProseLine.of(run.prose(entry.item()), Tone.TITLE, screen.setting().palette());
    Outcome outcome = run.outcome(entry);
    if (screen.layout().shape() == Layout.Shape.TINY) {
      lines.add(
          Line.of(Tone.TITLE, " " + entry.number() + "  ")
              .plus(Glyphs.tone(outcome), glyph(outcome) + outcome.word()));
      lines.add(Line.of(" ").plus(text));
    } else {
      lines.add(Line.of(Tone.TITLE, " " + entry.number() + "  ").plus(text));
    }
    entry
        .parent()
        .ifPresent(
            parent -> add(Tone.FAINT, "part of " + parent.number() + " " + run.text(parent)));
  }

  private void standing() {
    ItemStatus standing = run.standing(entry);
    switch (standing.source()) {
      case ItemStatus.Source.Nothing _, ItemStatus.Source.Items _ -> {}
      case ItemStatus.Source.File _ ->
          add(Tone.FAINT, glyph(standing.outcome()) + standing.outcome().word() + " in the file");
      case ItemStatus.Source.Decision(String item) ->
          add(Tone.FAINT, "not chosen at " + run.entry(item).map(Entry::number).orElse(item));
      case ItemStatus.Source.Answer(var event) when !(standing.outcome() instanceof Outcome.Open) ->
          add(
              Glyphs.tone(standing.outcome()),
              glyph(standing.outcome()) + answered(standing.outcome(), event));
      case ItemStatus.Source.Answer _ -> {}
    }
    stale();
    run.answeredAs(entry)
        .ifPresent(then -> add(Tone.CARE, "reworded since it was answered; it was: " + then));
    run.history().evidence(entry.id()).forEach(this::evidence);
  }

  private String glyph(Outcome outcome) {
    return screen.setting().glyphs().of(outcome) + " ";
  }

  private void stale() {
    Optional<String> head = screen.moment().head();
    Stale stale = new Stale(run, head);
    if (stale.is(entry)) {
      add(
          Tone.CARE,
          "stale: answered on %s, HEAD is now %s"
              .formatted(
                  stale.answeredOn(entry).map(ItemDetails::abbreviated).orElse(""),
                  head.map(ItemDetails::abbreviated).orElse("")));
    }
  }

  private static String abbreviated(String commit) {
    return commit.length() > 7 ? commit.substring(0, 7) : commit;
  }

  private void evidence(History.Added added) {
    String what =
        switch (added.evidence()) {
          case Evidence.Comment _ -> "comment";
          case Evidence.Link _ -> "link";
          case Evidence.Value _ -> "value";
        };
    String by = new SafeText(added.event().by()).text();
    Line line = Line.of(INDENT + what + " by " + by + ": ");
    String text = added.evidence().text();
    lines.add(
        added.evidence() instanceof Evidence.Link
            ? line.plus(new Line.Piece(Tone.LINK, new SafeText(text), text))
            : line.plus(text));
  }

  private void terms() {
    Terms terms = entry.item().terms();
    condition()
        .ifPresent(condition ->
            lines.add(
                Line.of(INDENT + "applies: ")
                    .plus(Tone.CARE, condition.words())
                    .plus(
                        Tone.FAINT,
                        ParticularLines.proposal(run, condition) + " (a: not applicable)")));
    List<String> choices = Rules.choices(entry);
    if (!choices.isEmpty()) {
      add(Tone.CARE, "decide: " + String.join(" or ", choices));
    }
    terms.steps().forEach(step -> step(run.command(step)));
    if (terms.annotation(Annotation.Key.IRREVERSIBLE).isPresent()) {
      add(Tone.CARE, "cannot be undone");
    }
    annotation(Annotation.Key.OWNER, "owner: ");
    annotation(Annotation.Key.WAIT, "wait before it: ");
    annotation(Annotation.Key.VALUE, "note the value: ");
    placeholders(terms.placeholders());
  }

  /// What makes a procedure be called is said once, with its notes, and not at each item.
  private Optional<Condition> condition() {
    Optional<Condition> ofPhase = entry.phase().section().terms().condition();
    return entry
        .condition()
        .filter(each -> !entry.phase().isProcedure() || !ofPhase.equals(Optional.of(each)));
  }

  private void annotation(Annotation.Key key, String words) {
    entry.item().terms().annotation(key).ifPresent(value -> add(Tone.PLAIN, words + value));
  }

  private void step(String command) {
    SafeText.lines(command)
        .forEach(line -> lines.add(Line.of(INDENT + "$ ").plus(Tone.CODE, line.text())));
  }

  private void placeholders(List<Placeholder> placeholders) {
    List<Placeholder> open = run.unfilled(entry.item());
    for (Placeholder placeholder : placeholders) {
      if (open.contains(placeholder)) {
        lines.add(
            Line.of(INDENT)
                .plus(Tone.CODE, placeholder.token())
                .plus(Tone.CARE, " stands for nothing yet; = says it"));
      } else {
        run.value(placeholder)
            .ifPresent(value ->
                lines.add(
                    Line.of(INDENT)
                        .plus(Tone.CODE, placeholder.token())
                        .plus(Tone.FAINT, " is ")
                        .plus(value)));
      }
    }
  }

  /// `last run 1.3.2: skipped by ben, 10-02: no staging`
  private void earlier() {
    screen
        .setting()
        .earlier()
        .ifPresent(earlier ->
            earlier
                .answer(entry.id())
                .ifPresent(given ->
                    add(
                        Tone.FAINT,
                        "last run %s: %s"
                            .formatted(
                                new SafeText(earlier.run()).text(),
                                answered(given.answer().outcome(), given.event())))));
  }

  /// `skipped by ben, 11:07: no staging`
  private String answered(Outcome outcome, RecordedEvent event) {
    return "%s by %s, %s%s"
        .formatted(
            new SafeText(outcome.word()).text(),
            new SafeText(event.by()).text(),
            LocalTimes.time(event.stamp().at(), screen),
            outcome.reason().map(why -> ": " + new SafeText(why.text()).text()).orElse(""));
  }

  /// Links, details and the notes of the section, as they stand in the file.
  private void belongings() {
    for (Inline.Link link : entry.item().text().links()) {
      if (!link.target().isBlank()) {
        lines.add(
            Line.of(INDENT)
                .plus(new Line.Piece(Tone.LINK, new SafeText(link.target()), link.target())));
      }
    }
    for (Part part : entry.item().parts()) {
      if (part instanceof Note(int _, var _, List<Block> blocks)) {
        blocks.stream()
            .filter(block -> !isStep(block))
            .forEach(block -> lines.addAll(BlockLines.of(block, INDENT)));
      }
    }
    Section section = entry.section();
    List<Line> notes = BlockLines.ofNotes(section.parts(), INDENT);
    if (!notes.isEmpty()) {
      if (!entry.phase().isProcedure()) {
        add(Tone.FAINT, "notes of " + new SafeText(section.title().plain()).text() + ":");
      }
      lines.addAll(notes);
    }
  }

  /// Whether the block is a step, which is shown as one already.
  private boolean isStep(Block block) {
    return block instanceof Block.Code code
        && entry.item().terms().steps().stream()
            .anyMatch(step -> step.command().text().equals(code.text().strip()));
  }

  private void add(Tone tone, String text) {
    lines.add(Line.of(INDENT).plus(tone, text));
  }
}
