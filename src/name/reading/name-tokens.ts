import { normalized } from "../../text/index.js";
import { givenReading } from "../given/index.js";
import { AMBIGUOUS_WORDS, HONORIFIC_WORDS, PARTICLE_WORDS, SUFFIX_MEANINGS } from "./word-lists.js";

/** A word of a name as it was divided off, before anybody knows what it is. */
export interface NameToken {
  readonly text: string;
  /** As word lists have it: small, Latin letters without marks, no points. */
  readonly key: string;
  /** 0 before the first comma, 1 after it. */
  readonly segment: number;
}

const CAPITAL_FIRST = /^\p{Lu}/u;
const LETTER = /[\p{L}\p{N}]/u;
const ABBREVIATION = /^\p{L}[\p{L}\p{M}ʹ'’]{0,3}\.$/u;
const POINT_INSIDE = /\.-?(?=\p{L})/gu;
const HYPHENED_SUFFIX = /-(?=(?:младший|старший|мл|ст|junior|senior|jr|sr)(?:\.|$|[\s,]))/giu;
const UNMARKED = /^[a-zа-яё'-]*\.?$/;
const LATIN_MARKS = /(?<=[a-z])\p{M}+|\./gu;

function listKey(word: string): string {
  const lower = word.toLowerCase();
  if (UNMARKED.test(lower)) return lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return normalized(normalized(lower, "NFD").replace(LATIN_MARKS, ""), "NFC");
}

/** Divides a cleaned name at blanks, commas and points (`А.С.Пушкин`); what has neither letter nor figure goes. */
export function nameTokens(text: string): NameToken[] {
  return text
    .replace(HYPHENED_SUFFIX, " ")
    .split(",")
    .flatMap((part, segment) =>
      part
        .replace(POINT_INSIDE, ". ")
        .split(" ")
        .filter((token) => LETTER.test(token))
        .map((token) => ({ text: token, key: listKey(token), segment: Math.min(segment, 1) })),
    );
}

/** Whether a word is an initial or another abbreviation of up to four letters: `A.`, `Дж.`, `V`. */
export function isInitial({ text, key }: NameToken): boolean {
  return (
    ABBREVIATION.test(text) ||
    ([...key].length === 1 && LETTER.test(key) && (CAPITAL_FIRST.test(text) || !PARTICLE_WORDS.has(key)))
  );
}

const ROMAN = /^(?=.)(X{0,2})(?:(IX)|(IV)|(V?)(I{0,3}))$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The number of a ruler (`Peter I`, `Людовик XIV`): after given names alone, where a surname or an initial would not be meant. */
function reignNumber(tokens: readonly NameToken[], last: NameToken): string | undefined {
  const roman = ROMAN.exec(last.text);
  if (roman === null) return undefined;
  const named = tokens.every((token) => {
    if (token === last) return true;
    return !isInitial(token) && (CYRILLIC.test(token.text) || givenReading(token.key).ties.size > 0);
  });
  if (!named) return undefined;
  const [, tens, nine, four, five, ones] = roman;
  const units = nine ? 9 : four ? 4 : (five ? 5 : 0) + (ones?.length ?? 0);
  return String((tens?.length ?? 0) * 10 + units);
}

/** Takes suffixes off the end: what the first of them says, or null. */
export function takeSuffix(tokens: NameToken[]): { readonly text: string; readonly meaning: string } | null {
  let suffix: { text: string; meaning: string } | null = null;
  for (let last = tokens.at(-1); tokens.length > 1 && last; last = tokens.at(-1)) {
    const meaning = SUFFIX_MEANINGS.get(last.key) ?? reignNumber(tokens, last);
    if (meaning === undefined) break;
    suffix = { text: last.text, meaning };
    tokens.pop();
  }
  return suffix;
}

const SMALL_ABBREVIATION = /^\p{Ll}{2,}\.$/u;

/** Before a name that has its capitals, an abbreviation in small letters is no part of it: `реж. Климов`, `dir. Klimov`. */
function isOffice(tokens: readonly NameToken[], at: number): boolean {
  return SMALL_ABBREVIATION.test(tokens[at]!.text) && tokens.some(({ text }) => CAPITAL_FIRST.test(text));
}

/** Takes forms of address out, so long as a word of the name is left; those that are names too only before a whole name. */
export function takeHonorifics(tokens: NameToken[]): string[] {
  const taken: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const { key } = tokens[at]!;
    const others = tokens.filter((token, place) => place !== at && !isInitial(token)).length;
    const address =
      HONORIFIC_WORDS.has(key) || isOffice(tokens, at)
        ? others > 0
        : at === 0 && AMBIGUOUS_WORDS.has(key) && others > 1;
    if (address) taken.push(...tokens.splice(at, 1).map(({ text }) => text));
    else at++;
  }
  return taken;
}

/** Whether a word leads the surname after it; at the end of a name it does so only after a comma (`Beethoven, Ludwig van`). */
export function isParticle(tokens: readonly NameToken[], at: number): boolean {
  const { key, text, segment } = tokens[at]!;
  if (!PARTICLE_WORDS.has(key) || text.includes(".") || tokens.length < 2) return false;
  const followed = tokens[at + 1]?.segment === segment;
  return followed || (segment > 0 && tokens[at - 1]?.segment === segment);
}
