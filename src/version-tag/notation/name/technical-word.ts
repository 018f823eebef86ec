import { EDITION_WORDS, TECHNICAL_ENDINGS, TECHNICAL_WORDS } from "../../../generated/name-words.js";
import type { NameToken } from "./name-token.js";

const technical: ReadonlySet<string> = new Set(TECHNICAL_WORDS.split(" "));
const editions: ReadonlySet<string> = new Set(EDITION_WORDS.split(" "));

const RESOLUTION = /^(?:\d{3,4}[pi]|\d{3,4}x\d{3,4}|26[456]|\d+[gm]i?b)$/;
const YEAR = /^(?:19|20)\d\d$/;
const EPISODE = /^(?:s\d{1,4}(?:[ex]\d.*|d\d+)?|\d{1,2}x\d{2,3}|ep?\d{1,4}(?:v\d)?|cap\d+)$/;
const SEASON_WORD = /^(?:season|saison|temporada|stagione|staffel|seizoen|sezon|episode|folge|capitulo|cap)\d*$/;
const COUNTED = /^\d{1,4}(?:v\d)?$/;

/** Words that hyphens and dots take apart, by their second halves: `WEB-DL`, `Blu-ray`. */
const FIRST_HALVES: ReadonlyMap<string, string> = new Map([
  ["dl", "web"],
  ["ray", "blu"],
  ["ma", "hd"],
  ["hra", "hd"],
]);

/** Figures, sources and codecs: words that no title holds. */
export function isTechnical(token: NameToken, previous: NameToken | undefined): boolean {
  const { key } = token;
  if (technical.has(key) || RESOLUTION.test(key)) return true;
  if (key.length > 4 && TECHNICAL_ENDINGS.some((ending) => key.endsWith(ending))) return true;
  if (previous === undefined || beginsAnew(token)) return false;
  if (FIRST_HALVES.get(key) === previous.key) return true;
  return /^\d{1,3}$/.test(key) && (technical.has(previous.key) || /^\d$/.test(previous.key));
}

function beginsAnew({ before }: NameToken): boolean {
  return /[^\s.\-_*]/.test(before);
}

/** Words of editions, which titles hold too: `Final`, `Cut`. */
export function isEdition({ key }: NameToken): boolean {
  return editions.has(key);
}

/** A year; the first word of a name is never one, for films are called `2001` and `1917`. */
export function isYear({ key }: NameToken, at: number): boolean {
  return at > 0 && YEAR.test(key);
}

/** The count of an episode or the word for a season. */
export function isEpisode({ key, before }: NameToken): boolean {
  return EPISODE.test(key) || SEASON_WORD.test(key) || (COUNTED.test(key) && /[\s._][-–—][\s._]/.test(before));
}
