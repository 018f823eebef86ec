import { sub, trimmed, type Stretch } from "../../stretch.js";
import { PhraseTable, tokensOf, touch, type Token } from "../words/index.js";

const WORDS = new PhraseTable("name-words");
const OPEN = new Set(["(", "[", "«"]);
const CLOSE = new Set([")", "]", "»"]);
const PARTING = new Set([",", ";", "|", "•", "·", "/", "+"]);
/** Conjunctions of one letter are parts of names too (`Ortega y Gasset`), or initials. */
const SHORT_AND = new Set(["a", "e", "i", "y", "u", "en", "et", "та", "і", "й", "и"]);

/** An item of a list and whether what follows it was cut off. */
export interface NameItems {
  readonly items: readonly Stretch[];
  /** `u.a.`, `…`: more names exist than are printed. */
  readonly more: boolean;
}

/** How deep in brackets each token stands; brackets that never close do not count. */
function depths(tokens: readonly Token[]): readonly number[] {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  tokens.forEach(({ key }, at) => {
    if (OPEN.has(key)) open.push(at);
    else if (CLOSE.has(key) && open.length > 0) pairs.set(open.pop()!, at);
  });
  const change = new Map<number, number>();
  for (const [from, to] of pairs) {
    change.set(from, (change.get(from) ?? 0) + 1);
    change.set(to + 1, (change.get(to + 1) ?? 0) - 1);
  }
  let depth = 0;
  return tokens.map((_, at) => (depth += change.get(at) ?? 0));
}

function isLower(of: Stretch, token: Token): boolean {
  return /^\p{Ll}/u.test(of.text.slice(token.start, token.start + 2));
}

function isCapital(of: Stretch, token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}"'“«]/u.test(of.text.slice(token.start, token.start + 2));
}

/** `Robert Downey, Jr.`: a comma before a suffix parts nothing. */
function beforeSuffix(tokens: readonly Token[], comma: number): boolean {
  const phrase = WORDS.at(tokens, comma + 1);
  const next = tokens[phrase?.to ?? 0];
  return (phrase?.meanings.includes("suffix") ?? false) && (next === undefined || next.kind === "sign");
}

/** A word for "and" between two names: with capitals on both sides; the short ones need a full name on their left. */
function joinsNames(of: Stretch, tokens: readonly Token[], at: number, itemStart: number): boolean {
  const token = tokens[at]!;
  const phrase = WORDS.at(tokens, at);
  if (!phrase?.meanings.includes("and") || at === itemStart) return false;
  if (token.key === "&") return true;
  if (!isLower(of, token) || tokens[phrase.to]?.key === ".") return false;
  if (!isCapital(of, tokens[phrase.to])) return false;
  return !SHORT_AND.has(token.key) || (at - itemStart >= 2 && fullNameFollows(of, tokens, phrase.to));
}

function fullNameFollows(of: Stretch, tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1]?.key === "." ? tokens[at + 2] : tokens[at + 1];
  return second?.kind === "letters" && !(isLower(of, second) && WORDS.at(tokens, at + 1)?.meanings.includes("and"));
}

/** `Anna Nova nach dem Roman von Jan Stary`: words of several that lead another name begin an item of their own. */
function leadsName(of: Stretch, tokens: readonly Token[], at: number, itemStart: number): boolean {
  if (at - itemStart < 2 || !isLower(of, tokens[at]!)) return false;
  const phrase = WORDS.at(tokens, at);
  const opening = WORDS.at(tokens, itemStart);
  // `from the novel by Jan Stary`: words of the phrase that opens the item.
  if (opening?.meanings.includes("lead") === true && opening.to > at) return false;
  const leads = phrase !== undefined && phrase.meanings.includes("lead") && phrase.to - at > 1;
  return leads && isCapital(of, tokens[phrase.to]);
}

/** A slash, a comma: parts names unless it stands inside a word (`b/w`) or before a suffix. */
function parts(of: Stretch, tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at]!;
  if (!PARTING.has(key) && !of.text.slice(tokens[at]!.start, tokens[at]!.end).includes("\n")) return false;
  if (key === "," && beforeSuffix(tokens, at)) return false;
  return !(key === "+" && touch(tokens, at));
}

/**
 * Splits a list of names at commas, semicolons, slashes, dots, bars, line ends and the language's "and", not inside
 * brackets and not before `Jr.`; stops at `u.a.`, `…` and the like. Items are trimmed, empty ones left out.
 */
export function splitNameItems(of: Stretch): NameItems {
  const tokens = tokensOf(of);
  const depth = depths(tokens);
  const items: Stretch[] = [];
  let from = 0;
  let itemStart = 0;
  let more = false;
  const cut = (end: number, next: number): void => {
    const item = trimmed(sub(of, from, end));
    if (item.text !== "") items.push(item);
    from = next;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (depth[at]! > 0) continue;
    if (before && of.text.slice(before.end, token.start).includes("\n")) {
      cut(before.end, token.start);
      itemStart = at;
    }
    const rest = WORDS.at(tokens, at);
    const dots = token.key === "…" || (token.key === "." && tokens[at + 1]?.key === "." && tokens[at + 2]?.key === ".");
    const ends = dots && !isDot(before) && tokens[pastDots(tokens, at)] === undefined;
    if (ends || (rest?.meanings.includes("rest") && closesList(tokens, rest.to) && isLower(of, token))) {
      cut(token.start, of.text.length);
      more = true;
      break;
    }
    if (parts(of, tokens, at)) {
      cut(token.start, token.end);
      itemStart = at + 1;
    } else if (joinsNames(of, tokens, at, itemStart)) {
      const end = tokens[WORDS.at(tokens, at)!.to - 1]!.end;
      cut(token.start, end);
      itemStart = at + 1;
    } else if (leadsName(of, tokens, at, itemStart)) {
      cut(token.start, token.start);
      itemStart = at;
    }
  }
  cut(of.text.length, of.text.length);
  return { items, more };
}

/** Where a run of dots ends: leaders to the character (`Hannah Voss ........ Ruth`) are many. */
function pastDots(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isDot(tokens[at])) at += 1;
  return at;
}

function isDot(token: Token | undefined): boolean {
  return token?.key === "." || token?.key === "…";
}

function closesList(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || (tokens[at]?.kind === "sign" && tokens[at + 1] === undefined);
}
