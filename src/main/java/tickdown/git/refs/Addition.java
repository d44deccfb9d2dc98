package tickdown.git.refs;

/// What one commit adds to the lines of its writer.
///
/// @param id of the commit
/// @param lines the bytes as they were committed, foreign; empty if it adds none. They are not
///   copied, so leave them as they are.
/// @param who the name of its author; foreign text
/// @param isSigned whether it has a signature, good or not; see [SharedRepository#signature]
public record Addition(
    String id, byte[] lines, CommitMessage message, String who, boolean isSigned) {}
