import type { XmlElement } from "../../../xml/index.js";
import type { TimeParameters } from "./time-expression.js";
import { parameterOf } from "./ttml-names.js";

/** TTML §6.2.4: what a document counts that does not say. */
const DEFAULT_RATE = 30;
const HIGHEST_RATE = 1000;

/** The time parameters of a document, and its frame rate where it says one. */
export interface DeclaredTiming {
  readonly parameters: TimeParameters;
  readonly frameRate: number | null;
}

function positive(text: string | undefined, highest: number): number | undefined {
  const value = text !== undefined && /^\s*\d{1,15}(?:\.\d{1,9})?\s*$/.test(text) ? Number(text) : NaN;
  return value > 0 && value <= highest ? value : undefined;
}

/** `1000 1001`, in older drafts `1000:1001`, as a factor. */
function multiplierOf(text: string | undefined): number {
  const [, above, below] = /^\s*(\d{1,9})(?:[\s:/]\s*(\d{1,9}))?\s*$/.exec(text ?? "") ?? [];
  const factor = Number(above ?? 1) / Number(below ?? 1);
  return Number.isFinite(factor) && factor > 0.1 && factor < 10 ? factor : 1;
}

function timeCodeOf(root: XmlElement): TimeParameters["timeCode"] {
  if (parameterOf(root, "timeBase")?.trim() !== "smpte") return "none";
  const mode = parameterOf(root, "dropMode")?.trim();
  return mode === "dropNTSC" || mode === "dropPAL" ? mode : "nonDrop";
}

/**
 * The time parameters of a document element (TTML §6.2): `ttp:frameRate`, `frameRateMultiplier`, `subFrameRate`, `tickRate`,
 * `timeBase`, `dropMode`. `assumed` is the rate, frames a second, of a document that says none.
 */
export function declaredTiming(root: XmlElement, assumed: number | undefined): DeclaredTiming {
  const declared = positive(parameterOf(root, "frameRate"), HIGHEST_RATE);
  const nominalRate = declared ?? DEFAULT_RATE;
  const factor = multiplierOf(parameterOf(root, "frameRateMultiplier"));
  const frameRate = declared === undefined ? (assumed ?? nominalRate * factor) : nominalRate * factor;
  const subFrameRate = positive(parameterOf(root, "subFrameRate"), 1e6) ?? 1;
  const tickRate =
    positive(parameterOf(root, "tickRate"), 1e12) ?? (declared === undefined ? 1 : frameRate * subFrameRate);
  return {
    parameters: { frameRate, nominalRate, subFrameRate, tickRate, timeCode: timeCodeOf(root) },
    frameRate: declared === undefined ? null : Math.round(frameRate * 1000) / 1000,
  };
}
