// Functions that these tests hand to the page run in the page: they know documents and elements.

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
