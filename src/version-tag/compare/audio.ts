import type { Finding, Lang, VersionTag } from "../../model/index.js";
import { audioFit, isUnnamed, type LanguageFit } from "../language-fit/index.js";
import { found, foundFor } from "./comparison.js";
import type { Pair } from "./pair.js";

const FITS_BEST_FIRST: readonly LanguageFit[] = ["same", "variant", "variant-not-stated", "no"];

/** What must be heard: the languages named, none for a film without speech, null when the promise leaves it open. */
function promisedAudio(tag: VersionTag): readonly Lang[] | null {
  if (tag.audio !== null) return tag.audio;
  return tag.kind === "silent" || tag.kind === "nodialogue" ? [] : null;
}

function heardAudio(tag: VersionTag): readonly Lang[] | null {
  return tag.kind === "nodialogue" ? (tag.audio ?? []) : tag.audio;
}

interface SpokenMatch {
  readonly promised: Lang;
  readonly heard: Lang | undefined;
  readonly fit: LanguageFit;
}

function bestMatch(promised: Lang, heard: readonly Lang[]): SpokenMatch {
  for (const fit of FITS_BEST_FIRST) {
    const language = fit === "no" ? undefined : heard.find((one) => audioFit(promised, one) === fit);
    if (language !== undefined) return { promised, heard: language, fit };
  }
  return { promised, heard: undefined, fit: "no" };
}

function isServed(match: SpokenMatch, heard: Lang): boolean {
  return match.heard === heard || audioFit(match.promised, heard) === "same";
}

function variantFindings(matches: readonly SpokenMatch[]): Finding[] {
  return matches.flatMap(({ promised, heard, fit }) => {
    if (heard === undefined || fit === "same" || fit === "no") return [];
    const rule = fit === "variant" ? "version-tag/audio-variant" : "version-tag/audio-variant-not-stated";
    return [found(rule, { promised, actual: heard })];
  });
}

function missingFinding(
  { actual }: Pair,
  promised: readonly Lang[],
  heard: readonly Lang[],
  missing: readonly Lang[],
): Finding {
  const roomForMore = actual.speech === "first-only" && missing.length < promised.length;
  if (roomForMore || heard.some(isUnnamed)) return found("version-tag/audio-not-stated", { promised: missing });
  return found("version-tag/wrong-audio", { promised, actual: heard });
}

function checkSpeech(pair: Pair, promised: readonly Lang[], heard: readonly Lang[]): Finding[] {
  const named = promised.filter((language) => !isUnnamed(language));
  const matches = named.map((language) => bestMatch(language, heard));
  const missing = matches.filter((match) => match.fit === "no").map((match) => match.promised);
  const notes = variantFindings(matches);
  if (missing.length > 0) return [missingFinding(pair, named, heard, missing), ...notes];
  const further = heard.filter(
    (language) => !matches.some((match) => isServed(match, language)) && !isOriginalSpeech(pair, language),
  );
  const somethingUnnamedPromised = named.length < promised.length;
  return further.length > 0 && !somethingUnnamedPromised ? [extraAudio(further), ...notes] : notes;
}

function extraAudio(languages: readonly Lang[]): Finding {
  return found("version-tag/extra-audio", { languages });
}

/** Is a language heard because an original was promised that has it, named in the promise or not? */
function isOriginalSpeech({ promise, originals = [] }: Pair, heard: Lang): boolean {
  return promise.stated.kind === "original" && originals.some((original) => audioFit(original, heard) !== "no");
}

/** Speech beside that of the promised original; with none of the original it is not the original at all. */
function checkBesideOriginal(pair: Pair): Finding[] {
  const heard = pair.originals?.length ? (pair.actual.resolved.audio ?? []) : [];
  const further = heard.filter((language) => !isOriginalSpeech(pair, language));
  return further.length > 0 && further.length < heard.length ? [extraAudio(further)] : [];
}

/** Is everything spoken that was promised, and nothing else? An original without a language promises no language of its own. */
export function checkAudio(pair: Pair): Finding[] {
  const promised = promisedAudio(pair.promise.stated);
  if (promised === null) return pair.promise.stated.kind === "original" ? checkBesideOriginal(pair) : [];
  const heard = heardAudio(pair.actual.resolved);
  if (heard === null) return [found("version-tag/audio-not-stated", { promised })];
  if (promised.length === 0)
    return heard.length > 0 ? [found("version-tag/wrong-audio", { promised, actual: heard })] : [];
  return heard.length === 0 ? [found("version-tag/no-audio", { promised })] : checkSpeech(pair, promised, heard);
}

/** Was a spoken language that matters here filled in from the region? */
export function checkAssumedAudio({ promise, actual }: Pair): Finding[] {
  if (!promise.stated.audio?.length) return [];
  const filledIn = [promise, actual].filter(({ stated }) => stated.ambiguity.includes("lang-by-region"));
  return foundFor(
    "version-tag/assumed-language",
    filledIn.flatMap(({ stated }) => stated.audio ?? []),
  );
}
