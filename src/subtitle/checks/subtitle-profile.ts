import type { RuleId } from "../../check/index.js";
import { PROFILE_TABLE } from "../../generated/subtitle-profiles.js";
import type { Lang, Severity } from "../../model/index.js";

/** Which lines of a dialogue begin with a hyphen, and whether a blank follows it. */
export type DashStyle = "both-spaced" | "both-tight" | "both-either" | "second-spaced" | "second-tight";

/** What a limit holds for; all that is said must be so. */
export interface LimitCondition {
  /** Language tags; a tag fits all that are narrower. */
  readonly languages?: readonly Lang[];
  readonly sdh?: boolean;
  readonly children?: boolean;
  readonly captions?: boolean;
}

/** Where a rule draws the line; each rule reads the members it knows (schemas/data/subtitle-profiles.schema.json). */
export interface RuleLimit {
  readonly for?: LimitCondition;
  readonly off?: true;
  readonly most?: number;
  readonly mostError?: number;
  readonly least?: number;
  readonly unit?: "frames" | "milliseconds";
  readonly wanted?: number;
  readonly repair?: number;
  readonly visible?: "in-cue" | "at-once";
  readonly measure?: "characters" | "width";
  readonly style?: DashStyle;
  readonly marks?: string;
}

/** A rule as a house has it: where its limits are from, how old that source is, and the limits, of which the first that fits counts. */
export interface ProfileRule {
  readonly source: string;
  readonly date: string;
  readonly severity?: Severity;
  readonly limits?: readonly RuleLimit[];
}

/** What a house holds subtitles against. */
export interface SubtitleProfile {
  readonly name: string;
  readonly description: string;
  readonly rules: Readonly<Partial<Record<RuleId, ProfileRule>>>;
}

/** The id of a profile that comes with the toolkit: `festival`, `netflix` and so on. */
export type SubtitleProfileId = keyof typeof PROFILE_TABLE;

/** The profiles that come with the toolkit (data/subtitle/profiles.json). */
export const PROFILES: Readonly<Record<SubtitleProfileId, SubtitleProfile>> = PROFILE_TABLE;

/** The ids of those profiles, in the order of the table. */
export const PROFILE_IDS = Object.keys(PROFILES) as readonly SubtitleProfileId[];

/** Whether a profile of this id exists. */
export function isSubtitleProfile(id: unknown): id is SubtitleProfileId {
  return typeof id === "string" && Object.hasOwn(PROFILES, id);
}
