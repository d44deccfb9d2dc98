package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.ConfirmOption;
import tickdown.command.options.EvidenceOptions;
import tickdown.command.options.ItemArguments;
import tickdown.command.options.ReasonOption;
import tickdown.command.options.RecordOptions;
import tickdown.run.Evidence;
import tickdown.run.NotMet;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.gate.Departure;
import tickdown.run.rules.Request;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// `tickdown tick` and similar commands: answer items.
final class AnswerCommand implements Command {
  private static final String ITEM =
      "ITEM is a number, an id, or words that occur in one item only.";

  /// The answers.
  enum Kind {
    TICK(
        ReasonRule.OPTIONAL,
        _ -> new Outcome.Done(),
        "Several items are answered together or not at all. The first item that cannot be undone"
            + " needs --confirm, and a reason if items before it are open.",
        "tickdown tick 2.3.1",
        "tickdown tick 2.3.2 --confirm 1.4.0",
        "tickdown tick \"Push tag\" --comment \"by CI\" --link https://ci.example.org/81"),
    NA(
        ReasonRule.OPTIONAL,
        Outcome.NotApplicable::new,
        "A reason is optional; an item with a condition says that it is not met.",
        "tickdown na 1.3.6",
        "tickdown na 1.3.6 --reason \"no breaking change\""),
    SKIP(
        ReasonRule.REQUIRED,
        why -> new Outcome.Skipped(why.orElseThrow()),
        "",
        "tickdown skip 1.2.5 --reason \"staging Redis is being moved\""),
    DEFER(
        ReasonRule.OPTIONAL,
        Outcome.Deferred::new,
        "A reason is optional.",
        "tickdown defer 3.4.3 --reason \"after the data centre move\""),
    FAIL(
        ReasonRule.REQUIRED,
        why -> new Outcome.Failed(why.orElseThrow()),
        "",
        "tickdown fail 3.1.1 --reason \"health check answers 503\""),
    REOPEN(
        ReasonRule.NONE,
        _ -> new Outcome.Open(),
        "Earlier answers stay in the journal.",
        "tickdown reopen 2.3.1");

    private final ReasonRule rule;
    private final Function<Optional<Reason>, Outcome> outcome;
    private final String remark;
    private final List<String> examples;

    /// @param remark a sentence for the help; may be empty
    Kind(
        ReasonRule rule,
        Function<Optional<Reason>, Outcome> outcome,
        String remark,
        String... examples) {
      this.rule = rule;
      this.outcome = outcome;
      this.remark = remark;
      this.examples = List.of(examples);
    }

    private String[] footer() {
      List<String> lines = new ArrayList<>();
      lines.add("");
      lines.add((ITEM + " " + remark).strip());
      lines.add("");
      lines.add("Examples:");
      examples.forEach(example -> lines.add("  " + example));
      return lines.toArray(String[]::new);
    }
  }

  /// Whether an answer takes a reason.
  enum ReasonRule {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  private final Kind kind;
  private final ItemArguments items;
  private final EvidenceOptions evidence = new EvidenceOptions();
  private final ReasonOption reason = new ReasonOption();
  private final ConfirmOption confirm = new ConfirmOption();
  private final RecordOptions options = new RecordOptions();

  AnswerCommand(Kind kind) {
    this.kind = kind;
    this.items =
        new ItemArguments(
            kind == Kind.REOPEN
                ? "Reopen everything answered in ITEM, which may be a section or phase."
                : "Answer everything open in ITEM, which may be a section or phase.");
  }

  private OpenRun.Which which() {
    return kind == Kind.REOPEN ? OpenRun.Which.ANSWERED : OpenRun.Which.OUTSTANDING;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments.with(items::declare);
    if (kind != Kind.REOPEN) {
      arguments.with(evidence::declare);
    }
    if (kind == Kind.TICK) {
      arguments.with(confirm::declare);
    }
    if (kind.rule != ReasonRule.NONE) {
      arguments.with(reason::declare);
    }
    arguments.with(options::declare).footer(kind.footer());
  }

  @Override
  public int run(CommandContext context) {
    Outcome outcome = kind.outcome.apply(why());
    return RecordAnswers.of(options, context, opened -> requests(opened, outcome));
  }

  private Optional<Reason> why() {
    Optional<Reason> why = reason.given();
    if (kind.rule == ReasonRule.REQUIRED && why.isEmpty()) {
      throw new Failure(
          "`%s` needs a reason".formatted(kind.name().toLowerCase(java.util.Locale.ROOT)),
          "add one: `--reason \"waiting for the vendor\"`");
    }
    return why;
  }

  /// Without a reason, not applicable means that the condition is not met.
  private static Outcome outcome(Run run, Entry entry, Outcome outcome) {
    return outcome instanceof Outcome.NotApplicable && outcome.reason().isEmpty()
        ? entry
            .condition()
            .map(condition -> NotMet.of(condition, run.values().releaseKind()))
            .orElse(outcome)
        : outcome;
  }

  private List<Request> requests(OpenRun opened, Outcome outcome) {
    List<Entry> chosen = opened.items(items.items(), items.all(), which());
    Optional<Request> pass = passing(opened.run(), chosen);
    boolean isTaken = kind != Kind.TICK || pass.isPresent();
    return Stream.concat(pass.stream(), answers(opened, chosen, outcome, isTaken)).toList();
  }

  /// The gate before the first of these items that cannot be undone, if it was confirmed.
  private Optional<Request> passing(Run run, List<Entry> chosen) {
    Departure departure = new Departure(run);
    return confirm
        .given()
        .flatMap(release ->
            chosen.stream()
                .filter(departure::isDue)
                .findFirst()
                .map(entry -> new Request.Pass(entry.id(), release, reason.given())));
  }

  /// @param isTaken whether the outcome, or the gate before it, takes the reason
  private Stream<Request> answers(
      OpenRun opened, List<Entry> chosen, Outcome outcome, boolean isTaken) {
    return chosen.stream()
        .map(entry ->
            new Request.Answer(
                entry.id(),
                outcome(opened.run(), entry, outcome),
                evidence(opened.run(), entry, isTaken)));
  }

  /// What is given as evidence. A reason that neither the answer nor the gate before it takes is a
  /// comment, such as why a conflict is settled like that.
  private List<Evidence> evidence(Run run, Entry entry, boolean isTaken) {
    boolean isComment = !isTaken || (kind == Kind.TICK && run.conflict(entry).isPresent());
    return Stream.concat(
            evidence.given().stream(),
            isComment
                ? reason.given().map(why -> new Evidence.Comment(why.text())).stream()
                : Stream.empty())
        .toList();
  }
}
