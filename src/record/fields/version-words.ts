import { FIELD_WORDS } from "../../generated/field-words.js";
import type { Stretch } from "../stretch.js";
import { PhraseTable, tokensOf } from "./words/index.js";

const WORDS = new PhraseTable("version-words");
const SHORT = new PhraseTable("version-abbreviations");
const STEMS: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELD_WORDS["ukrainian-languages"]).map(([russian, ukrainian]) => [ukrainian, russian]),
);

/** Endings of Ukrainian adjectives, and those of Russian ones that stand in the same place. */
const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "ий",
    у: "ий",
    ою: "ом",
    ій: "ом",
    ої: "ого",
    і: "ие",
    их: "их",
    ими: "ими",
    ий: "ий",
    им: "им",
    е: "ое",
    ого: "ого",
    ому: "ом",
  }),
);

function adjective(key: string): string | undefined {
  const match = /^(\p{Ll}+[сц]ьк)(\p{Ll}{1,3})$/u.exec(key);
  const stem = STEMS.get(match?.[1] ?? "");
  const ending = ENDINGS.get(match?.[2] ?? "");
  return stem !== undefined && ending !== undefined ? stem + ending : undefined;
}

/** Whether a text has letters or words that only Ukrainian has. */
export function looksUkrainian(text: string): boolean {
  return /[іїєґ]/iu.test(text) || /ськ|цьк/u.test(text);
}

/**
 * A version note in Ukrainian (`українською мовою з англійськими субтитрами`) in the Russian words that the reader of version
 * tags knows; other words stay. Only the meaning is kept, not the offsets.
 */
export function inRussianWords(of: Stretch): string {
  const tokens = tokensOf(of);
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = WORDS.at(tokens, at);
    const word = tokens[at]!.kind !== "letters" ? undefined : (adjective(tokens[at]!.key) ?? phrase?.meanings[0]);
    if (word === undefined) continue;
    pieces.push(of.text.slice(copied, tokens[at]!.start), word);
    copied = tokens[at]!.end;
  }
  pieces.push(of.text.slice(copied));
  return pieces.join("");
}

/** A version note with the words written out that a catalogue cuts short (`Du. ges., NL ond.`); the rest stays as it is. */
export function inFullWords(of: Stretch): string {
  const tokens = tokensOf(of);
  const pieces: string[] = [];
  let copied = 0;
  for (const { meanings, from, to } of SHORT.all(of)) {
    pieces.push(of.text.slice(copied, tokens[from]!.start), meanings[0]!);
    copied = tokens[to - 1]!.end;
  }
  pieces.push(of.text.slice(copied));
  return pieces.join("");
}
