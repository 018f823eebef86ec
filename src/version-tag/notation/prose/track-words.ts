import type { SubtitleKind, SubtitleMedium } from "../../../model/index.js";
import { SUBTITLE_ROLES, plays, playsAny } from "./item.js";
import { endsSegment } from "./segment-edge.js";
import type { Statement } from "./statement.js";

/** What the words around a subtitle mark say of the track. */
export interface TrackWords {
  readonly kind: SubtitleKind;
  readonly medium: SubtitleMedium;
}

const MEDIUM_ROLES = [
  ["burned-in", "burned-in"],
  ["live-medium", "live"],
  ["soft-medium", "file"],
  ["closed-medium", "closed"],
  ["closed-caption", "closed"],
  ["dcp-medium", "dcp"],
] as const;
const REACH_BEFORE = 2;
const REACH_BEHIND = 5;

/** A word of the medium by itself: "burned in" of "German, burned in", not the "Live" of "Live-Musik". */
function isRemark(statement: Statement, index: number): boolean {
  return (
    endsSegment(statement.at(index + 1)) &&
    playsAny(statement.at(index), ...MEDIUM_ROLES.map(([role]) => role), "deaf", "forced")
  );
}

/**
 * Reads the words inside and around a subtitle phrase: for the deaf, forced, partial; burned into the picture, operated
 * live, a soft track. It looks two words ahead of the phrase and five behind it, and stops at anything that is not of it.
 */
export function trackWords(statement: Statement, first: number, last: number): TrackWords {
  let kind: SubtitleKind = "full";
  let medium: SubtitleMedium = "unknown";
  const look = (index: number): void => {
    const item = statement.at(index);
    if (!item || item.roles.length === 0 || item.language?.form === "code") return;
    if (playsAny(item, "deaf", "caption", "closed-caption", "open-caption")) kind = "sdh";
    else if (plays(item, "partly")) kind = "partial";
    else if (plays(item, "forced")) kind = "forced";
    // "not burned in".
    if (playsAny(statement.at(index - 1), "not", "none")) return;
    for (const [role, said] of MEDIUM_ROLES) if (plays(item, role)) medium = said;
  };
  const goesOn = (index: number): boolean => {
    const item = statement.at(index);
    // "German, burned in": a comma before a word of the medium.
    if (item?.separator === "comma") return isRemark(statement, index + 1);
    if (
      !item ||
      plays(item, "and") ||
      playsAny(item, ...SUBTITLE_ROLES, "intertitle", "translation", "live-voiceover") ||
      item.mark
    )
      return false;
    return item.roles.length > 0 || item.separator === "open" || item.separator === "hyphen";
  };
  for (let at = first - 1; at >= first - REACH_BEFORE && goesOn(at); at--) look(at);
  for (let at = first; at <= last; at++) look(at);
  for (let at = last + 1; at <= last + REACH_BEHIND && goesOn(at); at++) look(at);
  return { kind, medium };
}
