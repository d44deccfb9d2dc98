/// The full screen: its state, and how messages change it.
///
/// [ScreenUpdate] turns a [Screen] and a message into a new one, by the same rules as the plain
/// walk. `tickdown.screen.view` draws it as a [Picture]; `tickdown.terminal` shows the picture and
/// reads the keys.
package tickdown.screen;
