package tickdown.markdown.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// The first level of a YAML mapping: texts, and lists of texts.
///
///     title: 'Ana''s release' # for her
///     programs: [lamp, wick]
///
/// @param values the texts by key; a single text is a list of one, and anything else is empty
public record YamlMapping(Map<String, List<String>> values) {

  public YamlMapping {
    values = Map.copyOf(values);
  }

  /// The mapping in `yaml`; empty if it is not a valid one.
  public static Optional<YamlMapping> of(String yaml) {
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      Map<String, List<String>> values = new HashMap<>();
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        parser.nextToken();
        values.putIfAbsent(key, texts(parser));
      }
      return Optional.of(new YamlMapping(values));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static List<String> texts(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      List<String> text = text(parser);
      parser.skipChildren();
      return text;
    }
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.addAll(text(parser));
      parser.skipChildren();
    }
    return texts;
  }

  private static List<String> text(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return token.isScalarValue() && token != JsonToken.VALUE_NULL
        ? List.of(parser.getString().strip())
        : List.of();
  }
}
