package tickdown.command.sharing;

import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.PlaceOptions;
import tickdown.exchange.SharedRun;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// `tickdown join`: joins a run that someone else shares, without walking through it.
public final class JoinCommand implements Command {
  private final PlaceOptions places = new PlaceOptions();
  private Optional<String> wanted = Optional.empty();
  private final RemoteOption remote = new RemoteOption();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .optional(
            "RUN",
            "The release, or the name as it is listed. Default: the only one that is not here.",
            given -> wanted = Optional.of(given))
        .with(remote::declare)
        .with(places::declare)
        .footer(
            "",
            "`tickdown run` and `tickdown resume` join as well, and begin to walk. A run of your"
                + " own that has the same name has to be renamed first: both are kept apart.",
            "",
            "Examples:",
            "  tickdown join",
            "  tickdown join 1.4.0 --remote upstream");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = Workplace.ofJournals(context.environment(), places.choice());
    SharedRunSearch.Found found = SharedRunSearch.atRemote(workplace, remote.name());
    Joining joining = new Joining(workplace);
    Joining.Joined joined = joining.joined(meant(found, joining, workplace));
    context
        .console()
        .output()
        .tell(
            List.of(
                joined.sentence().capitalized().ended(),
                Line.of("`tickdown resume %s` walks through it.", joined.name())));
    return ExitCode.FINE;
  }

  private SharedRun meant(SharedRunSearch.Found found, Joining joining, Workplace workplace) {
    RunsHere here = RunsHere.of(workplace);
    List<SharedRun> matching = SharedRunSearch.named(found.runs(), wanted).toList();
    List<SharedRun> absent = found.runs().stream().filter(here::isAbsent).toList();
    return joining
        .only(matching.stream().filter(here::isAbsent).toList())
        .orElseThrow(() ->
            wanted.isPresent() && !matching.isEmpty()
                ? present(wanted.get(), here.isShared(matching.getFirst()))
                : missing(found, joining.listed(absent)));
  }

  private static Failure present(String name, boolean isShared) {
    return new Failure(
        Line.of("%s is here already", name),
        isShared
            ? "`tickdown sync` exchanges it, `tickdown resume` walks through it"
            : "`tickdown share` shares it again");
  }

  private Failure missing(SharedRunSearch.Found found, List<Line> absent) {
    String at = found.remote().name();
    if (found.runs().isEmpty()) {
      return new Failure(
          Line.of("nothing is shared at %s", at),
          "whoever has a run shares it with `tickdown share`");
    }
    return wanted
        .map(name ->
            new Failure(
                Line.of("%s has no shared run %s", at, name),
                absent,
                absent.isEmpty()
                    ? "whoever has it shares it with `tickdown share`"
                    : "`tickdown join RUN` joins one of these"))
        .orElseGet(() ->
            new Failure(
                Line.of("all runs that are shared at %s are here already", at),
                "`tickdown sync` exchanges one, `tickdown resume` walks through it"));
  }
}
