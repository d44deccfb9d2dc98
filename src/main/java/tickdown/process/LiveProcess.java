package tickdown.process;

/// A process that is still running.
///
/// @param pid its process id
/// @param name the name of its program, as it was started; foreign text
public record LiveProcess(long pid, String name) {}
