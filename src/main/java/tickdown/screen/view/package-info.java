/// Draws the full screen: a screen goes in, a picture comes out.
///
/// [ScreenView] puts the picture together. Everything is pure: nothing is remembered from one
/// picture to the next.
package tickdown.screen.view;
