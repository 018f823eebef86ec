import type { Finding, Subtitle } from "../../model/index.js";
import { isUnnamed, subtitleFit } from "../language-fit/index.js";
import { found } from "./comparison.js";

function checkUse(promised: Subtitle, track: Subtitle): Finding[] {
  const { language, medium } = track;
  if (medium === "closed" && promised.medium !== "closed")
    return [found("version-tag/closed-captions-only", { language })];
  if (promised.kind === track.kind) return [];
  const foreignPassagesOnly = { promised: isForeignPassages(promised), track: isForeignPassages(track) };
  if (foreignPassagesOnly.promised) {
    return foreignPassagesOnly.track ? [] : [found("version-tag/extra-subtitle", { language, medium })];
  }
  if (foreignPassagesOnly.track) return [found("version-tag/forced-only", { language, medium })];
  return [
    found(promised.kind === "sdh" ? "version-tag/full-instead-of-sdh" : "version-tag/sdh-instead-of-full", {
      language,
      medium,
    }),
  ];
}

/** Forced and partial tracks both cover only the passages in another language. */
export function isForeignPassages(track: Subtitle): boolean {
  return track.kind === "forced" || track.kind === "partial";
}

function checkMedium(promised: Subtitle, track: Subtitle): Finding[] {
  const { language, medium } = track;
  if (medium === promised.medium || medium === "unknown") return [];
  const findings: Finding[] = [];
  if (promised.medium !== "unknown" && medium !== "closed") {
    findings.push(found("version-tag/medium-differs", { language, promised: promised.medium, actual: medium }));
  }
  if (medium === "burned-in") findings.push(found("version-tag/burned-in-subtitles", { language }));
  if (medium === "file") findings.push(found("version-tag/side-car-subtitles", { language }));
  if (medium === "live") findings.push(found("version-tag/live-subtitles", { language }));
  return findings;
}

function checkVariant(promised: Subtitle, track: Subtitle): Finding[] | null {
  if (isUnnamed(promised.language)) return [];
  const fit = subtitleFit(promised.language, track.language);
  if (fit === "no") return null;
  if (fit === "same") return [];
  const rule = fit === "variant" ? "version-tag/subtitle-variant" : "version-tag/subtitle-variant-not-stated";
  return [found(rule, { promised: promised.language, actual: track.language })];
}

/** What there is to say when a track serves as a promised one; null when it is in another language or unknown. */
export function checkTrack(promised: Subtitle, track: Subtitle): readonly Finding[] | null {
  if (isUnnamed(track.language) && !isUnnamed(promised.language)) return null;
  const variant = checkVariant(promised, track);
  return variant && [...variant, ...checkUse(promised, track), ...checkMedium(promised, track)];
}
