import { lookupCountry } from "../../language/index.js";
import { PREMIERE_STATUSES, type CountryCode, type Premiere, type PremiereStatus } from "../../model/index.js";
import type { Found, Stretch } from "../stretch.js";
import { findCountries } from "./countries.js";
import { PhraseTable, spanOfTokens, tokensOf, type Token } from "./words/index.js";
import { remember } from "../../text/index.js";
import { sub } from "../stretch.js";

const WORDS = new PhraseTable("premiere-words");
const ADJECTIVES = new PhraseTable("country-adjectives");
const YEAR = /^(?:18|19|20)\d\d$/;
const COMPOUND = /^(.{3,20}?)(?:premiere|erstauffuhrung|vorpremiere)$/u;
/** Abbreviations that hold their country. */
const NATIONAL_SHORT: ReadonlyMap<string, CountryCode> = new Map([
  ["dea", "DE"],
  ["oea", "AT"],
]);

interface Reading {
  readonly status: PremiereStatus;
  readonly country?: CountryCode;
  readonly from: number;
  readonly to: number;
}

function statusOf(meanings: readonly string[]): PremiereStatus | undefined {
  return PREMIERE_STATUSES.find((status) => meanings.includes(status));
}

function countryBefore(
  of: Stretch,
  tokens: readonly Token[],
  at: number,
): { country: CountryCode; from: number } | undefined {
  const end = tokens[at - 1]?.key === "-" ? at - 1 : at;
  const adjective = ADJECTIVES.before(tokens, end, 3);
  if (adjective) return { country: adjective.meanings[0]!, from: adjective.from };
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const name = of.text.slice(tokens[from]!.start, tokens[end - 1]!.end);
    const [best] = name.length > 1 && /^\p{Lu}/u.test(name) ? lookupCountry(name) : [];
    if (best) return { country: best.code, from };
  }
  return undefined;
}

/** `Premiere in Deutschland`, `première française`, `estreno en España`, `премьера в России` is not declined here. */
function countryBehind(
  of: Stretch,
  tokens: readonly Token[],
  at: number,
): { country: CountryCode; to: number } | undefined {
  const adjective = ADJECTIVES.at(tokens, at);
  if (adjective) return { country: adjective.meanings[0]!, to: adjective.to };
  if (!["in", "en", "au", "aux", "v", "w", "в", "для"].includes(tokens[at]?.key ?? "")) return undefined;
  const from = tokens[at + 1]?.start;
  if (from === undefined) return undefined;
  const [found] = findCountries(sub(of, from, Math.min(of.text.length, from + 40)));
  if (found?.span.start !== of.start + from) return undefined;
  const end = found.span.end - of.start;
  return { country: found.value.code, to: tokens.findIndex((token) => token.end === end) + 1 };
}

function compound(tokens: readonly Token[], at: number): Reading | undefined {
  const key = tokens[at]?.key ?? "";
  const short = NATIONAL_SHORT.get(key);
  if (short) return { status: "national", country: short, from: at, to: at + 1 };
  const name = COMPOUND.exec(key)?.[1];
  const [best] = name === undefined ? [] : lookupCountry(name);
  return best && { status: "national", country: best.code, from: at, to: at + 1 };
}

function readAt(of: Stretch, tokens: readonly Token[], at: number): Reading | undefined {
  const adjective = ADJECTIVES.at(tokens, at);
  const its = adjective && WORDS.at(tokens, tokens[adjective.to]?.key === "-" ? adjective.to + 1 : adjective.to);
  if (adjective && its?.meanings.includes("premiere"))
    return { status: "national", country: adjective.meanings[0]!, from: at, to: its.to };
  const words = WORDS.at(tokens, at);
  const joined = compound(tokens, at);
  if (!words) return joined;
  if (words.meanings.includes("premiere")) {
    const before = countryBefore(of, tokens, at);
    if (before) return { status: "national", country: before.country, from: before.from, to: words.to };
    const behind = countryBehind(of, tokens, words.to);
    return behind && { status: "national", country: behind.country, from: at, to: behind.to };
  }
  const status = statusOf(words.meanings);
  return status && { status, from: at, to: words.to };
}

/** Whether words of a premiere may begin with this one; hardly any word of a page does. */
const mayBegin = remember(
  (key: string) => WORDS.opens(key) || ADJECTIVES.opens(key) || NATIONAL_SHORT.has(key) || COMPOUND.test(key),
);

/** A premiere of somewhere and some time else: `Weltpremiere: Cannes 2020`, `premiere 12 March`. */
function elsewhere(tokens: readonly Token[], to: number): boolean {
  return [":", "("].includes(tokens[to]?.key ?? "") || tokens[to]?.kind === "digits";
}

/**
 * The premiere that a stretch calls a showing: world, international, continental, national with its country, regional,
 * local, or a preview. The bare word is none. A premiere that goes on to tell a place or time is only of medium confidence.
 */
export function readPremiere(of: Stretch): Found<Premiere> | undefined {
  const tokens = tokensOf(of);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "letters") continue;
    const reading = mayBegin(tokens[at]!.key) ? readAt(of, tokens, at) : undefined;
    if (!reading) continue;
    const { status, country, from, to } = reading;
    // `UA: 1987`: of the film, long ago.
    if (tokens[to]?.key === ":" && YEAR.test(tokens[to + 1]?.key ?? "")) continue;
    const span = spanOfTokens(of, tokens, from, to);
    const printed = of.text.slice(span.start - of.start, span.end - of.start);
    const value = { status, ...(country && { country }), printed };
    return { value, span, confidence: elsewhere(tokens, to) ? "medium" : "high" };
  }
  return undefined;
}
