/// Reads the YAML of front matter.
package tickdown.markdown.yaml;
