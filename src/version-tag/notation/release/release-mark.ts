import { RELEASE_MARKS } from "../../../generated/name-words.js";
import type { Lang, SubtitleKind, SubtitleMedium, VersionKind } from "../../../model/index.js";
import { languageOfCode, languageOfName } from "../name/index.js";

/** A word of a release name that says what version it is. */
export type ReleaseMark = VersionMark | SubtitleMark | DubMark | AdjectiveMark;

/** A whole version in one word: `VOSTFR`, `TRUEFRENCH`. */
export interface VersionMark {
  readonly type: "version";
  readonly kind: VersionKind;
  readonly audio?: Lang;
  readonly subtitles?: Lang;
  /** The subtitle language is the notation's own. */
  readonly assumed?: boolean;
  /** Some houses mean this language by the letter. */
  readonly collides?: Lang;
  /** The version is named by its language only, which may be the original. */
  readonly named?: boolean;
  /** Never a word of a title. */
  readonly strong?: boolean;
}

/** Subtitles, whose language stands before or after the mark, is the spoken one (`audio`), or is part of the word. */
export interface SubtitleMark {
  readonly type: "subtitles";
  readonly side: "before" | "after" | "audio";
  readonly language?: Lang;
  /** The notation's own language, where none stands beside the mark. */
  readonly fallback?: Lang;
  readonly kind?: SubtitleKind;
  readonly medium?: SubtitleMedium;
  readonly strong?: boolean;
}

/** A dub or a voice-over; `language` is the notation's own, where none stands beside the mark. */
export interface DubMark {
  readonly type: "dub" | "voiceover";
  readonly language?: Lang;
  /** The language is part of the word. */
  readonly stated?: boolean;
  readonly strong?: boolean;
}

/** Words that qualify the others: several languages, two languages, burned in, soft, forced. */
export interface AdjectiveMark {
  readonly type: "many" | "dual" | "dual-german" | "nordic" | "burned-in" | "hard" | "soft" | "forced" | "sdh";
  readonly strong?: boolean;
}

const marks: ReadonlyMap<string, ReleaseMark> = new Map(
  RELEASE_MARKS.flatMap(({ words, ...mark }) => words.split(" ").map((word): [string, ReleaseMark] => [word, mark])),
);

const SUBTITLE_ENDINGS = ["subbed", "subtitled", "subtitles", "subs", "sub"];
const SUBTITLE_BEGINNINGS = ["subs", "sub", "vost"];
const DUB_ENDINGS = ["dubbed", "dubbing", "dub"];

function languageOf(part: string): Lang | undefined {
  return languageOfCode(part) ?? (part.length > 3 ? languageOfName(part) : undefined);
}

/** A mark and a language in one word: `SWESUB`, `SubITA`, `STFr`, `PLDUB`. */
function compoundMark(key: string): ReleaseMark | undefined {
  for (const ending of SUBTITLE_ENDINGS) {
    const language = key.endsWith(ending) ? languageOf(key.slice(0, -ending.length)) : undefined;
    if (language !== undefined) return { type: "subtitles", side: "before", language, strong: true };
  }
  for (const beginning of SUBTITLE_BEGINNINGS) {
    const language = key.startsWith(beginning) ? languageOf(key.slice(beginning.length)) : undefined;
    if (language === undefined) continue;
    if (beginning === "vost") return { type: "version", kind: "original", subtitles: language, strong: true };
    return { type: "subtitles", side: "before", language, strong: true };
  }
  for (const ending of DUB_ENDINGS) {
    const language = key.endsWith(ending) ? languageOf(key.slice(0, -ending.length)) : undefined;
    if (language !== undefined) return { type: "dub", language, stated: true, strong: true };
  }
  const dubbed = key.startsWith("dub") ? languageOf(key.slice(3)) : undefined;
  return dubbed === undefined ? undefined : { type: "dub", language: dubbed, stated: true, strong: true };
}

const COMPOUND = /^(?:subs?|vost|dub).|.(?:sub(?:bed|titled|titles|s)?|dub(?:bed|bing)?)$/;

/** What a folded word of a release name marks; undefined for words that are no mark. */
export function releaseMarkOf(key: string): ReleaseMark | undefined {
  return marks.get(key) ?? (COMPOUND.test(key) ? compoundMark(key) : undefined);
}
