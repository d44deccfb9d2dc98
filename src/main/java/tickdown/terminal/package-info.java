/// The terminal driver: keys in, cells out, signals, job control.
///
/// [FullScreen] enters and leaves the terminal in one place, [Keyboard] makes keys of bytes,
/// [Painter] sends the cells that changed. The only room that uses JLine.
package tickdown.terminal;
