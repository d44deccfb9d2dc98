/// The operator's screen: a message comes in, an update answers with a new state and effects, a
/// view says how it looks.
///
/// [Walk] is the state, [Update] the logic, [PlainView] what plain lines show of it; all three are
/// pure. What an effect asks for is performed by the session. Only [EditedAnswers] touches the
/// terminal.
package tickdown.terminal;
