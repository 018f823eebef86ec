import type { SubtitleRule } from "./subtitle-rule.js";
import { dialogueDash } from "./rules/dialogue-dash.js";
import { unsupportedGlyph } from "./rules/glyph-unsupported.js";
import { lineCount } from "./rules/line-count.js";
import { lineLength } from "./rules/line-length.js";
import { unclosed } from "./rules/markup-unclosed.js";
import { spellOut } from "./rules/number-spell-out.js";
import { numberStart } from "./rules/number-start.js";
import { brackets } from "./rules/sdh-brackets.js";
import { songItalics } from "./rules/song-italics.js";
import { charactersPerSecond } from "./rules/speed-cps.js";
import { wordsPerMinute } from "./rules/speed-wpm.js";
import { duplicateCue } from "./rules/text-duplicate-cue.js";
import { emptyCue } from "./rules/text-empty-cue.js";
import { beyondRuntime } from "./rules/time-beyond-runtime.js";
import { firstEvent } from "./rules/time-first-event.js";
import { gapBridge } from "./rules/time-gap-bridge.js";
import { gap } from "./rules/time-gap.js";
import { longest } from "./rules/time-max.js";
import { shortest } from "./rules/time-min.js";
import { negativeDuration } from "./rules/time-negative-duration.js";
import { order } from "./rules/time-order.js";
import { overlap } from "./rules/time-overlap.js";
import { programmeStart } from "./rules/time-programme-start.js";
import { startsAgain } from "./rules/time-starts-again.js";
import { doubleSpace } from "./rules/typography-double-space.js";
import { ellipsis } from "./rules/typography-ellipsis.js";
import { frenchSpaces } from "./rules/typography-fr-spaces.js";
import { quotesMixed } from "./rules/typography-quotes-mixed.js";
import { russianGuillemets } from "./rules/typography-ru-guillemets.js";
import { straySpace } from "./rules/typography-stray-space.js";

/**
 * The rules for subtitles of any format. A new rule is a file in `rules/`, a line here, a row in the registry
 * (src/check/subtitle-checking-rules.ts) and one in the profiles that have it. Repairs are made in this order: the letters
 * first, then which cues there are, then their times.
 */
export const SUBTITLE_RULES: readonly SubtitleRule[] = [
  unsupportedGlyph,
  ellipsis,
  doubleSpace,
  straySpace,
  frenchSpaces,
  russianGuillemets,
  quotesMixed,
  brackets,
  dialogueDash,
  songItalics,
  spellOut,
  numberStart,
  unclosed,
  lineCount,
  lineLength,
  charactersPerSecond,
  wordsPerMinute,
  order,
  emptyCue,
  duplicateCue,
  negativeDuration,
  overlap,
  gap,
  gapBridge,
  shortest,
  longest,
  firstEvent,
  beyondRuntime,
  startsAgain,
  programmeStart,
];
