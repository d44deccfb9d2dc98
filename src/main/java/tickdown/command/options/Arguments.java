package tickdown.command.options;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/// Declares the arguments of a command for picocli.
///
///     arguments
///         .flag("--all", "Finished runs as well.", () -> all = true)
///         .with(places::declare)
///         .footer("Example:", "  tickdown runs");
///
/// Uses method calls rather than annotations, because reading those by reflection took a fifth of
/// the time of `tickdown remaining`.
public final class Arguments {
  private final CommandSpec spec;

  private Arguments(CommandSpec spec) {
    this.spec = spec;
  }

  /// The declaration of a command for picocli.
  ///
  /// @param command is returned by picocli when its arguments have been parsed
  /// @param purpose a sentence without its full stop
  /// @param variable the value of an environment variable, see [OptionVariable]
  public static CommandSpec of(
      Object command,
      String name,
      String purpose,
      Function<String, Optional<String>> variable,
      Consumer<Arguments> declaration) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    spec.defaultValueProvider(argument -> fromVariable(argument, variable).orElse(null));
    spec.name(name).usageMessage().description(purpose + ".");
    declaration.accept(new Arguments(spec));
    return spec;
  }

  private static Optional<String> fromVariable(
      ArgSpec argument, Function<String, Optional<String>> variable) {
    return OptionVariable.of(argument)
        .flatMap(known ->
            variable
                .apply(known.variable())
                .flatMap(value -> known.argument(value, argument.type() == boolean.class)));
  }

  /// The end of the help; examples are indented.
  public Arguments footer(String... lines) {
    spec.usageMessage().footer(lines);
    return this;
  }

  /// Options that are shared with other commands.
  public Arguments with(Consumer<Arguments> group) {
    group.accept(this);
    return this;
  }

  /// An option with a value; `names` such as `-r, --release`.
  public Arguments option(String names, String label, String description, Consumer<String> taken) {
    return add(option(names, description).paramLabel(label).type(String.class), taken);
  }

  /// An option that can be repeated, or have several values separated by commas.
  public Arguments list(
      String names, String label, String description, Consumer<List<String>> taken) {
    return add(
        option(names, description)
            .paramLabel(label)
            .splitRegex(",")
            .type(List.class)
            .auxiliaryTypes(String.class),
        taken);
  }

  /// An alias that is not shown in the help, for a former name.
  public Arguments formerly(String name, String label, Consumer<String> taken) {
    return add(option(name, "").paramLabel(label).type(String.class).hidden(true), taken);
  }

  /// An option whose value is one of a few words, ignoring case.
  public <E extends Enum<E>> Arguments choice(
      String names, String label, String description, List<E> choices, Consumer<E> taken) {
    return add(
        option(names, description)
            .paramLabel(label)
            .type(choices.getFirst().getDeclaringClass())
            .converters((ITypeConverter<E>) text -> chosen(choices, text))
            .completionCandidates(words(choices)),
        taken);
  }

  /// An option without a value.
  public Arguments flag(String names, String description, Runnable taken) {
    return add(
        option(names, description).type(boolean.class), (Boolean isThere) -> ifSo(isThere, taken));
  }

  /// The help option.
  public Arguments help(String names, String description) {
    spec.addOption(option(names, description).type(boolean.class).usageHelp(true).build());
    return this;
  }

  /// An optional positional argument.
  public Arguments optional(String label, String description, Consumer<String> taken) {
    return add(positional(label, description).arity("0..1").type(String.class), taken);
  }

  /// A required positional argument.
  public Arguments required(String label, String description, Consumer<String> taken) {
    return add(positional(label, description).arity("1").required(true).type(String.class), taken);
  }

  /// A required positional argument that is one of a few words, ignoring case.
  public <E extends Enum<E>> Arguments required(
      String label, String description, List<E> choices, Consumer<E> taken) {
    return add(
        positional(label, description)
            .arity("1")
            .required(true)
            .type(choices.getFirst().getDeclaringClass())
            .converters((ITypeConverter<E>) text -> chosen(choices, text))
            .completionCandidates(words(choices)),
        taken);
  }

  /// One or more positional arguments.
  public Arguments several(String label, String description, Consumer<List<String>> taken) {
    return add(list(label, description).arity("1..*").required(true), taken);
  }

  /// Any number of positional arguments.
  public Arguments any(String label, String description, Consumer<List<String>> taken) {
    return add(list(label, description).arity("0..*"), taken);
  }

  private static <E extends Enum<E>> E chosen(List<E> choices, String text) {
    return choices.stream()
        .filter(each -> word(each).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("is none of the words"));
  }

  private static List<String> words(List<? extends Enum<?>> choices) {
    return choices.stream().map(Arguments::word).toList();
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
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

  /// Receives a value from picocli, which also reads it back to add to a list.
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
