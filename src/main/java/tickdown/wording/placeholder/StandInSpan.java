package tickdown.wording.placeholder;

/// Where in a text a word is that stands in for a value.
record StandInSpan(int from, int to) {}
