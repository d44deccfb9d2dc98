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
  /// Leaves an item out: `Skip this step if nothing changed`.
  SKIP,
  /// Says that an item does not have to be done: `not required for patches`.
  NOT_NEEDED,
  /// Precedes the words that limit an item, in a sentence of their own: `This step is only …`.
  THIS_STEP,
  /// Negates: `not for patches`, `If not approved:`.
  NOT,
  /// Introduces need: `as needed`.
  AS,
  /// The same, possibly with a word in between, like `when`: `where strictly necessary`.
  WHERE,
  /// Need: `if needed`.
  NEEDED,
  /// Need, except after `as` and `where`, which then speak of the manner: `as soon as possible`.
  POSSIBLE,
  /// Follows need inside a sentence: `Update the docs as needed for …`, but `if necessary files …`.
  AFTER_NEED,
  /// Marks an item as optional, before a sign that ends the clause: `Optional: …`, `(optional)`.
  OPTIONAL,
  /// The same as an adverb, before any word: `Optionally announce it`.
  OPTIONALLY,
  /// Introduces a condition inside a text only before certain words, since it may be another word:
  /// `si hay cambios`, but `il servizio si avvii`; `falls nötig`, but `the rate falls below 1 %`.
  SI,
  /// Follows such a word inside a text if that is a condition.
  AFTER_SI,
  /// Introduces a condition in a script without spaces between words.
  IF_UNSPACED,
  /// The same, but only at the beginning of a text; in parentheses it gives an example.
  IF_UNSPACED_FIRST,
  /// The same, about need.
  OPTIONAL_UNSPACED,
  /// Need anywhere in a text of such a script.
  NEED_UNSPACED,
  /// Ends a condition in such a script, or in a language that puts it last.
  IF_UNSPACED_END,
  /// Limits what is in a parenthesis of such a script: `iOS only`.
  ONLY_UNSPACED,
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
  /// Tells to do something: `…, create one if it does not exist`.
  DO,
  /// Follows such a verb, which could also be a noun: `build the image`, but `build scripts`.
  OBJECT,
  /// The same, but not inside a clause, where it can follow a noun: `if there was a change in it`.
  AFTER_VERB,
  /// Precedes such a verb if it is no instruction: `if you build the image`.
  SUBJECT,
  /// Joins a second instruction: `Open the page and create one if it is missing`.
  AND,
  /// Refers to what was said before: `Tests pass: if not, stop`.
  REFERS_BACK,
  /// Says that something is over, so that `when` is about time: `when the build has finished`.
  FINISHED,
  /// After `when`, makes it a condition: `When there are new keys, …`.
  AFTER_WHEN,
  /// Prepares for a case without depending on it: `Keep the old build in case of a rollback`.
  PRECAUTION,
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
  /// Names a release by its occasion, before the word for a release: `security release`.
  OCCASION,
  /// The same by itself: `for hotfixes`.
  HOTFIX,
  /// Points at a release, so that its kind does not tell it from others: `for the next minor
  /// release`.
  WHICH_RELEASE,
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
  /// Its opposite as a word of its own: `Fail?`.
  NO,
  /// Numbers the branches of a choice: `Option A`, `Variant 2`.
  OPTION,
  /// Before the first branch: `Either:`.
  EITHER,
  /// Ways of doing the same, one of which is taken: `Automated:`, `Manual:`.
  WAY,
  /// Asks for one of the branches below: `choose one`.
  ONE_OF,

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

  /// Begins a clause about what went before: `the tag that was pushed`, `the tag you pushed`.
  RELATIVE,
  /// `Push the tag`.
  PUSH,
  /// `Push the tag`.
  TAG,
  /// A branch, or a request to merge one: `Push the release branch`.
  BRANCH,
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
  /// Says how something went, so that it is looked at: `Migrations run successfully`.
  SUCCESSFULLY,
  /// What is kept secret until a certain time: `Lift the embargo`.
  EMBARGO,
  /// Ends that: `Lift the embargo`.
  LIFT,
  /// What tells everybody about a vulnerability: `Publish the advisory`.
  ADVISORY,
  /// Makes something known to everybody: `Publish the advisory`.
  DISCLOSE,
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
  /// The files of a repository that are checked out: `Working directory is clean`.
  WORK_TREE,
  /// Says that they are as committed: `Working directory is clean`.
  UNCHANGED,
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
  FALLBACK,

  // Waits.

  /// Tells to wait or watch: `Monitor the systems for 24 hours`.
  WATCH,
  /// Leaves something to itself: `Let it soak for 2 days`.
  LET,
  /// What is left to itself does so: `Let it soak for 2 days`.
  SOAK,
  /// A time in which that is done: `24h soak test`.
  SOAK_PERIOD,
  /// Precedes how long it takes at least: `for the first 24 hours`.
  AT_LEAST,
  /// Precedes a unit without a number: `for the first day`.
  FIRST_ONE,
  /// `30 minutes`.
  MINUTES,
  /// `24 hours`.
  HOURS,
  /// `2 days`.
  DAYS,
  /// `2 weeks`.
  WEEKS,

  // Words around commands.

  /// Tells the operator to run what follows: `run`.
  RUN,
  /// Introduces a command, but other things, too: `with`.
  BY_MEANS,
  /// Follows a command that is to be run, in languages that put the verb last.
  RUN_AFTER,
  /// Is between the verb and the command: `run the following command:`.
  BEFORE_COMMAND,
  /// Forbids: `never run`.
  NEVER,
  /// Forbids, directly before the command or its verb: `instead of`.
  INSTEAD,
  /// Ends what a word like `never` forbids: `do not forget to run`.
  NOT_NEVER,
  /// Runs commands, but is not the operator: `when users run`.
  ACTOR,
  /// What a command that is only mentioned is called: `the x command`.
  COMMAND,
  /// Joins commands: `run x and y`.
  JOINS,
  /// What has a name of several words: `with the good first lamp label`.
  NAMED_THING,
  /// The field of a form whose value is a command: `Build command:`.
  FORM_FIELD
}
