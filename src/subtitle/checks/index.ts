export type { CheckContext, CheckSettings } from "./check-settings.js";
export { checkSubtitles } from "./check-subtitles.js";
export { cueFinding } from "./cue-finding.js";
export { filmTime } from "./film-time.js";
export { fixSubtitles, repairCues, type FixedSubtitles, type RepairScope } from "./fix-subtitles.js";
export { loadedFonts, type TimedTextFile } from "./timed-text/index.js";
export {
  PROFILES,
  PROFILE_IDS,
  isSubtitleProfile,
  type ProfileRule,
  type RuleLimit,
  type SubtitleProfile,
  type SubtitleProfileId,
} from "./subtitle-profile.js";
