/// The logic of walking: messages go in, effects come out.
///
/// [Update] turns a [Walk] and a [Message] into a new walk and [Effect]s, in plain lines and on the
/// full screen alike. It is pure; the session performs what an effect asks for.
package tickdown.walk;
