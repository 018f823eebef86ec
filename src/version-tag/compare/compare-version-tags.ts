import type { Finding } from "../../model/index.js";
import type { ResolveContext } from "../resolve.js";
import { checkMedia, checkOrder } from "./arrangement.js";
import { checkAssumedAudio, checkAudio } from "./audio.js";
import { checkAccess, checkIntertitles, checkName, checkPackage } from "./beside-the-film.js";
import { byVerdict, comparisonOf, found, type Comparison } from "./comparison.js";
import { copiesOf, type Copy } from "./copy.js";
import { checkExtraSubtitles } from "./extra-subtitles.js";
import { checkKind, checkOriginal } from "./original.js";
import { pairOf, type Pair } from "./pair.js";
import { understoodSide, type Side, type Statement } from "./side.js";
import { checkAssumedSubtitles, checkPromisedSubtitles } from "./subtitles.js";

/** What the caller knows of the film and of the place where it is shown. */
export type CompareContext = ResolveContext;

/** Every question put to a copy, in the order in which the findings are given. */
const CHECKS: readonly ((pair: Pair) => readonly Finding[])[] = [
  checkAudio,
  checkOriginal,
  checkKind,
  checkPromisedSubtitles,
  checkExtraSubtitles,
  checkOrder,
  checkMedia,
  checkAssumedAudio,
  checkAssumedSubtitles,
  checkIntertitles,
  checkAccess,
  checkName,
  checkPackage,
];

function notUnderstood(promise: Statement, actual: Statement): Finding[] {
  const findings: Finding[] = [];
  if (promise.tag === null) findings.push(found("version-tag/promise-not-understood", { text: promise.text }));
  if (actual.tag === null) findings.push(found("version-tag/actual-not-understood", { text: actual.text }));
  return findings;
}

/** The promised version, of those offered to choose from, that a copy keeps best. */
function bestFor(actual: Copy, promises: readonly Copy[], context: CompareContext): Comparison {
  const comparisons = promises.map((promise) => {
    const pair = pairOf(promise, actual, context.originalLanguages);
    return comparisonOf(CHECKS.flatMap((check) => check(pair)));
  });
  return comparisons.sort(byVerdict)[0] ?? comparisonOf([]);
}

/**
 * Does what is in hand keep the promise? Each side is a text, a tag, or the evidence for a copy; both are read and then
 * resolved with the context. A fact is demanded only when the promise states it. The verdict is the worst that was found:
 * `no` over `unknown` over `yes-with-notes` over `yes`; a side that is not understood gives `unknown`.
 *
 * @example compareVersionTags("RU OV with FR & NL subt.", "Film_FTR-1_F_RU-FR_BE_51").verdict // "no"
 */
export function compareVersionTags(promise: Side, actual: Side, context: CompareContext = {}): Comparison {
  const [wanted, given] = [understoodSide(promise, context), understoodSide(actual, context)];
  if (wanted.tag === null || given.tag === null) return comparisonOf(notUnderstood(wanted, given));
  const promises = copiesOf(wanted, wanted.tag, context);
  const comparisons = copiesOf(given, given.tag, context).map((copy) => bestFor(copy, promises, context));
  const [best = comparisonOf([]), ...others] = comparisons.sort(byVerdict);
  const choiceMatters = others.some((other) => other.verdict !== best.verdict);
  return choiceMatters ? comparisonOf([...best.findings, found("version-tag/choose-alternative", {})]) : best;
}
