import { finding } from "../check/index.js";
import type { Finding, Lang, Subtitle, VersionTag } from "../model/index.js";
import { alignSubtitles, filmTime } from "../subtitle/index.js";
import {
  comparisonOf,
  compareVersionTags,
  isUnnamed,
  subtitleFit,
  type CompareContext,
  type Comparison,
  type Verdict,
} from "../version-tag/index.js";
import { halvesMissing, languagesInHand, tracksOf, type FileInHand } from "./file-in-hand.js";
import type { PromiseContext } from "./promise-context.js";
import { worseVerdict } from "./verdict.js";

/** That subtitles come as files is what was asked about; it is no note. */
const NO_NOTE_FOR_FILES = new Set(["version-tag/side-car-subtitles", "version-tag/mixed-media"]);

/** Of the cues of a file in two languages, as many must hold both. */
const LEAST_SHARE_OF_BOTH = 0.8;
/** A file that leaves this much of a film without subtitles may lack a part. */
const LONGEST_SILENCE = { share: 0.25, milliseconds: 15 * 60_000 } as const;
/** Below this offset, in milliseconds, nobody sees that subtitles were timed for another copy. */
const UNSEEN_OFFSET = 200;

const isPromised = (promised: readonly Subtitle[], language: Lang): boolean =>
  promised.some((one) => subtitleFit(one.language, language) !== "no");

/** A file in the picture is something else than a file beside it; all other promises are kept by files. */
function keepsMedium({ rule, params }: Finding): boolean {
  return rule !== "version-tag/medium-differs" || params["promised"] === "burned-in";
}

/** The languages of the tracks against those of one version promised; sound and the rest are taken as kept. */
function compareTracks(choice: VersionTag, tracks: readonly Subtitle[], context: CompareContext): Comparison {
  const { live: _, alternatives: __, ...copy } = choice;
  const subtitles = groupedTracks(tracks, choice.subtitles ?? []);
  const compared = compareVersionTags(choice, { ...copy, subtitles, ambiguity: [] }, context);
  return comparisonOf(compared.findings.filter((one) => !NO_NOTE_FOR_FILES.has(one.rule) && keepsMedium(one)));
}

/** Bosnian, Croatian and Serbian in Latin letters are read by the same people, and words seldom tell which it is. */
const ONE_IN_LATIN: ReadonlySet<string> = new Set(["bs", "hr", "sr", "sr-Latn", "sh", "cnr"]);

/** The tracks with a language of that group under the group's name, when another one of it was promised. */
function groupedTracks(tracks: readonly Subtitle[], promised: readonly Subtitle[]): readonly Subtitle[] {
  const wanted = promised.map(({ language }) => language).filter((language) => ONE_IN_LATIN.has(language));
  if (wanted.length === 0) return tracks;
  return tracks.map((track) =>
    ONE_IN_LATIN.has(track.language) && !wanted.includes(track.language) ? { ...track, language: "sh" } : track,
  );
}

function choicesOf({ alternatives, ...shared }: VersionTag): readonly VersionTag[] {
  return alternatives?.length ? alternatives.map((choice) => ({ ...shared, ...choice })) : [shared];
}

/** Two promised languages: in one file, in the promised order and in nearly all cues; or each in a file of its own. */
function arrangementFindings(promised: readonly Subtitle[], files: readonly FileInHand[]): Finding[] {
  const wanted = promised.map(({ language }) => language);
  const isWanted = (language: Lang): boolean => isPromised(promised, language);
  const both = files.find((file) => languagesInHand(file).filter(isWanted).length > 1);
  const places = wanted.map((one) =>
    files.findIndex((file) => languagesInHand(file).some((language) => subtitleFit(one, language) !== "no")),
  );
  if (!both) {
    const apart = places.every((place) => place >= 0) && new Set(places).size > 1;
    return apart ? [finding("promise/separate-files", { languages: wanted })] : [];
  }
  const inHand = languagesInHand(both).filter(isWanted);
  const [first] = wanted;
  const [upper] = inHand;
  const swapped = first !== undefined && upper !== undefined && subtitleFit(first, upper) === "no";
  return [
    ...(swapped ? [finding("version-tag/order-differs", { promised: wanted, actual: [...inHand] })] : []),
    ...halfMissing(both, inHand),
  ];
}

function halfMissing(file: FileInHand, languages: readonly Lang[]): Finding[] {
  const total = file.document?.cues.length ?? 0;
  if (file.evidence.layout?.kind === "alternating") return [];
  const missing = halvesMissing(file, languages);
  if (total === 0 || missing.size <= total * (1 - LEAST_SHARE_OF_BOTH)) return [];
  const [[cue, language] = [1, languages[0] ?? "und"]] = missing;
  const time = filmTime(file.document?.cues[cue - 1]?.start ?? 0);
  return [finding("promise/half-missing", { language, cues: missing.size, total, time }, { cue })];
}

function unreadFindings(files: readonly FileInHand[], wantsSubtitles: boolean): Finding[] {
  const none = files.every(({ document }) => !document?.cues.length);
  if (none) return wantsSubtitles ? [finding("promise/no-cues", {})] : [];
  return files
    .filter((file) => tracksOf(file).some(({ language }) => isUnnamed(language)))
    .map(({ name }) => finding("version-tag/file-language-unknown", { file: name }));
}

/** Does the file cover the film, as far as that can be told from its times? */
function coverageFindings({ document }: FileInHand, runtimeMinutes: number | undefined): Finding[] {
  const cues = document?.cues ?? [];
  if (runtimeMinutes === undefined || cues.length === 0) return [];
  const runtime = runtimeMinutes * 60_000;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { start, end } of cues) {
    first = Math.min(first, start);
    last = Math.max(last, end ?? start);
  }
  const isLong = (silence: number): boolean =>
    silence > LONGEST_SILENCE.milliseconds || silence > runtime * LONGEST_SILENCE.share;
  return [
    ...(isLong(first) ? [finding("promise/starts-late", { start: filmTime(first) })] : []),
    ...(isLong(runtime - last)
      ? [finding("promise/ends-early", { end: filmTime(last), minutes: runtimeMinutes })]
      : []),
  ];
}

/** Was the file timed for the copy that the reference fits? */
function timingFindings({ document }: FileInHand, reference: PromiseContext["reference"]): Finding[] {
  if (!reference?.length || !document?.cues.length) return [];
  const { rate, offset, confidence, splits } = alignSubtitles(document.cues, reference);
  const inStep = rate === 1 && Math.abs(offset) < UNSEEN_OFFSET && !splits?.length;
  if (confidence < 0.5 || inStep) return [];
  // Six digits are a tenth of a frame at the end of the longest film.
  return [finding("promise/other-timing", { rate: Number(rate.toFixed(6)), offset: Math.round(offset) })];
}

/** What a file declares inside is what the player tells the hall: for timed text of cinemas a wrong one breaks the promise. */
function declaresWrongly(file: FileInHand): boolean {
  const { document } = file;
  const declared = document?.format.startsWith("dcp-") || document?.format === "ttml" ? document.language : null;
  const languages = languagesInHand(file);
  return declared !== null && languages.length > 0 && languages.every((one) => subtitleFit(declared, one) === "no");
}

/** What was found in a file that a promise should be kept with notes for. */
function isNote({ rule, severity }: Finding): boolean {
  return severity === "error" || rule === "language/untranslated-cue";
}

/** Findings of a file say which one it is, when there are several. */
function inFile(findings: readonly Finding[], index: number): Finding[] {
  return findings.map((one) => ({ pointer: `/files/${index}`, ...one }));
}

/**
 * Do subtitle files keep a promise? Only what is read is judged: the words decide the language, then what the file says of
 * itself. A language that the words leave open leaves the verdict open.
 */
export function judgeFiles(promise: VersionTag, files: readonly FileInHand[], context: PromiseContext): Comparison {
  const tracks = files.flatMap(tracksOf);
  const comparisons = choicesOf(promise).map((choice) => ({
    choice,
    compared: compareTracks(choice, tracks, context),
  }));
  comparisons.sort((a, b) => (worseVerdict(a.compared.verdict, b.compared.verdict) === a.compared.verdict ? 1 : -1));
  const [best] = comparisons;
  const choice = best?.choice ?? promise;
  const promised = choice.subtitles ?? [];
  const own = [
    ...arrangementFindings(promised, files),
    ...unreadFindings(files, promised.length > 0),
    ...files.flatMap((file, index) =>
      inFile([...coverageFindings(file, context.runtimeMinutes), ...timingFindings(file, context.reference)], index),
    ),
    ...(choice.audio !== null || choice.kind !== "unknown" ? [finding("promise/audio-not-checked", {})] : []),
  ];
  const { verdict, findings } = comparisonOf([...(best?.compared.findings ?? []), ...own]);
  const misdeclared: Verdict = files.some(declaresWrongly) ? "no" : "yes";
  const noted: Verdict = files.some((file) => file.findings.some(isNote)) ? "yes-with-notes" : "yes";
  return { verdict: [misdeclared, noted].reduce(worseVerdict, verdict), findings };
}
