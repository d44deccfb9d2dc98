package tickdown.command;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What a command understands, as it tells picocli:
///
///     arguments
///         .command("runs", "List the runs.", "", "Example:", "  tickdown runs")
///         .flag("--all", "Finished ones as well.", () -> all = true)
///         .with(common);
///
/// It is said in calls and not in annotations because those are read by reflection at each start,
/// which took a fifth of the time of `tickdown remaining`.
final class Arguments {
  private final CommandSpec spec;

  private Arguments(CommandSpec spec) {
    this.spec = spec;
  }

  /// What `command` declares, for picocli.
  static CommandSpec of(Options command) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    command.declare(new Arguments(spec));
    return spec;
  }

  /// The name, what it does, and what its help says at the end.
  Arguments command(String name, String description, String... footer) {
    spec.name(name).usageMessage().description(description).footer(footer);
    return this;
  }

  /// Options that other commands have, too.
  Arguments with(Options options) {
    options.declare(this);
    return this;
  }

  /// An option with a value; `names` such as `-r, --release`.
  Arguments option(String names, String label, String description, Consumer<String> taken) {
    return add(option(names, description).paramLabel(label).type(String.class), taken);
  }

  /// An option that may be repeated, or have several values with commas between them.
  Arguments list(String names, String label, String description, Consumer<List<String>> taken) {
    return add(
        option(names, description)
            .paramLabel(label)
            .splitRegex(",")
            .type(List.class)
            .auxiliaryTypes(String.class),
        taken);
  }

  /// An option whose value is one of the words of `type`, in any case.
  <E extends Enum<E>> Arguments choice(
      String names, String label, String description, Class<E> type, Consumer<E> taken) {
    return add(option(names, description).paramLabel(label).type(type), taken);
  }

  /// An option without a value.
  Arguments flag(String names, String description, Runnable taken) {
    return add(
        option(names, description).type(boolean.class), (Boolean isThere) -> ifSo(isThere, taken));
  }

  /// The option that asks for help.
  Arguments help(String names, String description) {
    spec.addOption(option(names, description).type(boolean.class).usageHelp(true).build());
    return this;
  }

  /// An argument without a name that may be left out.
  Arguments optional(String label, String description, Consumer<String> taken) {
    return add(positional(label, description).arity("0..1").type(String.class), taken);
  }

  /// An argument without a name that must be there.
  Arguments required(String label, String description, Consumer<String> taken) {
    return add(positional(label, description).arity("1").required(true).type(String.class), taken);
  }

  /// The same, when it is one of the words of `type`, in any case.
  <E extends Enum<E>> Arguments required(
      String label, String description, Class<E> type, Consumer<E> taken) {
    return add(positional(label, description).arity("1").required(true).type(type), taken);
  }

  /// One argument or more.
  Arguments several(String label, String description, Consumer<List<String>> taken) {
    return add(list(label, description).arity("1..*").required(true), taken);
  }

  /// Any number of arguments.
  Arguments any(String label, String description, Consumer<List<String>> taken) {
    return add(list(label, description).arity("0..*"), taken);
  }

  private static OptionSpec.Builder option(String names, String description) {
    return OptionSpec.builder(names.split(", ")).description(description);
  }

  private PositionalParamSpec.Builder positional(String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(spec.positionalParameters().size()))
        .paramLabel(label)
        .description(description);
  }

  private PositionalParamSpec.Builder list(String label, String description) {
    return positional(label, description)
        .index("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class);
  }

  private <T> Arguments add(OptionSpec.Builder builder, Consumer<T> taken) {
    Value<T> value = new Value<>(taken);
    spec.addOption(builder.getter(value).setter(value).hasInitialValue(false).build());
    return this;
  }

  private <T> Arguments add(PositionalParamSpec.Builder builder, Consumer<T> taken) {
    Value<T> value = new Value<>(taken);
    spec.addPositional(builder.getter(value).setter(value).hasInitialValue(false).build());
    return this;
  }

  private static void ifSo(boolean so, Runnable taken) {
    if (so) {
      taken.run();
    }
  }

  /// Where picocli puts a value; it asks for it back to add to a list.
  private static final class Value<T> implements IGetter, ISetter {
    private final Consumer<T> taken;
    private Object value;

    Value(Consumer<T> taken) {
      this.taken = taken;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> V get() {
      return (V) value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> V set(V given) {
      V before = (V) value;
      value = given;
      if (given != null) {
        taken.accept((T) given);
      }
      return before;
    }
  }
}
