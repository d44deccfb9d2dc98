package tickdown.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Block;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;
import tickdown.checklist.ReleaseKind;
import tickdown.checklist.Step;
import tickdown.wording.placeholder.Filling;
import tickdown.wording.placeholder.PlaceholderFinder;
import tickdown.wording.placeholder.PlaceholderNames;
import tickdown.wording.placeholder.ReleaseVersion;

/// The values of a run's placeholders, and the checklist's texts and commands filled with them.
public final class RunValues {
  private final ItemIndex layout;
  private final Filling filling;
  private final Optional<Origin.Earlier> earlier;

  RunValues(ItemIndex layout, History history) {
    this.layout = layout;
    this.filling = new Filling(known(history), layout.namesPreReleases());
    this.earlier = history.started().flatMap(started -> started.origin().earlier());
  }

  /// A run that is named by a version fills the release's placeholders automatically.
  private static Map<String, String> known(History history) {
    Map<String, String> values = new HashMap<>();
    Stream.concat(
            history.started().map(Event.Started::releaseVersion).stream(),
            RunIdentity.of(history).map(RunIdentity::run).stream())
        .filter(release -> ReleaseVersion.of(release).isVersion())
        .map(ReleaseVersion::withoutPackage)
        .findFirst()
        .ifPresent(release -> values.put(Placeholder.RELEASE, release));
    values.putAll(history.values());
    return values;
  }

  /// The kind of this release, if its version is known: by the release before it, else by its
  /// numbers.
  public Optional<ReleaseKind> releaseKind() {
    return earlier.flatMap(each -> releaseKindAfter(each.name())).or(filling::releaseKind);
  }

  /// What was released before, if that was known when the run was started.
  public Optional<Origin.Earlier> earlier() {
    return earlier;
  }

  /// The version of this release, once it is known.
  public Optional<String> version() {
    return filling.value(Placeholder.RELEASE).filter(each -> ReleaseVersion.of(each).isVersion());
  }

  /// The placeholder of the whole version, if it is filled with another one than that of a run with
  /// this name.
  public Optional<Placeholder> differentFrom(String name) {
    ReleaseVersion named = ReleaseVersion.of(name);
    return named.isVersion()
            && version().filter(each -> !ReleaseVersion.of(each).equals(named)).isPresent()
        ? placeholders().stream()
            .filter(each -> each.name().equals(Placeholder.RELEASE))
            .filter(each -> value(each).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /// The kind of this release after that of an earlier run: `2.0.1` after `1.9.9` is major.
  public Optional<ReleaseKind> releaseKindAfter(String earlier) {
    return version()
        .map(ReleaseVersion::of)
        .flatMap(version -> version.kindAfter(ReleaseVersion.of(earlier)));
  }

  /// The placeholders of the checklist and its notes, without duplicate names.
  public List<Placeholder> placeholders() {
    Map<String, Placeholder> byName = new LinkedHashMap<>();
    for (Placeholder each : layout.placeholders()) {
      Placeholder askable = filling.askable(each);
      byName.putIfAbsent(askable.name(), askable);
    }
    return List.copyOf(byName.values());
  }

  /// The placeholder that `spelling` means: any of its tokens, its name, or the words inside its
  /// brackets or signs.
  public Optional<Placeholder> placeholder(String spelling) {
    return layout.placeholders().stream()
        .filter(each -> PlaceholderNames.isSpelling(spelling, each))
        .map(filling::askable)
        .findFirst();
  }

  /// Whether the release fills a placeholder that names it only in words, such as `$VERSION`.
  public boolean isFromRelease(Placeholder placeholder) {
    return filling.isFromRelease(placeholder);
  }

  /// The placeholders of a step whose values cannot be put into a command at that place.
  public List<Placeholder> unfit(Step step) {
    return filling.unfit(step.command());
  }

  /// The values that fill the placeholders of this run.
  public Filling filling() {
    return filling;
  }

  /// The value with that name, once it is set.
  public Optional<String> value(String name) {
    return filling.value(name);
  }

  /// The placeholders of an item that have no value yet.
  public List<Placeholder> unfilled(Item item) {
    return filling.unfilled(item.terms().placeholders());
  }

  /// The placeholders of a step that have no value yet.
  public List<Placeholder> unfilled(Step step) {
    return filling.unfilled(Placeholder.in(step.command()).toList());
  }

  /// The text that replaces a placeholder, once it is known.
  public Optional<String> value(Placeholder placeholder) {
    return filling.value(placeholder);
  }

  /// The text of an item as one line, with placeholders filled.
  public String text(Item item) {
    return prose(item).plain();
  }

  /// The text of an item, with placeholders filled.
  public Prose prose(Item item) {
    return item.terms().placeholders().isEmpty() ? item.text() : filling.fill(item.text());
  }

  /// The text that an item had when an event was recorded for it, with placeholders filled.
  public String text(ItemName then) {
    return layout
        .entry(then.id())
        .map(Entry::item)
        .filter(item -> item.text().plain().equals(then.text()))
        .map(this::text)
        .orElseGet(() -> filling.fill(PlaceholderFinder.inCode(then.text())));
  }

  /// A block of a note or of an item's details, with placeholders filled.
  public Block block(Block block) {
    return filling.fill(block);
  }

  /// The command of a step, with placeholders filled.
  public String command(Step step) {
    return filling.command(step.command());
  }
}
