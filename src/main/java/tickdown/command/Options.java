package tickdown.command;

/// Something that arguments are given to: a command, or options that several commands have.
interface Options {

  /// Says which arguments are understood, and where each goes.
  void declare(Arguments arguments);
}
