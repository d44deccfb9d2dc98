package tickdown.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.RecordOptions;
import tickdown.journal.FileKeeper;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;
import tickdown.session.TypedPath;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// `tickdown attach`: keeps a copy of a file as evidence.
final class AttachCommand implements Command {
  private String item = "";
  private String file = "";
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("ITEM", "The item.", given -> item = given)
        .required("FILE", "The file, of at most 16 MiB.", given -> file = given)
        .with(options::declare)
        .footer(
            "",
            "ITEM is a number, an id, or words that occur in one item only. Its answer does not"
                + " change. A copy of the file is kept in the folder of the journals, named by the"
                + " SHA-256 hash of its content; the same content is kept once.",
            "",
            "Examples:",
            "  tickdown attach 3.2.3 load-test.png",
            "  tickdown attach \"Error rate\" ~/Downloads/errors.csv -r 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    return RecordAnswers.of(options, context, opened -> List.of(kept(context, opened)));
  }

  /// What is refused is not copied.
  private Request kept(CommandContext context, OpenRun opened) {
    String id = opened.item(item).id();
    FileKeeper.Reading.Readable read = read(context);
    Request request = new Request.Attach(id, List.of(read.file()));
    if (new Rules(opened.run(), "", Optional.empty()).on(request)
        instanceof Verdict.Rejected(Refusal why)) {
      throw new Failure(why);
    }
    new FileKeeper(opened.workplace().journals())
        .keep(read)
        .ifPresent(why -> {
          throw new Failure(why);
        });
    return request;
  }

  private FileKeeper.Reading.Readable read(CommandContext context) {
    Path path =
        TypedPath.in(context.environment())
            .resolved(file)
            .orElseThrow(
                () -> new Failure(Line.of("`%s` is not a valid path", file), "check the path"));
    return switch (FileKeeper.read(path, file)) {
      case FileKeeper.Reading.Readable read -> read;
      case FileKeeper.Reading.Unfit(Refusal why) -> throw new Failure(why);
    };
  }
}
