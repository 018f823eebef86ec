import { finding } from "../check/index.js";
import type { Finding, Lang, Subtitle } from "../model/index.js";
import { alignSubtitles, filmTime } from "../subtitle/index.js";
import { isUnnamed, subtitleFit, type Comparison, type Verdict } from "../version-tag/index.js";
import { declaredLanguages, isCalledForced, tracksOf, type FileForPromise, type FileInHand } from "./file-in-hand.js";
import { halfMissing } from "./halves.js";
import type { PromiseContext } from "./promise-context.js";
import { looseReels } from "./reel-of-file.js";
import { worseVerdict } from "./verdict.js";

/** A file that leaves this much of a film without subtitles may lack a part. */
const LONGEST_SILENCE = { share: 0.25, milliseconds: 15 * 60_000 } as const;
/** Below this offset, in milliseconds, nobody sees that subtitles were timed for another copy. */
const UNSEEN_OFFSET = 200;
/** Below this an alignment is a guess. */
const LEAST_CONFIDENCE = 0.5;

const serves = (promised: Lang, actual: Lang): boolean => subtitleFit(promised, actual) !== "no";

/** Two promised languages: in one file, in the promised order and in nearly all cues; or each in a file of its own. */
function arrangementFindings(wanted: readonly Lang[], files: readonly FileForPromise[]): Finding[] {
  const isWanted = (language: Lang): boolean => wanted.some((one) => serves(one, language));
  const both = files.find(({ languages }) => languages.filter(isWanted).length > 1);
  if (both === undefined) {
    const places = wanted.map((one) =>
      files.findIndex(({ languages }) => languages.some((language) => serves(one, language))),
    );
    const apart = places.every((place) => place >= 0) && new Set(places).size > 1;
    return apart ? [finding("promise/separate-files", { languages: wanted })] : [];
  }
  const actual = both.languages.filter(isWanted);
  const [first, upper] = [wanted.find((one) => actual.some((language) => serves(one, language))), actual[0]];
  const swapped = first !== undefined && upper !== undefined && !serves(first, upper);
  const found = swapped ? [finding("version-tag/order-differs", { promised: wanted, actual })] : [];
  return [...inFile(found, both.file), ...halfMissing([both], actual)];
}

/** Nothing to read, or, where a promised language was not found, files that may hold it. */
function unreadFindings(
  files: readonly FileForPromise[],
  wanted: readonly Lang[],
  { findings }: Comparison,
): Finding[] {
  const none = files.every(({ file }) => !file.document?.cues.length);
  if (none) return wanted.length > 0 ? [finding("promise/no-cues", {})] : [];
  if (findings.every(({ rule }) => rule !== "version-tag/subtitles-not-stated")) return [];
  return (
    files
      .filter((one) => tracksOf(one).some(({ language }) => isUnnamed(language)))
      // Where the name or the file itself states one, it is the words that leave it open, which was told of the file.
      .filter(({ file }) => declaredLanguages(file).every(isUnnamed))
      .flatMap(({ file }) => inFile([finding("version-tag/file-language-unknown", { file: file.name })], file))
  );
}

/** From the first subtitle of a file to its last. */
function spanOf({ document }: FileInHand): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { start, end } of document?.cues ?? []) {
    first = Math.min(first, start);
    last = Math.max(last, end ?? start);
  }
  return { first, last };
}

/**
 * Does the file cover the film, as far as that can be told from its times? One for a few passages need not. A film in reels
 * is covered by all of them together: `before` is how far the reels before this one go; the last one must reach the end.
 */
function coverageFindings(
  file: FileInHand,
  runtimeMinutes: number | undefined,
  { before = 0, isFirst = true, isLast = true } = {},
): Finding[] {
  const { document, kind } = file;
  if (runtimeMinutes === undefined || !document?.cues.length || kind === "forced" || kind === "partial") return [];
  const runtime = runtimeMinutes * 60_000;
  const span = spanOf(file);
  const first = before + span.first;
  const last = before + span.last;
  const isLong = (silence: number): boolean =>
    silence > LONGEST_SILENCE.milliseconds || silence > runtime * LONGEST_SILENCE.share;
  return [
    ...(isFirst && isLong(first) ? [finding("promise/starts-late", { start: filmTime(first) })] : []),
    ...(isLast && isLong(runtime - last)
      ? [finding("promise/ends-early", { end: filmTime(last), minutes: runtimeMinutes })]
      : []),
  ];
}

/** The coverage of each file: on its own, or as a reel behind the reels before it. */
function coverageOfFiles(files: readonly FileForPromise[], runtimeMinutes: number | undefined): Finding[] {
  const films = looseReels(files);
  if (films.length === 0) return files.flatMap(({ file }) => inFile(coverageFindings(file, runtimeMinutes), file));
  return films.flatMap((reels) => {
    let before = 0;
    return reels.flatMap(({ file }, at) => {
      const place = { before, isFirst: at === 0, isLast: at === reels.length - 1 };
      before += spanOf(file).last;
      return inFile(coverageFindings(file, runtimeMinutes, place), file);
    });
  });
}

/** Was the file timed for the copy that the reference fits? */
function timingFindings({ document }: FileInHand, reference: PromiseContext["reference"]): Finding[] {
  if (!reference?.length || !document?.cues.length) return [];
  const { rate, offset, confidence, splits } = alignSubtitles(document.cues, reference);
  if (confidence < LEAST_CONFIDENCE) return [finding("promise/reference-unlike", {})];
  const inStep = rate === 1 && Math.abs(offset) < UNSEEN_OFFSET;
  // Six digits are a tenth of a frame at the end of the longest film.
  const moved = { rate: Number(rate.toFixed(6)), offset: Math.round(offset) };
  const cuts = (splits ?? []).map((split) =>
    finding("promise/other-cut", { time: filmTime(split.from), milliseconds: Math.round(split.offset) }),
  );
  return [...(inStep ? [] : [finding("promise/other-timing", moved)]), ...cuts];
}

/** Findings of a file say which one it is. */
function inFile(findings: readonly Finding[], { pointer }: FileInHand): Finding[] {
  return findings.map((one) => (pointer === undefined ? one : { pointer, ...one }));
}

/** "Bilingual" promises two languages without naming them: one alone does not keep that. */
function severalFindings(wanted: readonly Lang[], files: readonly FileForPromise[]): Finding[] {
  if (!wanted.includes("mul")) return [];
  const inHand = [...new Set(files.flatMap(({ languages }) => languages))];
  const [only] = inHand;
  const open = files.some((one) => tracksOf(one).some(({ language }) => isUnnamed(language)));
  return inHand.length === 1 && only !== undefined && !open
    ? [finding("promise/one-of-several", { language: only })]
    : [];
}

/** Files that by their names are all for a few passages keep no promise of the whole text, in whatever language they are. */
function forcedFindings(promised: readonly Subtitle[], files: readonly FileForPromise[]): Finding[] {
  if (files.length === 0 || !files.every(isCalledForced)) return [];
  return promised
    .filter(({ language, kind }) => !isUnnamed(language) && kind !== "forced" && kind !== "partial")
    .map(({ language }) => finding("version-tag/forced-only", { language, medium: "file" }));
}

/** What files show beside their tracks: how the promised subtitles are spread over them, and whether they cover the film. */
export function fileFindings(
  promised: readonly Subtitle[],
  files: readonly FileForPromise[],
  compared: Comparison,
  context: PromiseContext,
): readonly Finding[] {
  const wanted = promised.map(({ language }) => language);
  return [
    ...arrangementFindings(wanted, files),
    ...severalFindings(wanted, files),
    ...unreadFindings(files, wanted, compared),
    ...forcedFindings(promised, files),
    ...coverageOfFiles(files, context.runtimeMinutes),
    ...files.flatMap(({ file }) => inFile(timingFindings(file, context.reference), file)),
  ];
}

/** What a file declares inside is what the player tells the hall: for timed text of cinemas a wrong one breaks the promise. */
function declaresWrongly({ file, languages }: FileForPromise): boolean {
  const { document } = file;
  const isTold = document?.format.startsWith("dcp-") === true || document?.format === "ttml";
  const contradicted = file.findings.some(({ rule }) => rule === "language/declared-vs-actual");
  const declared = isTold && contradicted ? document.language : null;
  return declared !== null && languages.length > 0 && !languages.some((one) => serves(declared, one));
}

/** Subtitles that go on, by more than a minute, when the film is over: they were made for another one, or another copy. */
function runsOver({ file }: FileForPromise): boolean {
  return file.findings.some(({ rule, severity }) => rule === "time/beyond-runtime" && severity === "error");
}

/** What, beside errors, readers of one of the languages would miss or stumble over. */
const NOTED: ReadonlySet<string> = new Set([
  "language/untranslated-cue",
  "bilingual/line-template",
  "bilingual/missing-half",
]);

/** What was found in a file that a promise should be kept with notes for. */
function isNote({ rule, severity }: Finding): boolean {
  return severity === "error" || NOTED.has(rule);
}

/** What the state of files makes of a promise, whatever they hold: broken by a wrong declaration or times that no film of this length has, noted for their faults. */
export function stateOfFiles(files: readonly FileForPromise[]): Verdict {
  const noted: Verdict = files.some(({ file }) => file.findings.some(isNote)) ? "yes-with-notes" : "yes";
  return worseVerdict(noted, files.some((one) => declaresWrongly(one) || runsOver(one)) ? "no" : "yes");
}
