import { lookupLanguageWord } from "../../../language/index.js";
import { foldWord } from "../../../text/index.js";
import type { Stretch } from "../../stretch.js";
import type { Candidate } from "./candidates.js";
import type { FactKind } from "./facts-line.js";

/** Words after a country that begin a version, or are no part of a name. */
const AFTER_COUNTRY =
  /^(?:in|ov|of|vo|omu|omeu|omdu|vf|with|mit|avec|met|and|und|et|en|и|y|e|i|a|dir|directed|regie|reg|r|von|de|by|d|reż|реж|режиссер|режиссер|режисер|about|original|originalfassung|originalsprache|version|silent)$/;

/** A word that touches or stands beside a candidate, with the sign between them. */
function wordBefore(of: Stretch, at: number): string {
  return /(\p{L}[\p{L}\p{M}'’]*)[ \t\u00a0]?$/u.exec(of.text.slice(Math.max(0, at - 30), at))?.[1] ?? "";
}

function wordAfter(of: Stretch, at: number): string {
  return /^[ \t\u00a0]?(\p{L}[\p{L}\p{M}'’]*)/u.exec(of.text.slice(at, at + 30))?.[1] ?? "";
}

const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** Kinds whose words are words of titles and prose too, and have to stand alone. */
const WORDY: ReadonlySet<FactKind> = new Set(["country", "colour", "form", "format"]);

/** Whether a candidate stands between separators or other facts, not inside a name or a sentence. */
function standsFree(
  of: Stretch,
  each: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  if (!WORDY.has(each.kind)) return true;
  const start = each.span.start - of.start;
  const end = each.span.end - of.start;
  const left = wordBefore(of, start);
  const right = wordAfter(of, end);
  const leftIsFact = left !== "" && before !== undefined && start - (before.span.end - of.start) <= 1;
  const rightIsFact = right !== "" && after !== undefined && after.span.start - of.start - end <= 1;
  const followedByNumber = /^[ \t\u00a0,]{0,2}\d/u.test(of.text.slice(end, end + 4));
  const precededByNumber = /\d[ \t\u00a0,]{0,2}$/u.test(of.text.slice(Math.max(0, start - 4), start));
  const rightIsFree = right === "" || rightIsFact || startsVersion(right);
  const leftIsFree = left === "" || leftIsFact;
  if (each.kind === "country") {
    if (leftIsFree) return rightIsFree;
    return followedByNumber && right === "" && CAPITAL.test(left);
  }
  if (VERSION_WORD.test(left) && each.kind === "form") return true;
  return (
    (leftIsFree || (precededByNumber && left === "") || isLanguage(left)) &&
    (rightIsFree || (LOWER.test(right) === false && precededByNumber && left === ""))
  );
}

/** Version words that stand between a running time and a form. */
const VERSION_WORD = /^(?:OF|OV|VO|OmU|OmeU|OmdU|VF|VOSTF?R?|DF|NL|OmUT)$/;

function isLanguage(word: string): boolean {
  return lookupLanguageWord(foldWord(word)).length > 0;
}

function startsVersion(word: string): boolean {
  const key = foldWord(word);
  return AFTER_COUNTRY.test(key) || isLanguage(word);
}

/** How many words of prose may stand between the facts of one cluster. */
const LONGEST_GAP = 14;
const PROSE_WORDS = 14;
const PROSE_SHARE = 0.55;

/** A line of sentences: many words, most of them small. */
export function isProse(text: string): boolean {
  if (text.length < 2 * PROSE_WORDS - 1) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.length >= PROSE_WORDS && words.filter((word) => LOWER.test(word)).length / words.length >= PROSE_SHARE;
}

const CORE: ReadonlySet<FactKind> = new Set(["year", "country", "runtime"]);

/** Facts that follow each other closely and hold at least two of country, year and running time. */
function cluster(candidates: readonly Candidate[]): readonly Candidate[] {
  let best: readonly Candidate[] = [];
  let run: Candidate[] = [];
  const weigh = (each: readonly Candidate[]): number =>
    new Set(each.filter(({ kind }) => CORE.has(kind)).map(({ kind }) => kind)).size;
  for (const each of candidates) {
    const last = run.at(-1);
    if (last && each.span.start - last.span.end > LONGEST_GAP) run = [];
    run = [...run.slice(-20), each];
    if (weigh(run) >= 2 && weigh(run) >= weigh(best)) best = run;
  }
  return best;
}

/** The candidates that are facts of this line; in prose only those of one close cluster. */
export function chosen(of: Stretch, candidates: readonly Candidate[]): readonly Candidate[] {
  const free = candidates.filter((each, at) => standsFree(of, each, candidates[at - 1], candidates[at + 1]));
  return free.length > 0 && isProse(of.text) ? cluster(free) : free;
}
