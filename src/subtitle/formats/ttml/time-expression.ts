/** How a document counts time (TTML §6.2). */
export interface TimeParameters {
  /** Frames a second, the multiplier included. */
  readonly frameRate: number;
  /** Frames that one second of a time code counts: `ttp:frameRate` itself. */
  readonly nominalRate: number;
  readonly subFrameRate: number;
  /** Ticks a second. */
  readonly tickRate: number;
  /** Whether a clock time counts frames throughout, and which frame numbers it skips. */
  readonly timeCode: "none" | "nonDrop" | "dropNTSC" | "dropPAL";
}

/** A time, and what had to be repaired to read it. */
export interface ReadTime {
  /** Milliseconds, not rounded. */
  readonly milliseconds: number;
  readonly countsFrames: boolean;
  readonly repairs: readonly ("parse/time-separator" | "parse/time-digits" | "parse/time-range")[];
}

const LONGEST = 60;
/** About 31 years; what is above is no time of a film. */
const LATEST = 1e12;

const CLOCK = /^(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:([.,])(\d{1,20})|[:;](\d{1,6})(?:\.(\d{1,6}))?)?$/;
const OFFSET = /^(\d{1,15}(?:[.,]\d{1,20})?|\.\d{1,20})\s?(h|m|s|ms|f|t)$/;

/** The frames that a time code of 30 (SMPTE ST 12-1) or of PAL (TTML §N) leaves out before a given minute. */
function droppedFrames(minutes: number, timeCode: TimeParameters["timeCode"]): number {
  if (timeCode === "dropNTSC") return 2 * (minutes - Math.floor(minutes / 10));
  if (timeCode === "dropPAL") return 4 * (Math.floor(minutes / 2) - Math.floor(minutes / 20));
  return 0;
}

function clockTime(written: RegExpExecArray, parameters: TimeParameters): ReadTime {
  const [, hours, minutes = "0", seconds = "0", separator, fraction, frames, subFrames = "0"] = written;
  const repairs: ReadTime["repairs"][number][] = [];
  if (separator !== undefined && separator !== ".") repairs.push("parse/time-separator");
  if ((hours ?? "").length < 2 || minutes.length < 2 || seconds.length < 2) repairs.push("parse/time-digits");
  if (Number(minutes) > 59 || Number(seconds) > 59) repairs.push("parse/time-range");
  const wholeMinutes = Number(hours ?? 0) * 60 + Number(minutes);
  const wholeSeconds = wholeMinutes * 60 + Number(seconds);
  const countsFrames = frames !== undefined;
  if (!countsFrames)
    return { milliseconds: (wholeSeconds + Number(`0.${fraction ?? 0}`)) * 1000, countsFrames, repairs };
  const { frameRate, nominalRate, subFrameRate, timeCode } = parameters;
  const counted = Number(frames) + Number(subFrames) / subFrameRate;
  const milliseconds =
    timeCode === "none"
      ? wholeSeconds * 1000 + (counted * 1000) / frameRate
      : ((wholeSeconds * nominalRate + counted - droppedFrames(wholeMinutes, timeCode)) * 1000) / frameRate;
  return { milliseconds, countsFrames, repairs };
}

function offsetTime([, count = "", metric]: RegExpExecArray, { frameRate, tickRate }: TimeParameters): ReadTime {
  const value = Number(count.replace(",", "."));
  const units = { h: 3600000, m: 60000, s: 1000, ms: 1, f: 1000 / frameRate, t: 1000 / tickRate };
  return {
    milliseconds: value * units[metric as keyof typeof units],
    countsFrames: metric === "f",
    repairs: count.includes(",") ? ["parse/time-separator"] : [],
  };
}

/**
 * Reads a time expression (TTML §10.3.1): clock times with a fraction or with frames, offsets in `h m s ms f t`. A comma for the
 * point, missing hours and single digits are repaired. Undefined when it is none, wall clock times among them.
 */
export function readTimeExpression(text: string, parameters: TimeParameters): ReadTime | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim();
  const clock = CLOCK.exec(trimmed);
  const offset = clock === null ? OFFSET.exec(trimmed) : null;
  const time =
    clock !== null ? clockTime(clock, parameters) : offset !== null ? offsetTime(offset, parameters) : undefined;
  return time !== undefined && time.milliseconds <= LATEST ? time : undefined;
}
