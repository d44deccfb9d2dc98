package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import tickdown.checklist.Prose;
import tickdown.checklist.Step;
import tickdown.wording.program.IrreversibleCommands;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// What cannot be undone: a tag that others have seen, a package in an index, a service in
/// production, a migrated database, deleted data.
///
/// An annotation says so, or the words of an item, or one of its steps.
public final class Irreversible {

  /// So many words apart a verb and its object still belong together.
  private static final int NEAR = 5;

  private static final Words PUSHES = Words.of(PUSH);
  private static final Words TAGS = Words.of(TAG);
  private static final Words BRANCHES = Words.of(BRANCH);

  /// `Branch from the tag you pushed` pushes nothing.
  private static final Words RELATIVES = Words.of(RELATIVE);

  private static final Words PUBLISHES = Words.of(PUBLISH);
  private static final Words SENDS = Words.of(PUBLISH, PUSH);
  private static final Words PUBLISH_COMMANDS = Words.of(PUBLISH_COMMAND);
  private static final Words DESTINATIONS = Words.of(TO);
  private static final Words ARTICLES = Words.of(SILENT);
  private static final Words REGISTRIES = Words.of(REGISTRY);
  private static final Words LIVE_SYSTEMS = Words.of(PRODUCTION);
  private static final Words EXECUTES = Words.of(EXECUTE);
  private static final Words MIGRATIONS = Words.of(MIGRATION);
  private static final Words WELL = Words.of(SUCCESSFULLY);
  private static final Words TRIALS = Words.of(TRIAL, PRE_RELEASE);
  private static final Words BEFOREHAND = Words.of(ASK, DECIDE, IF, IF_FIRST, WHEN, PREPARE, WAIT);
  private static final Words PREPARATIONS = Words.of(PREPARED);

  private Irreversible() {}

  /// Whether an item with this text and these steps does something that cannot be undone.
  ///
  /// @param commands the commands that do, those of the front matter included
  public static boolean is(Prose text, List<Step> steps, IrreversibleCommands commands) {
    Phrase words = Phrase.withCode(text.plain());
    return isForGood(words)
        && (hasCommand(steps, isOfBranch(words) ? commands.withoutPushes() : commands)
            || pushesTag(words)
            || publishes(words)
            || changesLiveSystem(words));
  }

  private static boolean hasCommand(List<Step> steps, IrreversibleCommands commands) {
    return steps.stream().anyMatch(step -> commands.has(step.command().text()));
  }

  /// `Push the release branch`: it can be changed and deleted, unlike a tag.
  private static boolean isOfBranch(Phrase text) {
    return BRANCHES.first(text, 0) >= 0 && TAGS.first(text, 0) < 0;
  }

  /// Whether an item with these words changes what runs in production, or its data.
  public static boolean isInProduction(Phrase text) {
    return changesLiveSystem(text) && isForGood(text);
  }

  /// `Push the release tag`, `Tag is created and pushed`, `git push origin vX.Y.Z`.
  private static boolean pushesTag(Phrase text) {
    return PUSHES.isFollowedBy(TAGS, text, NEAR)
        || TAGS.isFollowedBy(PUSHES, text, NEAR, RELATIVES)
        || pushesVersion(text);
  }

  private static boolean pushesVersion(Phrase text) {
    boolean pushes = false;
    for (int i = 1; i < text.size(); i++) {
      String word = text.word(i);
      pushes =
          !word.equals(Phrase.CODE)
              && (pushes || (word.equals("push") && text.word(i - 1).equals("git")));
      if (pushes && isVersion(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVersion(String word) {
    String number = word.startsWith("v") ? word.substring(1) : word;
    return number.startsWith("x.y")
        || (number.length() < word.length()
            && !number.isEmpty()
            && Character.isDigit(number.charAt(0)));
  }

  /// `Upload the wheels to PyPI`, `Images are pushed to the registry`, `npm publish`.
  private static boolean publishes(Phrase text) {
    return PUBLISH_COMMANDS.first(text, 0) >= 0 || goesTo(REGISTRIES, text, 0);
  }

  /// `Deploy to production`, `Run the migrations`; not `All migrations run successfully`, which is
  /// a check itself.
  private static boolean changesLiveSystem(Phrase text) {
    int start = text.firstWord();
    return (PUBLISHES.at(text, start) && goesTo(LIVE_SYSTEMS, text, start))
        || (EXECUTES.at(text, start) && MIGRATIONS.isInClause(text, start))
        || (MIGRATIONS.isFollowedBy(EXECUTES, text, 2) && WELL.first(text, 0) < 0);
  }

  /// Whether a verb of publishing is followed by one of `places` in its clause.
  private static boolean goesTo(Words places, Phrase text, int from) {
    boolean publishes = false;
    for (int i = from; i < text.size(); i++) {
      publishes = !text.endsClause(i) && (publishes || SENDS.at(text, i));
      if (publishes && DESTINATIONS.at(text, i)) {
        int place = i + 1 + ARTICLES.lengthAt(text, i + 1);
        int length = places.lengthAt(text, place);
        if (length > 0 && !PREPARATIONS.at(text, place + length)) {
          return true;
        }
      }
    }
    return false;
  }

  /// `v1.4.0-rc.1`, `vX.Y.Z-beta2`.
  private static boolean isPreRelease(String word) {
    int from = word.indexOf('-') + 1;
    int to = from;
    while (to < word.length() && Character.isLetter(word.charAt(to))) {
      to++;
    }
    return from > 0 && TRIALS.has(word.substring(from, to));
  }

  /// Whether the action is neither a trial nor only prepared or looked at.
  static boolean isForGood(Phrase text) {
    return TRIALS.first(text, 0) < 0
        && text.words().stream().noneMatch(Irreversible::isPreRelease)
        && PREPARATIONS.first(text, 0) < 0
        && !BEFOREHAND.at(text, text.firstWord());
  }
}
