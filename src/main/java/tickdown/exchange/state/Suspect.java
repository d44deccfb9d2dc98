package tickdown.exchange.state;

/// A ref of a shared run with which something is wrong.
///
/// @param id the last part of its name
/// @param by whose it is; foreign text
public record Suspect(String id, String by, Alarm alarm) {}
