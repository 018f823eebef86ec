import type { Finding, Subtitle } from "../../model/index.js";
import { isUnnamed } from "../language-fit/index.js";
import { found } from "./comparison.js";
import { knowsAllSubtitles } from "./copy.js";
import { isKept, type Pair } from "./pair.js";
import { isForeignPassages } from "./subtitle-track.js";

type Extra = (track: Subtitle) => Finding;

const closedCaptions: Extra = ({ language }) => found("version-tag/closed-captions-present", { language });
const beyondPromise: Extra = ({ language, medium }) => found("version-tag/extra-subtitle", { language, medium });
const coveringPicture: Extra = ({ language }) => found("version-tag/extra-burned-in", { language });
const notWanted: Extra = ({ language }) => found("version-tag/unwanted-burned-in", { language });
const toBeSwitchedOff: Extra = ({ language, medium }) => found("version-tag/disable-track", { language, medium });

/** What a track means that nobody promised: it depends on what the promise says of subtitles at all. */
function meaningOf(track: Subtitle, promised: readonly Subtitle[] | null): Extra {
  const burnedIn = track.medium === "burned-in";
  if (track.medium === "closed") return closedCaptions;
  if (promised === null) return beyondPromise;
  if (promised.length === 0) return burnedIn ? notWanted : toBeSwitchedOff;
  const further = promised.every((one) => one.language !== track.language);
  return burnedIn && further && !isForeignPassages(track) ? coveringPicture : beyondPromise;
}

/** Is there something to read that was not promised? A track without a language may still be one that is missed. */
export function checkExtraSubtitles({ promise, actual, matches }: Pair): Finding[] {
  const promised = promise.tracks;
  const used = new Set(matches.map((match) => match.track));
  const allKept = matches.every(isKept);
  const extra = (actual.tracks ?? []).filter((track) => !used.has(track) && (allKept || !isUnnamed(track.language)));
  const findings = extra.map((track) => meaningOf(track, promised)(track));
  const noneWanted = promised?.length === 0;
  if (noneWanted && !knowsAllSubtitles(actual))
    findings.push(found("version-tag/subtitles-not-stated", { promised: [] }));
  return findings;
}
