import { isUnknownWord, playsAny, type Item } from "./item.js";
import type { Gathered } from "./gathered.js";
import { noteSubtitle } from "./note-subtitle.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";
import type { TrackWords } from "./track-words.js";

const SHORTEST_NAME = 4;

/** An adjective in the place of a language, as its writing shows: a capital in English, an ending elsewhere. */
function standsForLanguage(item: Item, mark: Item): boolean {
  if (!isUnknownWord(item) || item.key.length < SHORTEST_NAME) return false;
  const languages = new Set(mark.roles.map(({ language }) => language));
  if (languages.has("de")) return /isch(?:e[nmrs]?)?$/.test(item.key);
  if (languages.has("ru")) return /(?:ск|цк)(?:ий|ими|их|ие|ой|ом)$/.test(item.key);
  if (languages.has("nl")) return /[A-Z]/.test(item.raw.charAt(0)) && /(?:s|se|isch|ische)$/.test(item.key);
  if (languages.has("en")) return /^\p{Lu}\p{Ll}+$/u.test(item.raw) && /(?:ish|ian|ese|ic|an|i|on)$/.test(item.key);
  return false;
}

/**
 * "with Klingon subtitles": the word stands where a language must, but names none that we know. The subtitles are stated,
 * their language is not understood. True when that is so.
 */
export function readUnknownLanguage(
  statement: Statement,
  gathered: Gathered,
  mark: number,
  words: TrackWords,
): boolean {
  const item = statement.at(mark - 1);
  const before = statement.at(mark - 2);
  const introduced = isEdge(before) || playsAny(before, "with", "in", "original", "and");
  if (!item || !introduced || !standsForLanguage(item, statement.at(mark)!)) return false;
  statement.claim(mark, "version");
  noteSubtitle(statement, gathered, mark - 1, { language: "und", ...words });
  gathered.unknownLanguages.push({ text: item.raw, span: statement.spanOf(mark - 1, mark - 1) });
  return true;
}
