import { foldWord, normalized } from "../text/index.js";
import { canonicalLanguageTag } from "./canonical-language-tag.js";
import { dcncCodeFor, obsoleteDcncCodes } from "./dcnc-registry.js";
import { lookupLanguageCode, type CodeStandard } from "./language-codes.js";
import { languageName } from "./language-name.js";
import { lookupLanguageWord, type LanguageWord } from "./language-words.js";
import type { Locale } from "./locale.js";
import { lookupQualifiedLanguage } from "./qualified-language.js";
import { isRegisteredLanguage } from "./registered-language.js";
import { withoutFrame } from "./language-phrase.js";
import { tagsByRegistryName } from "./registry-name.js";

/** What is known of a language: a word or phrase, a code, or both; names come in `locale`, English when left out. */
export interface LanguageQuery {
  readonly text?: string;
  readonly code?: string;
  readonly locale?: Locale;
}

/** A language that a word or a code may mean. */
export interface FoundLanguage {
  readonly tag: string;
  readonly name: string;
  /** The current code of the ISDCF registry for just this tag. */
  readonly dcnc?: string;
  /** Codes that the registry once had for it. */
  readonly obsoleteDcnc?: readonly string[];
}

/** How sure a form of a word is, best first. */
const FORM_RANK = { name: 0, native: 1, inflected: 2, people: 4, abbreviation: 3 } as const;

/** In a code alone, capitals are those of the ISDCF registry; small letters those of ISO 639. */
const CAPITALS_FIRST: readonly CodeStandard[] = [
  "dcnc",
  "639-1",
  "639-2T",
  "639-2B",
  "639-3",
  "dcnc-obsolete",
  "trade",
];
const SMALL_FIRST: readonly CodeStandard[] = ["639-1", "639-2T", "639-2B", "639-3", "dcnc", "dcnc-obsolete", "trade"];

interface Candidate {
  readonly tag: string;
  readonly rank: number;
}

/** Tags by their best rank, each once. */
function bestFirst(candidates: readonly Candidate[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const { tag, rank } of candidates) ranks.set(tag, Math.min(rank, ranks.get(tag) ?? Infinity));
  return [...ranks].sort(([, a], [, b]) => a - b).map(([tag]) => tag);
}

function rankWords(words: readonly LanguageWord[], locale: Locale): readonly string[] {
  return bestFirst(
    words.map((word) => ({ tag: word.tag, rank: 2 * FORM_RANK[word.form] + Number(word.locale !== locale) })),
  );
}

const QUALIFIED = /^([^()]+?) ?\(([^()]+)\)$/;

function tagsOfPhrase(phrase: string, locale: Locale): readonly string[] {
  const words = lookupLanguageWord(phrase);
  if (words.length > 0) return rankWords(words, locale);
  const [, language, qualifier] = QUALIFIED.exec(phrase) ?? [];
  if (language === undefined || qualifier === undefined) return [];
  return rankWords(lookupQualifiedLanguage(language, qualifier), locale);
}

function tagsOfText(text: string, locale: Locale): readonly string[] {
  const key = foldWord(normalized(text, "NFC")).trim().replace(/\s+/g, " ");
  for (const phrase of [key, ...withoutFrame(key)]) {
    const tags = tagsOfPhrase(phrase, locale);
    if (tags.length > 0) return tags;
  }
  const named = tagsByRegistryName(key);
  return named.length > 0 ? named : tagsOfCode(text.trim());
}

function tagsOfCode(code: string): readonly string[] {
  const standards = code === code.toLowerCase() ? SMALL_FIRST : CAPITALS_FIRST;
  const candidates = lookupLanguageCode(code).map(({ tag, standard }) => ({ tag, rank: standards.indexOf(standard) }));
  const tag = canonicalLanguageTag(code);
  if (tag !== null && code.includes("-") && isRegisteredLanguage(tag)) candidates.push({ tag, rank: -1 });
  return bestFirst(candidates);
}

function describe(tag: string, locale: Locale): FoundLanguage {
  const dcnc = dcncCodeFor(tag, "text");
  const obsolete = obsoleteDcncCodes(tag);
  return {
    tag,
    name: languageName(tag, locale),
    ...(dcnc?.exact && { dcnc: dcnc.code }),
    ...(obsolete.length > 0 && { obsoleteDcnc: obsolete }),
  };
}

/**
 * The languages that a text or a code may mean, best first. A text is any form of a name in the locales read, native
 * names included, bare or in a phrase such as `на хинди`, `auf Russisch`, `en langue russe`; a code is BCP 47, ISO 639 or
 * one of the ISDCF registry. With both, only languages that answer to both. Empty when there is none, or nothing was asked.
 */
export function lookupLanguages(query: LanguageQuery): readonly FoundLanguage[] {
  const { text, code, locale = "en" } = query;
  const byText = text === undefined ? undefined : tagsOfText(text, locale);
  const byCode = code === undefined ? undefined : tagsOfCode(code.trim());
  const tags = byCode === undefined ? (byText ?? []) : byCode.filter((tag) => byText?.includes(tag) ?? true);
  return tags.map((tag) => describe(tag, locale));
}
