import type { Finding } from "../../model/index.js";
import { amongOriginals } from "../language-fit/index.js";
import { found } from "./comparison.js";
import type { Pair } from "./pair.js";

function isNoOriginal({ actual, originals }: Pair): boolean {
  const { kind, audio } = actual.resolved;
  if (kind === "dubbed" || kind === "voiceover") return true;
  if (!originals || !audio?.length) return false;
  return audio.every((language) => amongOriginals(language, originals) === "no");
}

/** Promised an original: is it one? A language that was promised by name is checked with the audio. */
export function checkOriginal(pair: Pair): Finding[] {
  const { promise, actual, originals } = pair;
  if (promise.stated.kind !== "original") return [];
  const { kind, audio } = actual.resolved;
  if (isNoOriginal(pair)) {
    return [found("version-tag/not-original", { actual: audio ?? [], originals: originals ?? ["und"] })];
  }
  if (kind !== "unknown") return [];
  if (!originals) return [found("version-tag/original-not-stated", {})];
  if (audio?.length) {
    const original = audio.some((language) => amongOriginals(language, originals) === "yes");
    return original ? [] : [found("version-tag/original-not-stated", {})];
  }
  if (originals.length === 0 || promise.stated.audio !== null) return [];
  const rule = audio === null ? "version-tag/audio-not-stated" : "version-tag/no-audio";
  return [found(rule, { promised: originals })];
}

/**
 * Promised a dub or a voice-over: is it the other? A kind that only follows from the original languages says no more
 * than "not the original", so the stated kind counts. A promised dub in a named language is a promise of the language.
 */
export function checkKind({ promise, actual }: Pair): Finding[] {
  const [promised, given] = [promise.stated.kind, actual.stated.kind];
  if (promised !== "dubbed" && promised !== "voiceover") return [];
  if (given === promised) return [];
  const anyKindDoes = promised === "dubbed" && promise.stated.audio !== null && given !== "voiceover";
  if (anyKindDoes) return [];
  if (given !== "unknown") return [found("version-tag/kind-differs", { promised, actual: given })];
  return promise.stated.audio === null ? [found("version-tag/original-not-stated", {})] : [];
}
