import { FIELD_WORDS } from "../../../generated/field-words.js";
import type { Stretch } from "../../stretch.js";
import { tokensOf, type Token } from "./tokens.js";

/** Name of a table of words in `data/record`. */
export type FieldWordTable = keyof typeof FIELD_WORDS;

/** Words of a table that stand in a text: their meanings, and the tokens `from` up to but not including `to`. */
export interface Phrase {
  readonly meanings: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Phrases by their first token; each with its other tokens, longest first. */
type Entries = ReadonlyMap<
  string,
  readonly { readonly tokens: readonly string[]; readonly meanings: readonly string[] }[]
>;

function readEntries(table: Readonly<Record<string, string>>): Entries {
  const meanings = new Map<string, string[]>();
  for (const [meaning, phrases] of Object.entries(table)) {
    for (const phrase of phrases.split("\t")) meanings.set(phrase, [...(meanings.get(phrase) ?? []), meaning]);
  }
  const entries = new Map<string, { tokens: readonly string[]; meanings: readonly string[] }[]>();
  for (const [phrase, means] of meanings) {
    const tokens = phrase.split(" ");
    const first = tokens[0] ?? "";
    const shelf = entries.get(first) ?? [];
    shelf.push({ tokens, meanings: means });
    entries.set(first, shelf);
  }
  for (const shelf of entries.values()) shelf.sort((a, b) => b.tokens.length - a.tokens.length);
  return entries;
}

function stands(keys: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let place = 1; place < keys.length; place++) if (tokens[from + place]?.key !== keys[place]) return false;
  return true;
}

/** A table of words and phrases with their meanings; phrases are matched whole, the longest first. */
export class PhraseTable {
  readonly #name: FieldWordTable;
  #entries: Entries | undefined;

  constructor(name: FieldWordTable) {
    this.#name = name;
  }

  /** Whether some phrase begins with a token of this key. */
  opens(key: string): boolean {
    this.#entries ??= readEntries(FIELD_WORDS[this.#name]);
    return this.#entries.has(key);
  }

  /** The longest phrase that begins with a token. */
  at(tokens: readonly Token[], from: number): Phrase | undefined {
    this.#entries ??= readEntries(FIELD_WORDS[this.#name]);
    const first = tokens[from];
    const shelf = first === undefined ? undefined : this.#entries.get(first.key);
    const entry = shelf?.find((each) => stands(each.tokens, tokens, from));
    return entry && { meanings: entry.meanings, from, to: from + entry.tokens.length };
  }

  /** The longest phrase that ends before a token. */
  before(tokens: readonly Token[], to: number, longest = 4): Phrase | undefined {
    for (let from = Math.max(0, to - longest); from < to; from++) {
      const phrase = this.at(tokens, from);
      if (phrase?.to === to) return phrase;
    }
    return undefined;
  }

  /** All phrases of a stretch from left to right; they do not overlap. */
  all(of: Stretch): readonly Phrase[] {
    const tokens = tokensOf(of);
    const phrases: Phrase[] = [];
    for (let from = 0; from < tokens.length;) {
      const phrase = this.at(tokens, from);
      if (phrase !== undefined) phrases.push(phrase);
      from = phrase?.to ?? from + 1;
    }
    return phrases;
  }

  /** The meanings of a text that is one phrase as a whole, but for a full stop or colon behind it. */
  meaningsOf(of: Stretch): readonly string[] {
    const tokens = tokensOf(of);
    const phrase = this.at(tokens, 0);
    if (phrase === undefined) return [];
    const rest = tokens.slice(phrase.to, phrase.to + 3);
    return rest.length < 3 && rest.every(({ key }) => key === "." || key === ":") ? phrase.meanings : [];
  }
}
