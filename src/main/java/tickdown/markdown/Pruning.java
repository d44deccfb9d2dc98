package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Block;
import tickdown.checklist.Note;

/// Titles without items are not sections: they become notes with a heading, and get no number.
final class Pruning {
  private Pruning() {}

  static List<Draft> of(List<Draft> drafts) {
    return drafts.stream().flatMap(Pruning::pruned).toList();
  }

  /// The notes of a title without items: its own, then those of each title in it.
  static Stream<Note> notes(Draft.Titled titled) {
    List<Block> own = new ArrayList<>();
    List<Note> inner = new ArrayList<>();
    for (Draft part : titled.parts()) {
      switch (part) {
        case Draft.Remark(Note note) when note.heading().isEmpty() -> own.addAll(note.blocks());
        case Draft.Remark(Note note) -> inner.add(note);
        case Draft.Titled deeper -> inner.addAll(notes(deeper).toList());
        case Draft.Boxed _ -> throw new IllegalArgumentException("holds an item: " + titled);
      }
    }
    Note note = new Note(titled.line(), Optional.of(titled.title()), own);
    return Stream.concat(Stream.of(note), inner.stream());
  }

  private static Stream<Draft> pruned(Draft draft) {
    return switch (draft) {
      case Draft.Titled titled when !titled.holdsItems() -> notes(titled).map(Draft.Remark::new);
      case Draft.Titled(var line, var origin, var title, var says, var parts) ->
          Stream.of(new Draft.Titled(line, origin, title, says, of(parts)));
      case Draft.Boxed _, Draft.Remark _ -> Stream.of(draft);
    };
  }
}
