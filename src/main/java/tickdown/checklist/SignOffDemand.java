package tickdown.checklist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the value of a `sign-off` demands.
///
///     2            two operators
///     2 verified   two operators, whose signatures git has verified
///
/// Without a number, it is a pair.
///
/// @param count how many operators have to say that the item is done, from 1 to 99
/// @param isVerified whether only what came under a verified signature counts
public record SignOffDemand(int count, boolean isVerified) {
  private static final int PAIR = 2;

  /// What `value` demands; empty if it is not valid.
  public static Optional<SignOffDemand> of(String value) {
    Matcher form = Form.VALUE.matcher(value);
    return form.matches()
        ? Optional.of(
            new SignOffDemand(
                form.group(1).isEmpty() ? PAIR : Integer.parseInt(form.group(1)),
                !form.group(2).isEmpty()))
        : Optional.empty();
  }

  /// Compiled on first use.
  private static final class Form {
    static final Pattern VALUE = Pattern.compile("((?:[1-9][0-9]?)?)\\s*((?:\\bverified)?)");
  }
}
