package tickdown.run;

/// Why a request is not recorded.
///
/// @param sentence in lower case without a full stop; may quote foreign text
/// @param hint in the imperative, naming what helps; may be empty
public record Refusal(String sentence, String hint) {}
