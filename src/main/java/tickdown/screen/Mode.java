package tickdown.screen;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Request;
import tickdown.walk.Greeting;
import tickdown.walk.Notice;
import tickdown.walk.Question;
import tickdown.walk.SearchIndex;
import tickdown.walk.StepOffer;
import tickdown.walk.TypedCommand;

/// What the keys currently do.
public sealed interface Mode {

  /// They navigate the list and answer items.
  record Walking() implements Mode {}

  /// They type an answer to a question: a reason, a comment, a value.
  record Typing(LineEdit line) implements Mode {}

  /// They do nothing while the remote is being asked; Escape leaves.
  record Waiting() implements Mode {}

  /// They type the number of an item to go to.
  record Going(LineEdit line) implements Mode {}

  /// They answer yes or no.
  record Confirming(Question.ForConsent consent) implements Mode {}

  /// They choose an option.
  ///
  /// @param question what to choose
  /// @param at the option that Enter chooses
  record Choosing(Menu menu, List<Option> options, int at) implements Mode {
    public Choosing {
      options = List.copyOf(options);
    }
  }

  /// They type a search.
  ///
  /// @param index what is searched
  /// @param found the matching items, best first
  /// @param at the match that Enter goes to
  record Searching(LineEdit line, SearchIndex index, List<SearchIndex.Match> found, int at)
      implements Mode {
    public Searching {
      found = List.copyOf(found);
    }
  }

  /// They scroll a page.
  ///
  /// @param top the first visible line
  record Reading(Page page, int top) implements Mode {}

  /// What to choose.
  sealed interface Menu {

    /// A branch of the decision.
    record Branch(Entry decision) implements Menu {}

    /// A filter for the list.
    record Items() implements Menu {}

    /// A procedure to call.
    record Procedure() implements Menu {}

    /// An answer for everything open in a section.
    record Answer(Section section, int open) implements Menu {}

    /// A placeholder to set.
    record Unset() implements Menu {}

    /// A command of the item to run.
    record Command(Entry entry) implements Menu {}
  }

  /// An option.
  ///
  /// @param key the character that chooses it
  record Option(String key, String label, Choice choice) {}

  /// The result of choosing an option.
  sealed interface Choice {

    /// Records a request.
    record Ask(Request request) implements Choice {}

    /// Executes a word followed by `rest`.
    record Obey(TypedCommand word, String rest) implements Choice {}

    /// Sets the filter of the list.
    record Listed(Filter filter) implements Choice {}

    /// Asks another question, such as the value of a placeholder.
    record Further(Question asking) implements Choice {}
  }

  /// Content of more than a few lines.
  sealed interface Page {

    /// The greeting at the beginning of a walk: progress, recent events, briefing.
    record Welcome(Greeting greeting) implements Page {}

    /// The keys and what they do.
    record Help() implements Page {}

    /// The notes of the checklist.
    record Notes() implements Page {}

    /// How the checklist has changed when it was taken over.
    record Changes(Notice.Reloaded notice) implements Page {}

    /// What is outstanding.
    record Remaining() implements Page {}

    /// A command that is run if the operator agrees.
    record Offer(StepOffer offer) implements Page {}

    /// The commands of checks that would be trusted, with the question.
    record Trust(List<PlannedCheck> checks) implements Page {
      public Trust {
        checks = List.copyOf(checks);
      }
    }

    /// The output of the step that is running.
    record Running(StepOffer offer, StepProgress progress) implements Page {}

    /// How an attempt at a step ended, and what it printed.
    ///
    /// @param item the id of its item
    /// @param attempt its own id
    record Output(String item, String attempt) implements Page {}

    /// What is known of the others who share the run.
    record Company() implements Page {}

    /// Everything about the item with this id.
    record Details(String item) implements Page {}

    /// The summary of a phase.
    ///
    /// @param id the id of the phase
    /// @param hasEnded whether it is shown because its last item was answered
    /// @param item the id of the listed item that is selected, if any
    record Gate(String id, boolean hasEnded, Optional<String> item) implements Page {

      public Gate(String id, boolean hasEnded) {
        this(id, hasEnded, Optional.empty());
      }

      /// The same page with another item selected.
      Gate selecting(Optional<String> other) {
        return new Gate(id, hasEnded, other);
      }
    }
  }
}
