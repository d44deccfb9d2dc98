/// Performs the effects of a walk, for one operator at one terminal.
///
/// Reading answers, writing lines and recording events happen here; what to do is decided
/// elsewhere.
package tickdown.session;
