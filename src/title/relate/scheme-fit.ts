import { findScheme, romanize, schemeDescriptions, transcriptionLanguages } from "../../romanization/index.js";
import { editDistanceWithin } from "../../text/index.js";
import { foldLetters } from "../fold-title.js";

/** How a Latin title fits what a scheme makes of the Cyrillic one. */
export interface SchemeFit {
  readonly scheme: string;
  /** `exact`: letter for letter; `yo`: so but for ё, read as е; `marks`: but for marks; `signs`: but for marks and soft signs; `near`: but for some letters. */
  readonly fit: "exact" | "yo" | "marks" | "signs" | "near";
  /** Letters that differ, as a share of all. */
  readonly distance: number;
  /** Letters in words that are the scheme's wholly, as a share of all; counted for `near` only. */
  readonly inSameWords: number;
}

/** Schemes that catalogues use, the commonest first: of two that fit equally the first is named. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  ru: [
    "alalc-rus-Cyrl-Latn-2012-ascii",
    "alalc-rus-Cyrl-Latn-2012",
    "alalc-rus-Cyrl-Latn-2012-noligature",
    "bgnpcgn-rus-Cyrl-Latn-1947",
    "iso-rus-Cyrl-Latn-9-1995",
    "profile:imdb",
    "profile:wikipedia-en",
  ],
};
/** What a house makes of schemes and transcriptions is no scheme of its own. */
const OF_A_HOUSE = /^(?:house|profile|c2t):?-?/;
/** A scheme in the spelling of a language is named only where no transcription fits: Tchekhov is French first. */
const LIKE_A_LANGUAGE = "-fr";
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}'’ʼʹʺ`´"·′″]+/gu;
const SIGN = /['’ʼʹʺ`´"·′″]/gu;
const YO = /[ёЁ]/;
const MOST_DIFFERENT = 24;
const LONGEST = 160;

const plain = (text: string): string => text.toLowerCase().replace(NOT_A_LETTER, " ").trim();
const withoutSigns = (text: string): string => text.replace(SIGN, "");

const schemesOf = new Map<string, readonly string[]>();

/** Ids of the schemes for a language, the usual ones first. */
function schemesFor(language: string): readonly string[] {
  let ids = schemesOf.get(language);
  if (ids === undefined) {
    const all = schemeDescriptions()
      .filter((scheme) => scheme.language === language)
      .map(({ id }) => id)
      .filter((id) => !OF_A_HOUSE.test(id));
    const usual = (USUAL[language] ?? []).filter((id) => findScheme(id) !== undefined);
    const transcribed = language === "ru" ? transcriptionLanguages().map((code) => `transcription:${code}`) : [];
    const published = all.filter((id) => !id.endsWith(LIKE_A_LANGUAGE));
    ids = [...new Set([...usual, ...published, ...transcribed, ...all])];
    schemesOf.set(language, ids);
  }
  return ids;
}

/**
 * The scheme or transcription under which a title of another script comes nearest to a Latin spelling; undefined when
 * there is no scheme for the language. Case and punctuation do not count.
 */
export function fittingScheme(source: string, language: string, latin: string): SchemeFit | undefined {
  if (source.length > LONGEST || latin.length > LONGEST) return undefined;
  const target = plain(latin);
  const bare = foldLetters(target);
  const signless = withoutSigns(bare);
  const withoutYo = YO.test(source) ? source.replaceAll("ё", "е").replaceAll("Ё", "Е") : undefined;
  let best: SchemeFit | undefined;
  for (const scheme of schemesFor(language)) {
    const written = plain(romanize(source, scheme).text);
    if (written === target) {
      const transcribed = best?.fit === "yo" && scheme.endsWith(LIKE_A_LANGUAGE);
      return transcribed ? best : { scheme, fit: "exact", distance: 0, inSameWords: 1 };
    }
    if (best?.fit === "yo") continue;
    if (withoutYo !== undefined && plain(romanize(withoutYo, scheme).text) === target) {
      best = { scheme, fit: "yo", distance: 0, inSameWords: 1 };
      continue;
    }
    const fit = looserFit(scheme, foldLetters(written), bare, signless, best);
    if (fit !== undefined && (best === undefined || isBetter(fit, best))) best = fit;
  }
  return best;
}

const ORDER: readonly SchemeFit["fit"][] = ["exact", "yo", "marks", "signs", "near"];

function isBetter(fit: SchemeFit, best: SchemeFit): boolean {
  const steps = ORDER.indexOf(fit.fit) - ORDER.indexOf(best.fit);
  if (steps !== 0) return steps < 0;
  return fit.distance < best.distance || (fit.distance === best.distance && fit.inSameWords > best.inSameWords);
}

function looserFit(
  scheme: string,
  written: string,
  bare: string,
  signless: string,
  best: SchemeFit | undefined,
): SchemeFit | undefined {
  if (written === bare) return { scheme, fit: "marks", distance: 0, inSameWords: 1 };
  const writtenSignless = withoutSigns(written);
  if (writtenSignless === signless) return { scheme, fit: "signs", distance: 0, inSameWords: 1 };
  if (best !== undefined && best.fit !== "near") return undefined;
  const length = Math.max(writtenSignless.length, signless.length, 1);
  const most = best === undefined ? MOST_DIFFERENT : Math.floor(best.distance * length);
  const distance = editDistanceWithin(writtenSignless, signless, most);
  if (distance === undefined) return undefined;
  return { scheme, fit: "near", distance: distance / length, inSameWords: inSameWords(writtenSignless, signless) };
}

function inSameWords(written: string, latin: string): number {
  const words = latin.split(" ");
  const same = written.split(" ").filter((word, at) => word === words[at]);
  return same.join(" ").length / Math.max(latin.length, 1);
}
