package tickdown.exchange.state;

/// A ref of a shared run with which something is wrong.
///
/// @param id the last part of its name
/// @param by whose it is; foreign text
/// @param isOwn whether it is that of this folder; then the other two are empty
public record Suspect(String id, String by, boolean isOwn, Alarm alarm) {}
