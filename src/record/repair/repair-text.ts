import type { Span } from "../../model/index.js";
import { OffsetMap, type DamageKind, type Repair, type RepairedText } from "./repaired-text.js";
import { repairLikeOthers, repairsOfWord, type RepairedWord } from "./repair-word.js";
import { repairUtf8 } from "./utf8-as-1252.js";

/** A word with the signs that damaged letters turn into. */
const WORD = /[\p{L}\p{M}¹²³¼½¾¶±¿£¦·¯˘˝˙ˇ≥≤πº¸¨ªþ×÷√∫∂∆Ω'’]+|[©®](?=\p{Ll})[\p{L}¹³¾¼¶±¿]+/gu;
/** What a word must hold to be looked at: letters beyond ASCII. */
const SUSPECT = /[^\p{ASCII}’]/u;
/** So many words damaged in one way tell of those that only may be. */
const ENOUGH = 2;

/** Words of sound Cyrillic, and of Latin letters that all Western languages share, are passed over quickly. */
const SOUND = /^(?:[А-ЯЁІЇЄҐ]?[а-яёіїєґ'’]+|[А-ЯЁІЇЄҐ]+|[A-Za-zäöüßéáíó'’]+)$/u;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: DamageKind;
}

interface Suspect {
  readonly start: number;
  readonly word: string;
  readonly repairs: readonly RepairedWord[];
}

function suspectsIn(text: string): readonly Suspect[] {
  const suspects: Suspect[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (SUSPECT.test(word) && !SOUND.test(word))
      suspects.push({ start: match.index, word, repairs: repairsOfWord(word) });
  }
  return suspects;
}

/** How many words speak for each kind of damage; those that could be several speak for each. */
function countKinds(suspects: readonly Suspect[]): ReadonlyMap<DamageKind, number> {
  const counts = new Map<DamageKind, number>();
  for (const { repairs } of suspects) for (const { kind } of repairs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** One text was damaged in one way: of several repairs of a word the one that serves most words. */
function editsIn(text: string): readonly Edit[] {
  const suspects = suspectsIn(text);
  const counts = countKinds(suspects);
  const common = [...counts].filter(([kind, count]) => count >= ENOUGH || kind === "cedilla").map(([kind]) => kind);
  const count = ({ kind }: RepairedWord): number => counts.get(kind) ?? 0;
  return suspects.flatMap(({ start, word, repairs }) => {
    const alike = repairs.length > 0 ? undefined : common.map((kind) => repairLikeOthers(word, kind)).find(Boolean);
    const best = alike ?? [...repairs].sort((a, b) => count(b) - count(a))[0];
    return best ? [{ start, end: start + word.length, ...best }] : [];
  });
}

function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: right } of edits) {
    pieces.push(text.slice(at, start), right);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Anything beyond ASCII, blanks and the usual punctuation. */
const BEYOND = /[^\p{ASCII}\u00a0‐-―‘-‟…«»•€]/u;
const WHOLE: OffsetMap = new OffsetMap();

/**
 * A text with damaged characters put right, word by word (film-record.md §7): UTF-8 read as Windows-1252, Central European
 * and Cyrillic encodings read as others, cedillas for commas, letters of another script. Spans lead back to the source. A
 * sound text comes back as it is, and so do words that no repair makes better.
 */
export function repairText(source: string): RepairedText {
  if (!BEYOND.test(source)) return { text: source, repairs: [], sourceSpan: (span) => span };
  const utf8 = repairUtf8(source);
  const edits = editsIn(utf8.text).filter(({ start, end, text }) => text.length === end - start);
  const map = utf8.repairs.length > 0 ? utf8.map : WHOLE;
  const sourceSpan = ({ start, end }: Span): Span => ({ start: map.at(start), end: map.at(end) });
  if (utf8.repairs.length + edits.length === 0) return { text: source, repairs: [], sourceSpan: (span) => span };
  const text = applied(utf8.text, edits);
  const byWord: Repair[] = edits.map(({ start, end, text: right, kind }) => {
    const span = sourceSpan({ start, end });
    return { span, printed: source.slice(span.start, span.end), text: right, kind };
  });
  return { text, repairs: [...wordsOf(source, utf8.text, utf8.map, utf8.repairs), ...byWord], sourceSpan };
}

/** Repairs of single characters told as those of the words they stand in. */
function wordsOf(source: string, text: string, map: OffsetMap, repairs: readonly Repair[]): readonly Repair[] {
  if (repairs.length === 0) return [];
  const words: Repair[] = [];
  let next = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    const span = { start: map.at(match.index), end: map.at(match.index + match[0].length) };
    while (next < repairs.length && repairs[next]!.span.end <= span.start) next += 1;
    const its = repairs[next];
    if (its && its.span.start < span.end)
      words.push({ span, printed: source.slice(span.start, span.end), text: match[0], kind: its.kind });
  }
  return words;
}
