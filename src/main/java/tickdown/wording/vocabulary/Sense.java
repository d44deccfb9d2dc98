package tickdown.wording.vocabulary;

/// What a word says to the reader of a checklist. Each language lists its words for it, one line a
/// sense: see [English].
public enum Sense {

  // Conditions.

  /// Puts a case wherever it stands: `If the schema changed, …`, `… if the schema changed`.
  IF,
  /// The same, negated: `unless it is a patch`.
  UNLESS,
  /// Puts a case at the beginning of a text or parenthesis only. Elsewhere it is another word, if
  /// only in another language: `the rate falls below 1 %`, `la versión se publicó`.
  IF_FIRST,
  /// The Portuguese and Italian `se`. In Spanish a text may begin with another one: `Se actualizó
  /// el número`.
  SE,
  /// What follows `se` at the beginning of a text where it puts a case.
  AFTER_SE,
  /// Puts a case as well, but may say at which time: `when the build is green`.
  WHEN,
  /// Announces a case that a noun names: `in case of an outage`.
  IN_CASE,
  /// Limits an item: `only for major releases`.
  ONLY,
  /// What an item is meant for: `for major releases`.
  FOR,
  /// The other words that may stand between a limit and what it is limited to: `only on Windows`.
  IN,
  /// The same, but not behind words that exclude: `only with Docker`, but `skip with --no-verify`.
  WITH,
  /// Excludes a case: `except for patches`.
  EXCEPT,
  /// Denies: `not for patches`, `If not approved:`.
  NOT,
  /// Leaves an item to need: `as needed`.
  AS,
  /// The same, and like `when` with a word between: `where strictly necessary`.
  WHERE,
  /// Need itself: `if needed`.
  NEEDED,
  /// Need that is none behind `as` at the end of a text: `as soon as possible`.
  POSSIBLE,
  /// Says that an item is optional, before a sign that ends the clause: `Optional: …`,
  /// `(optional)`.
  OPTIONAL,
  /// The same as an adverb, before any words: `Optionally announce it`.
  OPTIONALLY,
  /// Begins a case in a script that puts no blanks between words.
  IF_UNSPACED,
  /// The same where only need is meant.
  OPTIONAL_UNSPACED,
  /// Ends a case in such a script, or in a language that puts it last.
  IF_UNSPACED_END,
  /// Looks like the beginning or the end of a condition and is none: `only once it is merged`,
  /// `read only`.
  NO_CONDITION,
  /// What follows `Optional` in a heading: `Optional steps`.
  STEPS,
  /// Goes on with a list: `If args, agents, or charts changed, …`.
  OR,
  /// Begins what is done in the case: `If it fails then restart it`.
  THEN,
  /// Contrasts: `Optional but recommended`.
  BUT,
  /// Before a trailing `if` it makes it part of something else: `as if`, `even if`, `and if`.
  BEFORE_IF,
  /// Asks, so that a clause behind it is a question and no condition: `Check if the tag is there`.
  ASK,
  /// Ends in a full stop that does not end a sentence: `e.g.`.
  ABBREVIATION,

  // What words beside a condition say.

  /// Changes nothing: `if schema changed`, `if the schema has been changed`.
  SILENT,
  /// Says nothing of its own: `if it applies`.
  COMMON,
  /// Says too little to tell when: `if used`, `if not already configured`.
  VAGUE,

  // Kinds of release.

  /// A release, as a noun or verb: `for major releases`.
  RELEASE,
  /// Several of them: `on patch releases`.
  RELEASE_PLURAL,
  /// What a release may be called beside its kind: `if patch update`.
  UPDATE,
  MAJOR,
  MINOR,
  PATCH,
  /// A major or minor release.
  FEATURE,
  PRE_RELEASE,
  /// A release that is no pre-release.
  FINAL,
  /// `minor releases or above`.
  OR_ABOVE,

  // Decisions and branches.

  /// Asks which way to take: `Decide: hotfix or rollback`.
  DECIDE,
  /// The same, where it asks no question by `if`: `Choose hotfix or rollback`.
  CHOOSE,
  /// The last branch: `Otherwise:`.
  OTHERWISE,
  /// The branch `If yes:`.
  YES,

  // Procedures.

  /// Trouble: `Emergency procedure`, `In case of an outage`.
  TROUBLE,
  /// The way back: `Rollback steps`, `roll back`.
  ROLLBACK,
  /// A way out of trouble, of which a condition may speak without any: `Hotfix process`.
  REMEDY,
  /// What is done about trouble: `Emergency procedure`.
  ACTION,
  /// The same where it stands before the trouble: `procédure de rollback`.
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
  /// Makes a fault one of trouble: `critical issues`.
  GRAVE,
  /// Trouble when it is grave or found: `if problems are detected`.
  FAULT,
  /// `if problems are detected`.
  FOUND,
  /// Puts a case in the place of `if`: `Should the deploy fail`.
  SHOULD,
  /// Leads to the items below: `follow these steps`.
  FOLLOW,
  /// The items below: `follow these steps`.
  THESE,
  /// Says that something is there already: `rollback procedure documented`.
  PREPARED,
  /// Stands before the number of a heading: `Phase 7: Rollback`.
  NUMBERED,

  // What cannot be undone, and what has to be done before: for the rules of `lint`.

  /// `Push the tag`.
  PUSH,
  /// `Push the tag`.
  TAG,
  /// Puts a release where others get it: `Publish to PyPI`, `Deploy to production`.
  PUBLISH,
  /// A command that does: `npm publish`.
  PUBLISH_COMMAND,
  /// Stands before the place where something goes: `Publish to PyPI`.
  TO,
  /// A public place for packages: `Publish to PyPI`.
  REGISTRY,
  /// What customers use: `Deploy to production`.
  PRODUCTION,
  /// Carries out: `Run the migrations`, `Run all tests`.
  EXECUTE,
  /// `Run the migrations`.
  MIGRATION,
  /// Says that something is done for trial: `Publish to PyPI (dry run)`.
  TRIAL,
  /// Prepares something, and does not do it: `Plan the rollback`.
  PREPARE,
  /// Says that something else comes first: `Once it is published, …`.
  WAIT,
  /// `The tests pass`.
  TEST,
  /// Which tests: `Run all unit tests`.
  WHICH_TESTS,
  /// `The tests pass`, `No lint errors`.
  PASS,
  /// `The linter passes`.
  LINTER,
  /// `Works on staging`.
  STAGING,
  /// Says that something is tried: `Works on staging`.
  TRY,
  /// `Tag matches version`.
  MATCH,
  /// `Create a backup`.
  BACKUP,
  /// `Create a backup`.
  MAKE,
  /// Says that something belongs after the release: `Tests pass in production`.
  AFTERWARDS,
  /// A plan as a whole: `Rollback plan`.
  PLAN
}
