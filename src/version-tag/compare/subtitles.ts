import type { Finding, Lang, Subtitle } from "../../model/index.js";
import { isUnnamed, subtitleFit } from "../language-fit/index.js";
import { found, foundFor } from "./comparison.js";
import { knowsAllSubtitles, type Copy } from "./copy.js";
import { isKept, type Pair, type SubtitleMatch } from "./pair.js";

function isTranslatedLive(actual: Copy, language: Lang): boolean {
  return (actual.stated.live ?? []).some(
    (service) => service.type !== "subtitles" && subtitleFit(language, service.language) !== "no",
  );
}

function missingFinding(promised: Subtitle): Finding {
  const rule = promised.kind === "sdh" ? "version-tag/missing-captions" : "version-tag/missing-subtitle";
  return found(rule, { language: promised.language });
}

/** "English or German subtitles", of which one is there: nobody can tell whether the other was promised as well. */
function mayHaveMeantOthers({ promise, matches }: Pair): boolean {
  return promise.stated.ambiguity.includes("and-or") && matches.some(isKept);
}

/** Why a promised subtitle is not in hand, when that is certain; otherwise what leaves it open. */
function checkUnkept(pair: Pair, { promised, findings }: SubtitleMatch): readonly Finding[] {
  const { actual } = pair;
  const [file] = actual.unnamedFiles;
  if (file !== undefined) return [found("version-tag/file-language-unknown", { file })];
  const notStated = found("version-tag/subtitles-not-stated", { promised: [promised.language] });
  if (actual.tracks?.some((track) => isUnnamed(track.language))) return [notStated];
  if (mayHaveMeantOthers(pair)) {
    const missing = found("version-tag/either-subtitle-missing", { language: promised.language });
    return [knowsAllSubtitles(actual) ? missing : notStated];
  }
  if (isTranslatedLive(actual, promised.language)) {
    return foundFor("version-tag/live-translation-only", [promised.language]);
  }
  if (!knowsAllSubtitles(actual)) return [notStated];
  return findings.length > 0 ? findings : [missingFinding(promised)];
}

/** Several findings that subtitles are not stated become one that names all languages. */
function gathered(findings: readonly Finding[]): Finding[] {
  const silent = findings.filter((one) => one.rule === "version-tag/subtitles-not-stated");
  const promised = [...new Set(silent.flatMap((one) => one.params["promised"] as readonly Lang[]))];
  const rest = findings.filter((one) => one.rule !== "version-tag/subtitles-not-stated");
  return promised.length > 0 ? [found("version-tag/subtitles-not-stated", { promised }), ...rest] : rest;
}

/** Can everything be read that was promised, on this one copy? */
export function checkPromisedSubtitles(pair: Pair): Finding[] {
  return gathered(pair.matches.flatMap((match) => (isKept(match) ? match.findings : checkUnkept(pair, match))));
}

/** Was a subtitle language that matters here filled in by region, house, notation or audio? */
export function checkAssumedSubtitles({ matches }: Pair): Finding[] {
  const assumed = matches.flatMap(({ promised, track }) => [promised, track].filter((one) => one?.assumed));
  return foundFor(
    "version-tag/assumed-language",
    assumed.flatMap((one) => one?.language ?? []),
  );
}
