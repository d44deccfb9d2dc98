package tickdown.command.sharing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.PlaceOptions;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// `tickdown join`: joins a run that someone else shares, without walking through it.
public final class JoinCommand implements Command {
  private static final int MOST_LISTED = 10;

  private final PlaceOptions places = new PlaceOptions();
  private Optional<String> wanted = Optional.empty();
  private Optional<String> remote = Optional.empty();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .optional(
            "RUN",
            "The release, or the name as it is listed. Default: the only one that is not here.",
            given -> wanted = Optional.of(given))
        .option(
            "--remote",
            "NAME",
            "The remote. Default: the upstream's of this branch, else origin.",
            given -> remote = Optional.of(given))
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
    SharedRunSearch.Found found = SharedRunSearch.atRemote(workplace, remote);
    Joining.Joined joined = new Joining(workplace).joined(meant(found, workplace));
    context
        .console()
        .output()
        .tell(
            List.of(
                Line.of(
                    "Joined %s, which %s started, at %s.",
                    joined.name(), joined.by(), joined.remote()),
                Line.of("`tickdown resume %s` walks through it.", joined.name())));
    return ExitCode.FINE;
  }

  private SharedRun meant(SharedRunSearch.Found found, Workplace workplace) {
    Set<String> here = here(workplace);
    List<SharedRun> absent =
        found.runs().stream()
            .filter(run -> wanted.isPresent() || !here.contains(run.refs().run()))
            .toList();
    SharedRun meant =
        Joining.only(SharedRunSearch.named(absent, wanted).toList())
            .orElseThrow(() -> missing(found));
    if (here.contains(meant.refs().run())) {
      throw new Failure(
          Line.of("%s is here already", meant.refs().run()),
          "`tickdown sync` exchanges it, `tickdown resume` walks through it");
    }
    return meant;
  }

  private Failure missing(SharedRunSearch.Found found) {
    String at = found.remote().name();
    return new Failure(
        wanted
            .map(name -> Line.of("%s has no shared run %s", at, name))
            .orElseGet(() -> Line.of("%s has no shared run that is not here", at)),
        found.runs().stream()
            .limit(MOST_LISTED)
            .map(run -> Line.of("  %s", run.refs().run()))
            .toList(),
        "whoever has it shares it with `tickdown share`");
  }

  /// Under which names the runs here are shared.
  private static Set<String> here(Workplace workplace) {
    return workplace.journals().files().stream()
        .map(SharingFile::of)
        .flatMap(file -> file.read().stream())
        .map(Sharing::name)
        .collect(Collectors.toSet());
  }
}
