/// The full screen: keys go in, pictures come out.
///
/// [ScreenUpdate] makes of a [Screen] and a message a new one, by the same rules as the plain walk;
/// [ScreenView] draws it as a [Picture]; [FullScreen] is the terminal. Nothing but the last knows
/// JLine.
package tickdown.terminal.screen;
