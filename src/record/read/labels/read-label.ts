import { lookupCountry } from "../../../language/index.js";
import { remember } from "../../../text/index.js";
import { labelKey } from "./label-key.js";
import { labelEntry, LONGEST_LABEL, type LabelEntry, type LabelMeaning, type LabelStrength } from "./label-table.js";

const JOINTS = /\s*(?:[,/&+|•]|(?<=\s)(?:and|und|et|en|y|e|i|a|и|та|і|й)(?=\s))\s*/iu;
const BRACKETED = /\s*\([^()]{0,24}\)\s*$/u;
const WRITTEN_AND = /^(?:written(?:,| and| &)? (?:and )?directed)(?: by)?$/u;

/** `Regisseur:in`, `Produzent*innen`, `Monteur·se·s`: the ending for the other sex. */
const BOTH_SEXES = /(?:[:*_]in(?:nen)?|·\p{Ll}{1,5}(?:·s)?)$/u;

/** A label of one or several parts: `Buch/Screenplay` has one meaning, `Buch & Regie` has two. */
export interface ReadLabel {
  readonly strength: LabelStrength;
  /** Alternatives for each of the meanings that hold together. */
  readonly meanings: readonly (readonly LabelMeaning[])[];
}

/** `Écrit et réalisé par`: the last of several roles has the preposition of all. */
const BY = /\s(?:by|par|von|door|da|por|av)$/u;

const MOST_PARTS = 5;

function sameMeaning(a: readonly LabelMeaning[], b: readonly LabelMeaning[]): readonly LabelMeaning[] {
  return a.filter((one) => b.some((other) => other.kind === one.kind && other.id === one.id));
}

function single(entry: LabelEntry): ReadLabel {
  return { strength: entry.strength, meanings: [entry.meanings] };
}

/** `Language / Subtitles`; other fields are not joined. */
function isVersionWord({ meanings }: LabelEntry): boolean {
  return meanings.some(({ id }) =>
    [
      "version",
      "subtitles",
      "country",
      "year",
      "originalTitle",
      "festivals",
      "awards",
      "form",
      "genre",
      "runtime",
    ].includes(id),
  );
}

function joined(parts: readonly string[]): ReadLabel | null {
  const meanings: (readonly LabelMeaning[])[] = [];
  let strength: LabelStrength = "weak";
  const by = BY.exec(parts.at(-1)!)?.[0] ?? " by";
  for (const part of parts) {
    const entry = labelEntry(part) ?? labelEntry(part + by);
    if (entry === undefined || (entry.meanings.every(({ kind }) => kind === "field") && !isVersionWord(entry)))
      return null;
    if (entry.strength === "strong") strength = "strong";
    const at = meanings.findIndex((known) => sameMeaning(known, entry.meanings).length > 0);
    if (at < 0) meanings.push(entry.meanings);
    else meanings[at] = sameMeaning(meanings[at]!, entry.meanings);
  }
  return { strength: strength === "weak" && meanings.length > 1 ? "strong" : strength, meanings };
}

/** The blank before the last word of a label, with a preposition. */
const OF_COUNTRY = /\s+(?:(?:in|en|for|für|pour|voor|per|para|pro|w|v|в)\s+)?(?=\S+$)/iu;

/** `Distribution France`, `Verleih D`, `Distribution in Poland`: firms of one country. */
function inCountry(text: string): LabelEntry | undefined {
  const words = text.replace(/[\s:.]+$/u, "");
  const before = OF_COUNTRY.exec(words);
  const entry = before === null ? undefined : labelEntry(labelKey(words.slice(0, before.index)));
  const meanings = entry?.meanings.filter(({ kind }) => kind === "company") ?? [];
  if (before === null || entry === undefined || meanings.length === 0) return undefined;
  const country = words.slice(before.index + before[0].length);
  // `Produced by Jo` is no firm in Jordan: a code stands in capitals.
  const named = /^\p{Lu}+$/u.test(country) || /^\p{Lu}.{3}/u.test(country);
  return named && lookupCountry(country).length > 0 ? { ...entry, meanings } : undefined;
}

function read(text: string): ReadLabel | null {
  const key = labelKey(text);
  if (key === "" || key.length > 2 * LONGEST_LABEL) return null;
  const entry = labelEntry(key);
  if (entry !== undefined) return single(entry);
  if (WRITTEN_AND.test(key)) return joined(["written by", "directed by"]);
  const bare = key.replace(BRACKETED, "");
  if (bare !== key) return bare === "" ? null : readLabel(bare);
  const both = key.replace(BOTH_SEXES, "");
  if (both !== key) return readLabel(both);
  const local = inCountry(text);
  if (local !== undefined) return single(local);
  // `interpreti e personaggi/cast and characters`: the same in two languages.
  const slashed = key.split("/").map(labelKey);
  if (slashed.length === 2 && slashed.every((part) => part.length > 1 && labelEntry(part) !== undefined))
    return joined(slashed);
  const parts = key.split(JOINTS).map(labelKey);
  if (parts.length < 2 || parts.length > MOST_PARTS || parts.includes("")) return null;
  // `97' / c / De: Anna Nova`: a letter beside a word says something else.
  if (parts.some((part) => part.length === 1) && parts.some((part) => part.length > 1)) return null;
  return joined(parts);
}

/**
 * The meaning of a text that may be a label, without its colon: in any letter case, of two languages (`Buch/Screenplay`),
 * of several roles (`Scénario, image`). Null when it is none.
 */
export const readLabel: (text: string) => ReadLabel | null = remember(read);
