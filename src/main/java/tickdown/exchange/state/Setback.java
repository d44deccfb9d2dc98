package tickdown.exchange.state;

import java.time.Instant;
import tickdown.text.Line;

/// Why an exchange did not succeed.
///
/// @param sentence what is wrong, as a sentence without its full stop
/// @param hint what helps
/// @param since the time of the first exchange in a row that failed like this
public record Setback(Line sentence, Line hint, Instant since) {}
