package tickdown.screen;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.run.Request;
import tickdown.text.Line;
import tickdown.walk.Question;
import tickdown.walk.Word;

/// What the keys are for at the moment.
public sealed interface Mode {

  /// They go through the list and answer items.
  record Walking() implements Mode {}

  /// They type an answer to what the walk has asked: a reason, a note, a value.
  record Typing(LineEdit line) implements Mode {}

  /// They type the number of an item to go to.
  record Going(LineEdit line) implements Mode {}

  /// They say yes; anything else is no.
  record Confirming(Question.ForConsent consent) implements Mode {}

  /// They choose one of a few.
  ///
  /// @param menu what is to be chosen
  /// @param at the option that enter takes
  record Choosing(Menu menu, List<Option> options, int at) implements Mode {
    public Choosing {
      options = List.copyOf(options);
    }
  }

  /// They type what is looked for.
  ///
  /// @param index what is looked through
  /// @param found the items that hold it, in the order of the checklist
  /// @param at which of them enter goes to
  record Searching(LineEdit line, SearchIndex index, List<Entry> found, int at) implements Mode {
    public Searching {
      found = List.copyOf(found);
    }
  }

  /// They turn the pages of something longer.
  ///
  /// @param top the first line that is shown
  record Reading(Page page, int top) implements Mode {}

  /// What is to be chosen.
  sealed interface Menu {

    /// A branch of the decision.
    record Branch(Entry decision) implements Menu {}

    /// Which items are listed.
    record Items() implements Menu {}

    /// A procedure, to be called.
    record Procedure() implements Menu {}

    /// The answer to everything open in a section.
    record Answer(Section section, int open) implements Menu {}

    /// A placeholder, to be set.
    record Unset() implements Menu {}
  }

  /// One thing that can be chosen.
  ///
  /// @param key the character that chooses it
  record Option(String key, String label, Choice choice) {}

  /// What choosing leads to.
  sealed interface Choice {

    /// A request to the run.
    record Ask(Request request) implements Choice {}

    /// What comes of obeying that word with `rest` behind it.
    record Obey(Word word, String rest) implements Choice {}

    /// Only some items are listed from now on.
    record Listed(Filter filter) implements Choice {}

    /// Something else is asked, such as the value of a placeholder.
    record Further(Question asking) implements Choice {}
  }

  /// Something longer than a few lines.
  sealed interface Page {

    /// What is said when a walk begins: how far it is, what has happened since, the briefing.
    record Welcome(List<Line> lines) implements Page {
      public Welcome {
        lines = List.copyOf(lines);
      }
    }

    /// The keys and what they do.
    record Help() implements Page {}

    /// The notes of the checklist.
    record Notes() implements Page {}

    /// What is outstanding.
    record Remaining() implements Page {}

    /// Everything about the item of that id.
    record Details(String item) implements Page {}

    /// How a phase came out.
    ///
    /// @param id the phase's id
    /// @param hasEnded whether it is shown because the walk has come to its end
    record Gate(String id, boolean hasEnded) implements Page {}
  }
}
