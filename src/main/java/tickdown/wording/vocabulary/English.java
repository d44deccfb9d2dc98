package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// English words. [Sense] explains the lines; words and phrases are separated by commas, in lower
/// case. `fail*` stands for all words that begin like that, `*bar` for all words that end like
/// that.
final class English {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          // Conditions.
          entry(IF, "if, assuming, provided that"),
          entry(UNLESS, "unless"),
          entry(WHEN, "when, whenever"),
          entry(IN_CASE, "in case, in the event, in an emergency, in an outage, in the case"),
          entry(ONLY, "only"),
          entry(FOR, "for"),
          entry(IN, "in, on"),
          entry(WITH, "with, during"),
          entry(EXCEPT, "except"),
          entry(
              SKIP,
              "skip, skipped, omit, omitted, ignore, ignored, leave out, left out, strike out,"
                  + " strike this out"),
          entry(
              NOT_NEEDED,
              "not needed, not required, not necessary, not applicable, not relevant, not"
                  + " mandatory, no need, unnecessary, n a"),
          entry(
              THIS_STEP,
              "this, that, these, those, it, the following, step, steps, substep, sub-step, task,"
                  + " tasks, item, items, section, please, note, you, can, may, might, should,"
                  + " could, must, be, is, are, do, does, also, and, applies, apply"),
          entry(NOT, "not, no, non, isn't"),
          entry(AS, "as"),
          entry(WHERE, "where, wherever"),
          entry(NEEDED, "needed, necessary, applicable, appropriate"),
          entry(POSSIBLE, "required, relevant, possible"),
          entry(
              AFTER_NEED,
              "to, in, for, and, or, with, via, using, from, before, after, at, on, so, but,"
                  + " including"),
          entry(OPTIONAL, "optional, nice to have, nice-to-have"),
          entry(OPTIONALLY, "optionally"),
          entry(
              NO_CONDITION,
              "only once, only after, read only, reference only, use only, information only,"
                  + " display only, view only, write only, append only, invite only, only for"
                  + " reference, only for information, if and only, falls back, falls within, falls"
                  + " below, falls under, falls to, falls into, falls in, falls through, falls"
                  + " behind, falls on, falls off, falls outside, falls between, falls short, falls"
                  + " over, falls from"),
          entry(STEPS, "steps, tasks, items, checks"),
          entry(OR, "or"),
          entry(THEN, "then"),
          entry(BUT, "but"),
          entry(BEFORE_IF, "as, even, what, and, or, but, that, than"),
          entry(
              ASK,
              "ask, asked, check, checks, checked, checking, verify, verifies, verified, see,"
                  + " confirm, confirmed, determine, determined, consider, identify, identified,"
                  + " know, knows, tell, evaluate, evaluated, assess, investigate, inquire,"
                  + " clarify, test, tested, find, figure, look, review, unsure, sure, wonder,"
                  + " question, validate, validated"),
          entry(
              DO,
              "add, adjust, announce, apply, approve, archive, ask, assign, attach, backport,"
                  + " build, bump, bring, cancel, change, check, cherry-pick, clean, close, commit,"
                  + " configure, contact, continue, copy, coordinate, correct, create, cut, delete,"
                  + " deploy, disable, document, draft, edit, enable, ensure, execute, export,"
                  + " fill, file, fix, follow, generate, go, import, include, increase, increment,"
                  + " inform, install, keep, label, launch, let, list, make, mark, merge, migrate,"
                  + " modify, monitor, move, notify, open, perform, ping, post, prepare, promote,"
                  + " provide, publish, pull, push, raise, re-run, rebase, rebuild, record,"
                  + " refresh, regenerate, remove, rename, repeat, replace, report, request, rerun,"
                  + " reset, resolve, restart, restore, retry, revert, roll back, rollback, rotate,"
                  + " run, schedule, select, send, set, share, ship, sign, stop, submit, switch,"
                  + " sync, tag, trigger, undo, update, upgrade, upload, use, wait, warn, write,"
                  + " release, discuss, skip, do, tell, confirm, consider, determine, evaluate,"
                  + " find, identify, inquire, investigate, look, review, see, test, validate,"
                  + " verify"),
          entry(
              OBJECT,
              "the, a, an, it, them, this, that, these, those, one, all, any, your, our, its,"
                  + " their, each, every, another"),
          entry(AFTER_VERB, "to, sure, as, for, with, until, back, on, in"),
          entry(
              SUBJECT,
              "you, we, they, i, to, not, don't, didn't, can, must, should, will, would, may,"
                  + " might, could, did, do, does, it, that, which, who, this, the, a, an, your,"
                  + " our, its, their, no, any, and, or"),
          entry(AND, "and, then, and then, or, otherwise, else"),
          entry(REFERS_BACK, "if not, if so, if yes, if no"),
          entry(
              FINISHED,
              "finish, finished, finishes, done, complete, completed, completes, ready, merged,"
                  + " published, released, deployed, green, passed, passes, pass, approved, built,"
                  + " pushed, tagged, uploaded, loaded, live, over, available, succeeded, succeeds,"
                  + " ended, closed, signed, launched, confirmed"),
          entry(AFTER_WHEN, "there is, there are, there's, using, it is a, it's a, this is a"),
          entry(
              PRECAUTION,
              "keep, have, prepare, prepared, save, saved, retain, retained, store, stored, note,"
                  + " noted, document, documented, just, plan, archive, ready, available, standby,"
                  + " backup, back up, backed up"),
          entry(ABBREVIATION, "e.g, i.e, etc, vs"),
          // The words within a condition.
          entry(SILENT, "the, a, an, is, are, was, were, has, have, been, be"),
          entry(
              COMMON,
              "we, you, it, its, it's, they, this, cutting, publishing, shipping, your, our, any,"
                  + " some, all, both, either, and, or, of, to, by, also, do, doing, making, new,"
                  + " case, cases, there"),
          entry(
              VAGUE,
              "available, used, using, use, present, desired, wanted, want, like, wish, so, exists,"
                  + " exist, existing, missing, changed, enabled, configured, supported, already,"
                  + " done, yet, applies"),
          // Kinds of release.
          entry(RELEASE, "release, releasing, version"),
          entry(RELEASE_PLURAL, "releases, versions"),
          entry(UPDATE, "bump, update, updates, upgrade, upgrades"),
          entry(MAJOR, "major, majors"),
          entry(MINOR, "minor, minors"),
          entry(PATCH, "patch, patches, bugfix, bug fix, maintenance, point"),
          entry(FEATURE, "feature"),
          entry(
              OCCASION,
              "security, emergency, monthly, quarterly, weekly, yearly, snapshot, first, initial,"
                  + " breaking"),
          entry(HOTFIX, "hotfix, hotfixes, hot fix, hot fixes, lts, nightly, nightlies"),
          entry(
              WHICH_RELEASE,
              "the, this, that, next, upcoming, following, current, each, every, all, future, past,"
                  + " previous, old, older, recent, existing, other, both, our, your, its, their,"
                  + " latest, last, newer, supported, smooth,"
                  + " successful, safe, clean, good, proper, full, complete"),
          entry(
              PRE_RELEASE,
              "prerelease, prereleases, pre-release, pre-releases, pre release, pre releases,"
                  + " release candidate, release candidates, rc, rcs, beta, betas, alpha, alphas"),
          entry(FINAL, "stable, final"),
          entry(OR_ABOVE, "above, higher, up, later, larger, bigger"),
          // Decisions and branches.
          entry(DECIDE, "decide, decided, decides"),
          entry(CHOOSE, "decision, choose, choice, pick, select"),
          entry(OTHERWISE, "otherwise, else, in all other cases"),
          entry(YES, "yes, pass, passed, success, successful, green, approved, go"),
          entry(NO, "no, fail, failed, fails, failure, unsuccessful, red, rejected, denied, no-go"),
          entry(OPTION, "option, variant, alternative, approach"),
          entry(EITHER, "either"),
          entry(WAY, "automated, automatic, automatically, manual, manually, by hand, scripted"),
          entry(
              ONE_OF,
              "choose one, pick one, select one, one of, choose either, choose a, pick a, select"
                  + " a, choose between, choose your"),
          // Procedures.
          entry(TROUBLE, "emergenc*, incident*, outage*, disaster*, failure*"),
          entry(
              ROLLBACK,
              "rollback*, roll-back*, roll back, rolled back, rolling back, backout, back-out, back"
                  + " out, reversion"),
          entry(REMEDY, "hotfix, hot fix, downgrade, recovery"),
          entry(
              ACTION,
              "procedure, procedures, process, step, steps, instruction, instructions, checklist,"
                  + " runbook, run book, playbook, execution, guide, protocol, workflow, response,"
                  + " recovery, rollback, revert, shutdown, stop, hotfix, fix, patch, action,"
                  + " actions, handling"),
          entry(
              EMERGENCY,
              "emergency, emergencies, an emergency, in an emergency, in case of emergency, in case"
                  + " of an emergency, troubleshooting, trouble-shooting, troubleshooting"
                  + " checklist, troubleshooting guide, troubleshooting steps"),
          entry(
              IN_TROUBLE,
              "how to rollback, how to roll back, how to revert, how to undo, how to downgrade, how"
                  + " to abort, how to recover"),
          entry(UNDO, "rollback, roll back, revert, hotfix, abort, downgrade"),
          entry(UNDOING, "rolling back, reverting, downgrading, aborting, undoing"),
          entry(
              GOES_WRONG,
              "fail*, go wrong, goes wrong, went wrong, gone wrong, wrong with, break*, broke*, "
                  + "regress*, crash*, corrupt*, abort*, breach*, downtime, data loss"),
          entry(GRAVE, "critical, severe, serious, major, blocking, unexpected"),
          entry(FAULT, "issue*, problem*, bug*, error*"),
          entry(
              FOUND,
              "discover*, found, find*, detect*, occur*, arise*, report*, appear*, encounter*, "
                  + "happen*, emerge*, show*"),
          entry(SHOULD, "should"),
          entry(FOLLOW, "follow, use, do, run, take, perform, execute"),
          entry(THESE, "this, these, the following, steps, below"),
          entry(
              PREPARED,
              "documented, defined, tested, available, configured, prepared, ready, in place, "
                  + "known, reviewed, exist, exists, identified, assigned, rehearsed, approved, "
                  + "understood, agreed, up to date"),
          entry(NUMBERED, "phase, step, part, stage, section"),
          // Irreversible steps, and what comes before them.
          entry(RELATIVE, "that, which, you, you've, we, we've, i, i've, they"),
          entry(PUSH, "push, pushes, pushed, pushing"),
          entry(TAG, "tag, tags, follow-tags"),
          entry(BRANCH, "branch, branches, pr, pull request, merge request"),
          entry(
              PUBLISH,
              "publish, publishes, published, upload, uploaded, release, released, submit, "
                  + "submitted, deploy, deployment, roll out, promote, ship, launch, go live"),
          entry(TO, "to, on, in, into"),
          entry(
              REGISTRY,
              "maven central, central, package index, registry, marketplace, app store, appstore,"
                  + " play store, playstore, web store, windows store, microsoft store, chrome"
                  + " store"),
          entry(PRODUCTION, "prod, production, live"),
          entry(EXECUTE, "run, apply, applied, execute, executed, perform, performed, start"),
          entry(MIGRATION, "migration, migrations"),
          entry(
              SUCCESSFULLY,
              "successfully, cleanly, without errors, without error, without issues, without"
                  + " problems"),
          entry(EMBARGO, "embargo"),
          entry(LIFT, "lift, lifted, end, ends, ended, end of, over"),
          entry(
              ADVISORY,
              "advisory, advisories, security advisory, security advisories, vulnerability, "
                  + "vulnerabilities"),
          entry(
              DISCLOSE,
              "publish, published, publication, disclose, disclosed, disclosure, go public with"),
          entry(
              TRIAL,
              "rc1, rc2, rc3, candidate, nightly, dry run, dry-run, staging, sandbox, locally, test"
                  + " database, test environment, rehears*, tested, copy"),
          entry(
              PREPARE,
              "prepare, plan, document, define, draft, write, rehearse, have, ensure, make sure, "
                  + "remember, test, review"),
          entry(WAIT, "wait, once, after"),
          entry(TEST, "test, tests"),
          entry(WHICH_TESTS, "all, the, full, whole, complete, unit, integration, local"),
          entry(PASS, "pass, passes, passed, succeed, succeeds, green"),
          entry(CLEAN, "clean, error, errors"),
          entry(
              LINTER,
              "lint, linter, linting, type check, type checks, type checking, type-checking, "
                  + "typecheck, typechecks, typechecking"),
          entry(STAGING, "staging"),
          entry(
              TRY,
              "deploy*, smoke, test, tests, tested, work, works, run, runs, verif*, roll out, "
                  + "rolled out"),
          entry(SERVER, "environment, server"),
          entry(VERSION, "version"),
          entry(MATCH, "match, matches, agree, agrees"),
          entry(WORK_TREE, "working directory, working tree, work tree, worktree, working copy"),
          entry(UNCHANGED, "clean"),
          entry(BACKUP, "backup, backups"),
          entry(BACK_UP, "back up"),
          entry(MAKE, "create, created, take, taken, make, made, complete, completed, verified"),
          entry(
              AFTERWARDS,
              "post, after, next, follow, once, production, prod, live, published, released, "
                  + "installed, downloaded, update staging, merge"),
          entry(PLAN, "plan, strategy, preparation, preparations, readiness, criteria"),
          entry(FALLBACK, "fallback, fall-back, fall back"),
          entry(
              RUN,
              "run, rerun, re-run, execute, type, call, invoke, running, executing, calling,"
                  + " invoking"),
          entry(BY_MEANS, "with, using, use, via"),
          entry(
              BEFORE_COMMAND,
              "the, a, this, these, following, command, commands, script, also, manually, then,"
                  + " again, just, both, either, like, something"),
          entry(NEVER, "not, never, don't, cannot, can't, mustn't, shouldn't, won't, nobody"),
          entry(INSTEAD, "instead of, rather than, avoid, not, never, in place of, as opposed to"),
          entry(
              NOT_NEVER,
              "to, until, before, forget, unless, if, but, and, without, because, since, yet"),
          entry(
              ACTOR,
              "users, user, people, they, it, ci, workflow, workflows, pipeline, pipelines, job,"
                  + " jobs, actions, bot, which, that, automatically, will, would"),
          entry(COMMAND, "command, commands, subcommand, workflow, job"),
          entry(
              NAMED_THING,
              "label, labels, branch, tag, title, option, button, flag, category, milestone,"
                  + " message, status, template, prefix, suffix, page, section, tab, field,"
                  + " channel, environment, setting, strategy, header"),
          entry(
              FORM_FIELD,
              "build command, start command, install command, output command, deploy command,"
                  + " predeploy command, pre-deploy command, release command, dev command, test"
                  + " command"),
          entry(JOINS, "and"),

          // Waits.
          entry(
              WATCH,
              "wait, monitor, watch, observe, hold, hold off, pause, soak, bake, keep an eye, keep"
                  + " watching, keep monitoring, keep watch"),
          entry(LET, "let, leave, allow"),
          entry(SOAK, "soak, bake, burn in, settle, sit, run, running"),
          entry(
              SOAK_PERIOD,
              "soak, bake, burn-in, cool-down, cooldown, waiting period, observation period,"
                  + " monitoring period, grace period"),
          entry(
              AT_LEAST,
              "at least, a minimum of, the, first, next, another, about, approximately, around,"
                  + " roughly, full, further"),
          entry(FIRST_ONE, "first, next, full"),
          entry(MINUTES, "minute, minutes, min, mins"),
          entry(HOURS, "hour, hours, hr, hrs, h"),
          entry(DAYS, "day, days, d"),
          entry(WEEKS, "week, weeks"));

  private English() {}
}
