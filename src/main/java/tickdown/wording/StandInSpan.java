package tickdown.wording;

/// Where in a text a word is that stands in for a value.
record StandInSpan(int from, int to) {}
