import type { CompactMark } from "../compact-mark.js";
import { readOmuMark } from "../omu/index.js";
import { readVostMark } from "../vost/index.js";

const BARE_ORIGINAL: CompactMark = { kind: "original", audio: null, subtitles: null, bare: true };

const SINGLE_MARKS: ReadonlyMap<string, CompactMark> = new Map([
  ["ov", BARE_ORIGINAL],
  ["vo", BARE_ORIGINAL],
  ["of", { ...BARE_ORIGINAL, weak: true }],
  ["or", { ...BARE_ORIGINAL, weak: true }],
  [
    "vos",
    { kind: "original", audio: null, subtitles: [{ language: undefined, kind: "full", fallback: "es" }], weak: true },
  ],
  ["df", { kind: "dubbed", audio: ["de"], subtitles: null, byLanguageOnly: true, weak: true }],
  ["dtf", { kind: "dubbed", audio: ["de"], subtitles: null, byLanguageOnly: true }],
]);

/** Reads a folded word as a mark of the OmU family, the VOST family or a bare one; undefined when it is none. */
export function readCompactMark(key: string): CompactMark | undefined {
  if (key.length < 2 || key.length > 16) return undefined;
  return SINGLE_MARKS.get(key) ?? readOmuMark(key) ?? readVostMark(key);
}
