import { finding } from "../check/index.js";
import type { Finding, Lang } from "../model/index.js";
import { filmTime } from "../subtitle/index.js";
import { subtitleFit } from "../version-tag/index.js";
import type { FileForPromise } from "./file-in-hand.js";

/** Of the cues of a file in two languages, as many must hold both. */
const LEAST_SHARE_OF_BOTH = 0.8;

/** What of a file, or of the reels of one version, is in one language only. */
interface Halves {
  /** What there should be of each language. */
  readonly total: number;
  readonly missing: number;
  /** The first cue that lacks a language, counted from 1, and which it lacks. */
  readonly first: { readonly cue: number; readonly language: Lang } | undefined;
}

/** The languages of each cue that shows one, by the number of the cue; a cue of names or numbers lacks none. */
function languagesOfCues({ file, called }: FileForPromise): ReadonlyMap<number, ReadonlySet<Lang>> {
  const present = new Map<number, Set<Lang>>();
  for (const { cue, language } of file.evidence.lines) {
    if (language === null) continue;
    const found = present.get(cue);
    if (found === undefined) present.set(cue, new Set([called(language)]));
    else found.add(called(language));
  }
  return present;
}

const holds = (found: ReadonlySet<Lang>, wanted: Lang): boolean =>
  [...found].some((one) => subtitleFit(wanted, one) !== "no");

/** Lines on top of each other: each cue must hold all languages. */
function halvesOfStack(one: FileForPromise, languages: readonly Lang[]): Halves {
  const lacking = [...languagesOfCues(one)].flatMap(([cue, found]) => {
    const language = languages.find((wanted) => !holds(found, wanted));
    return language === undefined ? [] : [{ cue, language }];
  });
  return { total: one.file.document?.cues.length ?? 0, missing: lacking.length, first: lacking[0] };
}

/** A cue for each language in turn: there must be about as many of one as of the other. */
function halvesInTurn(one: FileForPromise, languages: readonly Lang[]): Halves {
  const cues = [...languagesOfCues(one)];
  const counted = languages.map((language) => {
    const of = cues.filter(([, found]) => holds(found, language)).map(([cue]) => cue);
    return { language, count: of.length, last: of.at(-1) ?? 0 };
  });
  counted.sort((a, b) => a.count - b.count);
  const [rarest, commonest] = [counted[0], counted.at(-1)];
  if (rarest === undefined || commonest === undefined) return { total: 0, missing: 0, first: undefined };
  const cue = Math.min(rarest.last + 2, one.file.document?.cues.length ?? 1);
  return {
    total: commonest.count,
    missing: commonest.count - rarest.count,
    first: { cue, language: rarest.language },
  };
}

/** Whether too much of files that hold two languages, the reels of one version say, is in one of them only. */
export function halfMissing(files: readonly FileForPromise[], languages: readonly Lang[]): readonly Finding[] {
  const halves = files.map((one) => {
    const inTurn = one.file.evidence.layout?.kind === "alternating";
    return { one, ...(inTurn ? halvesInTurn(one, languages) : halvesOfStack(one, languages)) };
  });
  const total = halves.reduce((sum, half) => sum + half.total, 0);
  const cues = halves.reduce((sum, half) => sum + half.missing, 0);
  const worst = halves.find(({ missing }) => missing > 0);
  if (worst?.first === undefined || (total - cues) / total >= LEAST_SHARE_OF_BOTH) return [];
  const { cue, language } = worst.first;
  const { document, pointer } = worst.one.file;
  const time = filmTime(document?.cues[cue - 1]?.start ?? 0);
  const place = { cue, ...(pointer !== undefined && { pointer }) };
  return [finding("promise/half-missing", { language, cues, total, time }, place)];
}
