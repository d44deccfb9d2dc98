package tickdown.report;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Structured output formats for programs, with the same names and values in each.
public enum Format {
  JSON {
    @Override
    JsonGenerator open(OutputStream target) {
      return json(PRETTY, target);
    }
  },
  YAML {
    @Override
    JsonGenerator open(OutputStream target) {
      return YAMLFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .createGenerator(
              ObjectWriteContext.empty(),
              new HarmlessWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)));
    }
  };

  private static final ObjectWriteContext PRETTY =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  abstract JsonGenerator open(OutputStream target);

  /// JSON without line feeds between its values.
  static JsonGenerator onOneLine(OutputStream target) {
    return json(ObjectWriteContext.empty(), target);
  }

  private static JsonGenerator json(ObjectWriteContext context, OutputStream target) {
    return JsonFactory.builder()
        .characterEscapes(new HarmlessEscapes())
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build()
        .createGenerator(context, target, JsonEncoding.UTF8);
  }
}
