package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import tickdown.walk.StepOffer;
import tickdown.walk.TypedCommand;

/// The menu of the commands that an item offers.
final class StepMenu {
  private StepMenu() {}

  /// A menu of the commands that the current item offers.
  static Screen of(Screen screen, List<StepOffer> offers) {
    List<Mode.Option> options = new ArrayList<>();
    for (StepOffer offer : offers.subList(0, Math.min(9, offers.size()))) {
      String number = Integer.toString(options.size() + 1);
      options.add(
          new Mode.Option(
              number,
              label(offer, options.isEmpty()),
              new Mode.Choice.Obey(
                  TypedCommand.RUN, offer.what().hasTerminal() ? number + " terminal" : number)));
    }
    return screen.in(
        new Mode.Choosing(new Mode.Menu.Command(offers.getFirst().entry()), options, 0));
  }

  private static String label(StepOffer offer, boolean isFirst) {
    List<String> lines = offer.what().command().lines().toList();
    return lines.size() == 1
        ? lines.getFirst()
        : "%s … (%s lines%s)"
            .formatted(lines.getFirst(), lines.size(), isFirst ? ", the whole script" : "");
  }
}
