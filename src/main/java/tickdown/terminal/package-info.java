/// The terminal driver: keys in, cells out, signals, job control.
///
/// [FullScreen] enters and leaves the terminal in one place, [Keyboard] turns characters into keys,
/// and [Painter] sends the cells that have changed. This is the only package that uses JLine.
package tickdown.terminal;
