import { contextOf } from "./context-options.js";
import { optionValue, type OptionValues } from "./read-arguments.js";
import { decimalNumber } from "./decimal-number.js";

/** The options that say what is known beside subtitle files. */
export const SUBTITLE_CONTEXT_OPTIONS = [
  "region",
  "original",
  "language",
  "frame-rate",
  "sdh",
  "children",
  "captions",
  "reel",
] as const;

/** The `context` of a check from the options of a call; only what was given. */
export function subtitleContextOf(options: OptionValues): Readonly<Record<string, unknown>> {
  const language = optionValue(options, "language");
  const frameRate = decimalNumber(optionValue(options, "frame-rate"));
  const reel = decimalNumber(optionValue(options, "reel"));
  return {
    ...contextOf(options),
    ...(language !== undefined && { language }),
    ...(frameRate !== undefined && { frameRate }),
    ...(reel !== undefined && { reel }),
    ...(options.has("sdh") && { sdh: true }),
    ...(options.has("children") && { children: true }),
    ...(options.has("captions") && { captions: true }),
  };
}
