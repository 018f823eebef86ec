/**
 * Schemes in which names are printed most: a reading that one of them writes as it was found is likelier than its letters
 * alone say.
 */
export const WELL_KNOWN_SCHEMES: readonly string[] = [
  "alalc-rus-Cyrl-Latn-2012-ascii",
  "bgnpcgn-rus-Cyrl-Latn-1947-plain",
  "bs-rus-Cyrl-Latn-2979-1958-ascii",
  "gost-rus-Cyrl-Latn-52535.1-2006",
  "icao-rus-Cyrl-Latn-9303",
  "iso-rus-Cyrl-Latn-9-1995",
  "mosmetro-rus-Cyrl-Latn",
  "profile:imdb",
  "profile:wikipedia-en",
  "scientific-rus-Cyrl-Latn",
  "transcription:de",
  "transcription:fr",
];
