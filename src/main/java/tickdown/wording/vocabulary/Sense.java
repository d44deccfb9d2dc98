package tickdown.wording.vocabulary;

/// The meaning of a word in a checklist. Each language lists its words, one line per sense: see
/// [English].
public enum Sense {

  // Conditions.

  /// Introduces a condition anywhere: `If the schema changed, …`, `… if the schema changed`.
  IF,
  /// The same, negated: `unless it is a patch`.
  UNLESS,
  /// Introduces a condition only at the beginning of a text or parenthesis. Elsewhere it is a
  /// different word, possibly in another language: `the rate falls below 1 %`, `la versión se
  /// publicó`.
  IF_FIRST,
  /// The Portuguese and Italian `se`. A Spanish text may begin with a different `se`: `Se actualizó
  /// el número`.
  SE,
  /// Follows `se` at the beginning of a text if that is a condition.
  AFTER_SE,
  /// Introduces a condition or a time: `when the build is green`.
  WHEN,
  /// Introduces a condition with a noun: `in case of an outage`.
  IN_CASE,
  /// Limits an item: `only for major releases`.
  ONLY,
  /// Introduces what an item is for: `for major releases`.
  FOR,
  /// Other words after a limit: `only on Windows`.
  IN,
  /// The same, but not after words that exclude: `only with Docker`, but `skip with --no-verify`.
  WITH,
  /// Excludes a case: `except for patches`.
  EXCEPT,
  /// Negates: `not for patches`, `If not approved:`.
  NOT,
  /// Introduces need: `as needed`.
  AS,
  /// The same, possibly with a word in between, like `when`: `where strictly necessary`.
  WHERE,
  /// Need: `if needed`.
  NEEDED,
  /// Need, except after `as` at the end of a text: `as soon as possible`.
  POSSIBLE,
  /// Marks an item as optional, before a sign that ends the clause: `Optional: …`, `(optional)`.
  OPTIONAL,
  /// The same as an adverb, before any word: `Optionally announce it`.
  OPTIONALLY,
  /// Introduces a condition in a script without spaces between words.
  IF_UNSPACED,
  /// The same, about need.
  OPTIONAL_UNSPACED,
  /// Ends a condition in such a script, or in a language that puts it last.
  IF_UNSPACED_END,
  /// Looks like the beginning or end of a condition but is not: `only once it is merged`, `read
  /// only`.
  NO_CONDITION,
  /// Follows `Optional` in a heading: `Optional steps`.
  STEPS,
  /// Continues a list: `If args, agents, or charts changed, …`.
  OR,
  /// Introduces what to do if the condition is met: `If it fails then restart it`.
  THEN,
  /// Contrasts: `Optional but recommended`.
  BUT,
  /// Before a trailing `if`, makes it something else: `as if`, `even if`, `and if`.
  BEFORE_IF,
  /// Asks, so that a clause after it is a question, not a condition: `Check if the tag is there`.
  ASK,
  /// Ends in a full stop that does not end a sentence: `e.g.`.
  ABBREVIATION,

  // Other words in a condition.

  /// Does not change the meaning: `if schema changed`, `if the schema has been changed`.
  SILENT,
  /// Has no meaning of its own: `if it applies`.
  COMMON,
  /// Not specific: `if used`, `if not already configured`.
  VAGUE,

  // Kinds of release.

  /// A release, as a noun or verb: `for major releases`.
  RELEASE,
  /// Releases, in the plural: `on patch releases`.
  RELEASE_PLURAL,
  /// Another word for a release, after its kind: `if patch update`.
  UPDATE,
  MAJOR,
  MINOR,
  PATCH,
  /// A major or minor release.
  FEATURE,
  PRE_RELEASE,
  /// A release that is not a pre-release.
  FINAL,
  /// `minor releases or above`.
  OR_ABOVE,

  // Decisions and branches.

  /// Asks for a decision: `Decide: hotfix or rollback`.
  DECIDE,
  /// The same, for words after which `if` is not a question: `Choose hotfix or rollback`.
  CHOOSE,
  /// The last branch: `Otherwise:`.
  OTHERWISE,
  /// The branch `If yes:`.
  YES,

  // Procedures.

  /// Trouble: `Emergency procedure`, `In case of an outage`.
  TROUBLE,
  /// Going back: `Rollback steps`, `roll back`.
  ROLLBACK,
  /// A remedy, which a condition can mention without any trouble: `Hotfix process`.
  REMEDY,
  /// An action against trouble: `Emergency procedure`.
  ACTION,
  /// The same, before the trouble: `procédure de rollback`.
  ACTION_FIRST,
  /// A whole heading of a procedure: `Troubleshooting guide`.
  EMERGENCY,
  /// The beginning of the heading of a procedure: `How to roll back production`.
  IN_TROUBLE,
  /// Undoes: `Revert (if needed)`.
  UNDO,
  /// The same as the beginning of a heading: `Rolling back the database`.
  UNDOING,
  /// A case of trouble: `If the deploy fails`.
  GOES_WRONG,
  /// Makes a fault serious: `critical issues`.
  GRAVE,
  /// A fault: trouble if it is serious or found: `if problems are detected`.
  FAULT,
  /// `if problems are detected`.
  FOUND,
  /// Introduces a condition instead of `if`: `Should the deploy fail`.
  SHOULD,
  /// Points to the items below: `follow these steps`.
  FOLLOW,
  /// The items below: `follow these steps`.
  THESE,
  /// Says that something already exists: `rollback procedure documented`.
  PREPARED,
  /// Precedes the number of a heading: `Phase 7: Rollback`.
  NUMBERED,

  // Irreversible steps, and what has to be done before them: for the rules of `lint`.

  /// `Push the tag`.
  PUSH,
  /// `Push the tag`.
  TAG,
  /// Makes a release public: `Publish to PyPI`, `Deploy to production`.
  PUBLISH,
  /// A command that does so: `npm publish`.
  PUBLISH_COMMAND,
  /// Precedes a destination: `Publish to PyPI`.
  TO,
  /// A public place for packages: `Publish to PyPI`.
  REGISTRY,
  /// Production: `Deploy to production`.
  PRODUCTION,
  /// Carries out: `Run the migrations`, `Run all tests`.
  EXECUTE,
  /// `Run the migrations`.
  MIGRATION,
  /// Marks a trial: `Publish to PyPI (dry run)`.
  TRIAL,
  /// Prepares something without doing it: `Plan the rollback`.
  PREPARE,
  /// Waits for something else: `Once it is published, …`.
  WAIT,
  /// `The tests pass`.
  TEST,
  /// Specifies tests: `Run all unit tests`.
  WHICH_TESTS,
  /// `The tests pass`.
  PASS,
  /// The same for what only names mistakes: `No lint errors`.
  CLEAN,
  /// `The linter passes`.
  LINTER,
  /// `Works on staging`.
  STAGING,
  /// Tries something: `Works on staging`.
  TRY,
  /// Where it is tried: `Staging server`.
  SERVER,
  /// `Version matches the tag`.
  VERSION,
  /// `Tag matches version`.
  MATCH,
  /// `Create a backup`.
  BACKUP,
  /// The same as a verb: `Back up the database`.
  BACK_UP,
  /// `Create a backup`.
  MAKE,
  /// Belongs after the release: `Tests pass in production`.
  AFTERWARDS,
  /// A plan as a whole: `Rollback plan`.
  PLAN,
  /// Another name for the way back: `Fallback documented`.
  FALLBACK
}
