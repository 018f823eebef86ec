import type { NameScript } from "../../model/index.js";
import { inOneScript } from "../../text/index.js";
import { foldLetters, practicesOf, type PracticeSet } from "../sound/index.js";
import { cleanName } from "./clean-name.js";
import { lately } from "./lately.js";
import { isInitial, isParticle, nameTokens, takeHonorifics, takeSuffix, type NameToken } from "./name-tokens.js";
import { NameWord } from "./name-word.js";
import { FILIAL_GENDERS, patronymicOf } from "./word-lists.js";

/** Names longer than this are not read but compared as they stand. */
export const LONGEST_NAME = 400;
/** Names of more words are no names of one person that could be taken apart. */
export const MOST_WORDS = 8;
/** Longer words are no names either. */
export const LONGEST_WORD = 48;

/** A name in its words, before anybody says which is what. */
export interface ReadName {
  readonly raw: string;
  /** The cleaned text in small letters without commas: two names that have it in common are spelled alike. */
  readonly key: string;
  readonly words: readonly NameWord[];
  readonly comma: boolean;
  readonly honorifics: readonly string[];
  readonly suffix: { readonly text: string; readonly meaning: string } | null;
  readonly nicknames: readonly string[];
  /** Words that mixed the letters of two scripts, and how they are read. */
  readonly mixed: readonly { readonly text: string; readonly suggestion: string }[];
  readonly script: NameScript;
  readonly practices: PracticeSet;
  /** Too long or of too many words to be taken apart. */
  readonly beyond: boolean;
}

const SCRIPTS: readonly (readonly [NameScript, RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Grek", /\p{Script=Greek}/u],
];
const ASCII = /^[A-Za-z .,'`-]*[A-Za-z][A-Za-z .,'`-]*$/;
const RUSSIAN = /^[А-Яа-яЁё .,-]*[А-Яа-яЁё][А-Яа-яЁё .,-]*$/;
const HYPHENS = /[-‐‑–—]/u;
const SOFT_SIGNS = /[ʹ'’`]/gu;

function scriptOf(text: string): NameScript {
  if (ASCII.test(text)) return "Latn";
  if (RUSSIAN.test(text)) return "Cyrl";
  const found = SCRIPTS.filter(([, letters]) => letters.test(text)).map(([script]) => script);
  return found.length === 1 ? found[0]! : found.length > 1 ? "mixed" : "other";
}

function nameWord(token: NameToken, text: string, particles: readonly string[]): NameWord {
  const initial = isInitial(token);
  const parts = text.split(HYPHENS).map(foldLetters);
  return new NameWord({
    text: initial ? text : text.replace(/[.,;:!?]+$/u, ""),
    parts: parts.filter((part) => part !== ""),
    script: scriptOf(text),
    initial,
    patronymic: initial ? null : (patronymicOf(text.toLowerCase().replace(SOFT_SIGNS, ""))?.gender ?? null),
    segment: token.segment,
    particles,
  });
}

interface Words {
  readonly words: readonly NameWord[];
  readonly mixed: ReadName["mixed"];
}

function readWords(tokens: readonly NameToken[]): Words {
  const mixed: { text: string; suggestion: string }[] = [];
  const words: NameWord[] = [];
  let particles: string[] = [];
  tokens.forEach((token, at) => {
    const childOf = FILIAL_GENDERS.get(token.key);
    const father = words.at(-1);
    if (childOf !== undefined && father?.segment === token.segment && !father.initial) {
      words[words.length - 1] = new NameWord({ ...father, text: `${father.text} ${token.text}`, patronymic: childOf });
      return;
    }
    if (isParticle(tokens, at)) {
      particles.push(token.text);
      return;
    }
    const suggestion = inOneScript(token.text);
    if (suggestion !== token.text) mixed.push({ text: token.text, suggestion });
    const word = nameWord(token, suggestion, particles);
    if (word.parts.length > 0) words.push(word);
    particles = [];
  });
  // What stands at the end after a comma leads the surname before it.
  if (particles.length > 0 && words[0]) words[0] = new NameWord({ ...words[0], particles });
  return { words, mixed };
}

const UNREAD = {
  words: [],
  comma: false,
  honorifics: [],
  suffix: null,
  nicknames: [],
  mixed: [],
  practices: -1,
  beyond: true,
} as const;

function readUnremembered(raw: string): ReadName {
  if (raw.length > LONGEST_NAME) return { ...UNREAD, raw, key: raw.toLowerCase().trim(), script: "other" };
  const { text, nicknames } = cleanName(raw);
  const tokens = nameTokens(text);
  const script = scriptOf(text);
  const key = tokens.map((token) => token.text.toLowerCase()).join(" ");
  const suffix = takeSuffix(tokens);
  const honorifics = takeHonorifics(tokens);
  const { words, mixed } = readWords(tokens);
  const beyond = words.length > MOST_WORDS || words.some((word) => word.text.length > LONGEST_WORD);
  if (beyond) return { ...UNREAD, raw, key, script };
  const segments = new Set(words.map(({ segment }) => segment));
  const practices = practicesOf(words.flatMap((word) => (word.initial ? [] : [word.text.toLowerCase()])));
  const around = { honorifics, suffix, nicknames, mixed, script, practices };
  return { raw, key, words, comma: segments.size > 1, ...around, beyond: false };
}

/** The words of a name and what stands around them; the last few thousand names are kept. Never throws; linear time. */
export const readName: (raw: string) => ReadName = lately(readUnremembered);
