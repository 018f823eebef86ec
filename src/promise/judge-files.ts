import { finding } from "../check/index.js";
import type { Finding, Lang, Subtitle, VersionTag } from "../model/index.js";
import { comparisonOf, compareVersionTags, type CompareContext, type Comparison } from "../version-tag/index.js";
import { fileFindings, stateOfFiles } from "./file-findings.js";
import { forPromise, tracksOf, type FileForPromise, type FileInHand } from "./file-in-hand.js";
import type { PromiseContext } from "./promise-context.js";
import { looseReels } from "./reel-of-file.js";
import { isReadAs } from "./south-slavic-reader.js";
import { bestOf, worseVerdict } from "./verdict.js";

/** That subtitles come as files is what was asked about; it is no note. */
const NO_NOTE_FOR_FILES = new Set(["version-tag/side-car-subtitles", "version-tag/mixed-media"]);

/** A file in the picture is something else than a file beside it; all other promises are kept by files. */
function keepsMedium({ rule, params }: Finding): boolean {
  return rule !== "version-tag/medium-differs" || params["promised"] === "burned-in";
}

/** One Latin South Slavic language for another is read as well: worth a note, where the tags alone would leave it open. */
export function readAsPromised(one: Finding): Finding {
  const { promised, actual } = one.params;
  if (one.rule !== "version-tag/subtitle-variant-not-stated") return one;
  if (typeof promised !== "string" || typeof actual !== "string" || !isReadAs(promised, actual)) return one;
  return finding("version-tag/subtitle-variant", { promised, actual });
}

/** The languages of the tracks against those of one version promised; sound and the rest are taken as kept. */
function compareTracks(choice: VersionTag, subtitles: readonly Subtitle[], context: CompareContext): Comparison {
  const { live: _, alternatives: __, ...copy } = choice;
  const compared = compareVersionTags(choice, { ...copy, subtitles, ambiguity: [] }, context);
  // Where several languages were promised without names, two are none too many.
  const unnamedTwo = subtitles.length <= 2 && (choice.subtitles ?? []).some(({ language }) => language === "mul");
  const isFurther = ({ rule }: Finding): boolean => unnamedTwo && rule === "version-tag/extra-subtitle";
  return comparisonOf(
    compared.findings
      .filter((one) => !NO_NOTE_FOR_FILES.has(one.rule) && keepsMedium(one) && !isFurther(one))
      .map(readAsPromised),
  );
}

/** The versions that a promise offers to choose from; one, unless it names alternatives. */
export function choicesOf({ alternatives, ...shared }: VersionTag): readonly VersionTag[] {
  return alternatives?.length ? alternatives.map((choice) => ({ ...shared, ...choice })) : [shared];
}

/** The files as they are held against one version promised. */
export function filesFor({ subtitles }: VersionTag, files: readonly FileInHand[]): readonly FileForPromise[] {
  const promised: readonly Lang[] = (subtitles ?? []).map(({ language }) => language);
  return files.map((file) => forPromise(file, promised));
}

/** What can be read with files together: of reels of one film what they share once, and not a track a reel. */
export function tracksOfAll(files: readonly FileForPromise[]): readonly Subtitle[] {
  const tracks = files.flatMap(tracksOf);
  if (looseReels(files).length === 0) return tracks;
  return tracks.filter(
    (track, at) => tracks.findIndex(({ language, kind }) => language === track.language && kind === track.kind) === at,
  );
}

function judgeChoice(choice: VersionTag, inHand: readonly FileInHand[], context: PromiseContext): Comparison {
  const files = filesFor(choice, inHand);
  const compared = compareTracks(choice, tracksOfAll(files), context);
  const { verdict, findings } = comparisonOf([
    ...compared.findings,
    ...fileFindings(choice.subtitles ?? [], files, compared, context),
    ...(choice.audio !== null || choice.kind !== "unknown" ? [finding("promise/audio-not-checked", {})] : []),
  ]);
  return { verdict: worseVerdict(verdict, stateOfFiles(files)), findings };
}

/**
 * Do subtitle files keep a promise? Only what is read is judged: the words decide the language, then what the file says of
 * itself. A language that the words leave open leaves the verdict open. Of versions to choose from, the one kept best counts.
 */
export function judgeFiles(promise: VersionTag, files: readonly FileInHand[], context: PromiseContext): Comparison {
  // Where two do, it is the one that says something of what files are.
  const choices = [...choicesOf(promise)].sort((a, b) => Number(a.subtitles === null) - Number(b.subtitles === null));
  return bestOf(choices.map((choice) => judgeChoice(choice, files, context))) ?? comparisonOf([]);
}
