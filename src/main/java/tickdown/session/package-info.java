/// One operator at one terminal: performs what a screen asks for.
///
/// The effects live here: reading answers, writing lines, recording events. What is to be done is
/// decided elsewhere.
package tickdown.session;
