package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Inline;
import tickdown.checklist.Prose;

/// The pieces of a running text one after another, those inside emphasis and links included.
public final class InlineWalk {
  private InlineWalk() {}

  public static List<Inline> flat(Prose text) {
    List<Inline> flat = new ArrayList<>();
    text.inlines().forEach(inline -> add(inline, flat));
    return flat;
  }

  private static void add(Inline inline, List<Inline> flat) {
    switch (inline) {
      case Inline.Emphasis(List<Inline> content) -> content.forEach(each -> add(each, flat));
      case Inline.Strong(List<Inline> content) -> content.forEach(each -> add(each, flat));
      case Inline.Link(String _, List<Inline> content) -> content.forEach(each -> add(each, flat));
      case Inline.Image(String _, List<Inline> content) -> content.forEach(each -> add(each, flat));
      case Inline.Struck _ -> {}
      case Inline.Words _, Inline.Code _, Inline.Html _, Inline.Break _ -> flat.add(inline);
    }
  }
}
