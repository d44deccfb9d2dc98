package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Names that are the same in all languages.
final class AnyLanguage {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(
              REGISTRY,
              "pypi, npm, npmjs, crates.io, cran, cpan, sonatype, rubygems, nuget, hackage, hex, "
                  + "packagist, cocoapods, google play"),
          entry(
              PUBLISH_COMMAND,
              "npm publish, yarn publish, pnpm publish, cargo publish, poetry publish, uv publish,"
                  + " maturin publish, flit publish, lerna publish, changeset publish, twine"
                  + " upload, mvn deploy, gem push, nuget push, pod trunk push"),
          entry(TRIAL, "testpypi, test.pypi"));

  private AnyLanguage() {}
}
