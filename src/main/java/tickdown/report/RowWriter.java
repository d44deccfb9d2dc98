package tickdown.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/// Writes the values of the outermost lists one per line and everything else compactly, so that the
/// diff of two outputs shows which values differ.
final class RowWriter extends ObjectWriteContext.Base {

  /// The nesting depth inside a list that is a property of the whole.
  private static final int OUTERMOST = 2;

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new Printer();
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  private static final class Printer extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      endLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      json.writeRaw(',');
      endLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
      if (values > 0) {
        endLine(json);
      }
      json.writeRaw(']');
    }

    private static void endLine(JsonGenerator json) {
      if (json.streamWriteContext().getNestingDepth() == OUTERMOST) {
        json.writeRaw('\n');
      }
    }
  }
}
