package tickdown.lint;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;

/// An item that cannot be undone: a published tag, a package in an index, a service in production,
/// a migrated database.
final class IrreversibleAction {

  private static final String PUBLIC =
      "pypi|npm(?:js)?|crates\\.io|cran|cpan|maven"
          + " central|central|sonatype|rubygems|nuget|hackage|hex|packagist|cocoapods|package"
          + " index|registry|(?:app|play|web|windows|microsoft|chrome) ?store|google"
          + " play|marketplace";

  private static final Pattern TAG =
      WordPattern.of(
          "\\bpush(?:e[sd]|ing)?\\b(?: \\w+){0,3} (?:\\w+ )?tags?\\b|\\btags? (?:is |was |has been"
              + " )?(?:\\w+ and )?pushed\\b|\\bgit push\\b[^`]*(?:"
              + " --(?:follow-)?tags\\b|\\s[v<\\[{$]?v?\\d*x?\\.?x?y?\\.?z?$|\\bv?X\\.Y)");

  private static final Pattern PUBLISH =
      WordPattern.of(
          "\\b(?:publish|upload|release|submit)(?:ed|es)?\\b[^.;]*\\b(?:to|on) (?:the )?(?:"
              + PUBLIC
              + ")\\b|\\b(?:(?:npm|yarn|pnpm|cargo|poetry|uv|maturin|flit|lerna|changeset)"
              + " publish|twine upload|mvn deploy|gem push|nuget push|pod trunk push)\\b");

  private static final Pattern PRODUCTION =
      WordPattern.of(
          "^(?:\\W*)(?:deploy|release|roll out|promote|ship|launch|go"
              + " live|deployment)\\b[^.;]*\\b(?:to|in|into|on) (?:the"
              + " )?(?:prod|production|live)\\b(?! ready)");

  private static final Pattern MIGRATION =
      WordPattern.of(
          "^(?:\\W*)(?:run|apply|execute|perform|start)\\b[^.;]*\\bmigrations?\\b|\\bmigrations?"
              + " (?:is |are |was |were )?(?:applied|run|executed)\\b");

  /// Trials, and actions that only look at something.
  private static final Pattern NOT_FOR_GOOD =
      WordPattern.of(
          "\\b(?:rc\\d*|alpha|beta|candidate|pre-?release|nightly|dry[-"
              + " ]run|test\\.?pypi|staging|sandbox|locally|test"
              + " (?:database|environment)|rehears\\w*|tested|copy)\\b|^\\W*(?:check|verify|confirm|ensure|make"
              + " sure|test|review|plan|prepare|decide|wait|ask|when|once|after|if|document|draft|remember)\\b"
              + "|\\b(?:documented|prepared|ready|reviewed|planned|approved)\\b");

  private IrreversibleAction() {}

  /// Whether `item` is irreversible, by its annotation or by its words.
  static boolean is(Item item) {
    return item.terms().annotation(Annotation.Key.IRREVERSIBLE).isPresent()
        || says(item, TAG, PUBLISH, PRODUCTION, MIGRATION);
  }

  /// Whether `item` changes what runs in production, or its data.
  static boolean isInProduction(Item item) {
    return says(item, PRODUCTION, MIGRATION);
  }

  private static boolean says(Item item, Pattern... deeds) {
    String text = item.text().plain();
    return Stream.of(deeds).anyMatch(each -> each.matcher(text).find())
        && !NOT_FOR_GOOD.matcher(text).find();
  }

  /// The index of the first of `entries` that matches.
  static OptionalInt first(List<Entry> entries, Predicate<Item> deed) {
    return IntStream.range(0, entries.size())
        .filter(i -> deed.test(entries.get(i).item()))
        .findFirst();
  }

  /// The items of the walk, in order, without procedures.
  static List<Entry> walk(Checklist checklist) {
    return checklist.entries().stream().filter(entry -> !entry.phase().isProcedure()).toList();
  }
}
