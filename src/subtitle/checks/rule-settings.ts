import type { RuleId } from "../../check/index.js";
import { languageGroup } from "../../language/index.js";
import { UnknownValueError, type Lang, type SubtitleDocument } from "../../model/index.js";
import type { CheckSettings } from "./check-settings.js";
import { limitFor } from "./rule-limit.js";
import { PROFILES, PROFILE_IDS, isSubtitleProfile, type RuleLimit, type SubtitleProfile } from "./subtitle-profile.js";

/** Frames a second where nobody says: that of cinemas and broadcasters here, and the kinder one to those who have 24. */
const USUAL_FRAME_RATE = 25;

/** What a rule is told: everything that settings leave open is decided here, once for all rules. */
export interface RuleSettings {
  readonly profile: SubtitleProfile;
  /** The language of all cues; null when not known, or when there are several. */
  readonly language: Lang | null;
  readonly bilingual: boolean;
  /** The language of a line of a cue, both from 0; null when not known. */
  readonly languageOfLine: (cue: number, line: number) => Lang | null;
  /** The limit of a rule for a language; undefined where the rule does not apply. */
  readonly limit: (rule: RuleId, language: Lang | null) => RuleLimit | undefined;
  /** Frames a second. */
  readonly frameRate: number;
  readonly reel: number | undefined;
  readonly runtimeMinutes: number | undefined;
  readonly text: string | undefined;
}

function profileOf(given: CheckSettings["profile"] = "festival"): SubtitleProfile {
  if (typeof given === "object") return given;
  if (!isSubtitleProfile(given)) throw new UnknownValueError("profile", given, PROFILE_IDS);
  return PROFILES[given];
}

/** The one language of a file. What the words show counts before what is declared, unless that is narrower (`fr-CA`). */
function languageOf(document: SubtitleDocument, { context = {}, evidence }: CheckSettings): Lang | null {
  const listed = context.languages?.length === 1 ? context.languages[0] : undefined;
  const declared = context.language ?? listed ?? document.language;
  const shown = evidence === undefined || evidence.undetermined ? undefined : evidence.languages[0]?.language;
  if (declared === null || shown === undefined) return declared ?? shown ?? null;
  return languageGroup(declared) === languageGroup(shown) ? declared : shown;
}

function lineLanguages({ evidence }: CheckSettings): ReadonlyMap<number, readonly (Lang | null)[]> {
  const byCue = new Map<number, (Lang | null)[]>();
  for (const { cue, line, language } of evidence?.lines ?? []) {
    const lines = byCue.get(cue - 1) ?? [];
    lines[line - 1] = language;
    byCue.set(cue - 1, lines);
  }
  return byCue;
}

function reelOf(document: SubtitleDocument, reel: number | undefined): number | undefined {
  if (reel !== undefined) return reel;
  const stated = /^\s*\d{1,4}\s*$/.exec(document.meta["reel"] ?? "")?.[0];
  return stated === undefined ? undefined : Number(stated);
}

/** What rules go by for a document. A profile that does not exist throws an `UnknownValueError`. */
export function ruleSettings(document: SubtitleDocument, settings: CheckSettings): RuleSettings {
  const { context = {}, evidence } = settings;
  const profile = profileOf(settings.profile);
  const bilingual = evidence?.bilingual ?? (context.languages?.length ?? 0) > 1;
  const language = bilingual ? null : languageOf(document, settings);
  const byCue = bilingual ? lineLanguages(settings) : undefined;
  const { sdh = false, children = false, captions = false } = context;
  const rate = context.frameRate ?? document.frameRate ?? USUAL_FRAME_RATE;
  return {
    profile,
    language,
    bilingual,
    languageOfLine: (cue, line) => (byCue === undefined ? language : (byCue.get(cue)?.[line] ?? null)),
    limit: (rule, of) => {
      const row = profile.rules[rule];
      return row === undefined ? undefined : limitFor(row.limits, { language: of, sdh, children, captions });
    },
    frameRate: rate > 0 && Number.isFinite(rate) ? rate : USUAL_FRAME_RATE,
    reel: reelOf(document, context.reel),
    runtimeMinutes: settings.runtimeMinutes,
    text: settings.text,
  };
}
