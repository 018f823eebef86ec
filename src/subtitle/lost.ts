import type { SubtitleDocument, SubtitleFormatId } from "../model/index.js";

/**
 * What writing a document in a format may lose, in the order in which losses are listed. Times first, then how the text is
 * drawn, where it stands, the text itself, and what the file says of itself:
 *
 * - `negative-times` moved to 0 · `open-ends` closed at the next start, or after 2 s · `exact-times` rounded to the
 *   format's frames or fractions · `short-cues` that begin and end in one frame
 * - `inner-times` of words and syllables · `fading` in and out · `movement` and other change while a text stands
 * - `italic` `bold` `underline` `colour` `voice` of a stretch of text · `classes` of WebVTT · `styles`: fonts, sizes, outlines,
 *   backgrounds, style sheets · `ruby`: glosses above a word · `passage-languages` of stretches inside a text
 * - `settings` of a cue in the terms of WebVTT · `regions` · `position` on a cinema screen, or in pixels
 * - `images` cues that are pictures, left out · `literal-marks` characters that the format, or some of its players, take
 *   for marks of its own · `forbidden-characters` that no text file should hold (NUL, control characters, halves of pairs) ·
 *   `blank-lines` inside a cue
 * - `ids` of cues · `notes` that no viewer sees · `language`, `frame-rate` and `meta` (title, reel …) of the file
 */
export const LOST_PARTS = [
  "negative-times",
  "open-ends",
  "exact-times",
  "short-cues",
  "inner-times",
  "fading",
  "movement",
  "italic",
  "bold",
  "underline",
  "colour",
  "voice",
  "classes",
  "styles",
  "ruby",
  "passage-languages",
  "settings",
  "regions",
  "position",
  "images",
  "literal-marks",
  "forbidden-characters",
  "blank-lines",
  "ids",
  "notes",
  "language",
  "frame-rate",
  "meta",
] as const;
/** A part of a document that writing it in a format may lose. */
export type LostPart = (typeof LOST_PARTS)[number];

/** Losses once each, in the order of the table. */
export function inLostOrder(lost: Iterable<LostPart>): readonly LostPart[] {
  const named = new Set(lost);
  return LOST_PARTS.filter((part) => named.has(part));
}

/**
 * The parts that are lost, of those that are asked about.
 *
 * @example lostWhere({ colour: true, voice: false }) // ["colour"]
 */
export function lostWhere(asked: Readonly<Partial<Record<LostPart, boolean>>>): readonly LostPart[] {
  return (Object.keys(asked) as LostPart[]).filter((part) => asked[part]);
}

/** What a format that is written holds of the parts a document may have, times and places aside, which its `holding` tells. */
interface Held {
  /** Of some only in part, which its writer then tells. */
  readonly parts: readonly LostPart[];
  /** Entries of `meta`; a title is `title`, whatever a format calls it. */
  readonly meta: readonly string[];
}

const DRAWN = ["italic", "bold", "underline", "colour"] as const;

const HELD: Readonly<Partial<Record<SubtitleFormatId, Held>>> = {
  srt: { parts: DRAWN, meta: [] },
  webvtt: { parts: [...DRAWN, "voice", "styles", "regions", "ids"], meta: ["title"] },
  ass: { parts: [...DRAWN, "voice"], meta: ["title"] },
  ttml: { parts: [...DRAWN, "ids", "language"], meta: ["title"] },
  "dcp-interop": { parts: [...DRAWN, "language"], meta: ["title", "reel"] },
  "dcp-smpte": { parts: [...DRAWN, "language", "frame-rate"], meta: ["title", "reel", "issueDate"] },
  microdvd: { parts: [...DRAWN, "frame-rate"], meta: [] },
  sbv: { parts: [], meta: [] },
};

/** What files call their title. */
const TITLE_KEYS = ["title", "Title", "TITLE", "ti"];
/** Entries that speak of the file as it was written, or are a member of the document besides. */
const OF_THE_FILE = new Set(["STYLE", "ScriptType", "profile", "version", "Language", "language", "la", "lang"]);

/** The title that a document states; undefined when it states none. */
export function titleOf({ meta }: SubtitleDocument): string | undefined {
  return TITLE_KEYS.map((key) => meta[key]).find((title) => title !== undefined && title !== "");
}

/** The parts that a document has, pictures aside. */
export function partsOf(document: SubtitleDocument): ReadonlySet<LostPart> {
  const parts = new Set<LostPart>();
  for (const { runs, settings, position, id, image } of document.cues) {
    if (image) continue;
    for (const run of runs ?? []) {
      for (const part of [...DRAWN, "voice"] as const) if (run[part] !== undefined) parts.add(part);
    }
    if (settings !== undefined && Object.keys(settings).length > 0) parts.add("settings");
    if (position !== undefined && position.length > 0) parts.add("position");
    if (id !== undefined && id !== "") parts.add("ids");
  }
  if (document.regions !== undefined && document.regions.length > 0) parts.add("regions");
  if (document.meta["STYLE"] !== undefined) parts.add("styles");
  if (document.language !== null) parts.add("language");
  if (document.frameRate !== null) parts.add("frame-rate");
  return parts;
}

const PLACES: readonly LostPart[] = ["settings", "position"];

/** The parts of a document that a format has no place for; where its cues stand is told by `prepareDocument`. */
export function withoutPlace(document: SubtitleDocument, to: SubtitleFormatId): readonly LostPart[] {
  const { parts = [], meta = [] } = HELD[to] ?? {};
  const keys = Object.keys(document.meta).filter((key) => !OF_THE_FILE.has(key));
  const said = keys.map((key) => (TITLE_KEYS.includes(key) ? "title" : key));
  const left = [...partsOf(document)].filter((part) => !parts.includes(part) && !PLACES.includes(part));
  const unsaid = said.every((key) => meta.includes(key)) ? left : ([...left, "meta"] as const);
  // What the reader had no place for is lost whatever is written.
  return [...unsaid, ...(document.unkept ?? [])];
}
