/// The logic of a walk: messages go in, effects come out.
///
/// [Update] turns a [Walk] and a [Message] into a new walk and [Effect]s, for plain lines and the
/// full screen alike. It is pure; the session performs the effects.
package tickdown.walk;
