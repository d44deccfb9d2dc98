/// The operator's screen: messages go in, effects come out, a view says what is shown.
///
/// [Update] is the logic of the walk in plain lines and on the full screen alike: [Walk] and a
/// [Message] make a new walk and [Effect]s. It is pure, and so are the views. What an effect asks
/// for is performed by the session. The full screen is in `tickdown.terminal.screen`.
package tickdown.terminal;
