import type { Finding, SubtitleCue } from "../../../../src/generated/schema-types.js";
import type { ReadFile } from "./check-files.js";
import { endOf, languagesAtOnce, readingSpeed, type CueBar } from "./cue-lanes.js";

interface TimeDrawingProps {
  readonly read: ReadFile;
  readonly bars: readonly CueBar[];
  readonly colours: ReadonlyMap<string, string>;
  /** The time that is drawn, in milliseconds. */
  readonly length: number;
  /** How many times wider than its window it is shown. */
  readonly zoom: number;
}

/** The drawing is a thousand units wide and stretched to the place there is. */
export const WIDTH = 1000;
const LANE = 18;
const MARKS = 14;
const SPEED = 44;
const GAP = 6;
/** Units are this many pixels high. */
const HEIGHT = 1.5;
/** What fits into the plot, and what most people can follow, in characters a second. */
const FASTEST = 30;
export const COMFORTABLE = 17;
/** Bars of a long film would be thinner than a hair where all of it is seen. */
const THINNEST = 1.2;

const GRAVEST_FIRST: readonly Finding["severity"][] = ["error", "warning", "info"];

const DIGITS = 2;

const bar = (x: number, y: number, width: number): string => {
  const wide = width.toFixed(DIGITS);
  return `M${x.toFixed(DIGITS)} ${y}h${wide}v${LANE - 4}h-${wide}z`;
};

/** The cues that something was found in, by the gravest of it. */
function marked(findings: readonly Finding[]): ReadonlyMap<Finding["severity"], readonly number[]> {
  const known = new Set<number>();
  const bySeverity = GRAVEST_FIRST.map((severity) => {
    const cues = findings.flatMap((one) => (one.severity === severity && one.cue !== undefined ? [one.cue] : []));
    const fresh = [...new Set(cues)].filter((cue) => !known.has(cue));
    for (const cue of fresh) known.add(cue);
    return [severity, fresh] as const;
  });
  return new Map(bySeverity);
}

/** A file along the time. What is alike is one path: a film of two thousand cues has some ten elements. */
export function TimeDrawing({ read, bars, colours, length, zoom }: TimeDrawingProps) {
  const { cues, findings } = read;
  const scale = WIDTH / length;
  const wide = (start: number, end: number): number => Math.max(THINNEST / zoom, (end - start) * scale);
  const lanes = bars.some(({ lane }) => lane === 1) ? 2 : 1;
  const top = MARKS + lanes * LANE + GAP;
  const height = top + SPEED;
  const speedLine = (rate: number): number => top + SPEED - (Math.min(rate, FASTEST) / FASTEST) * SPEED;
  const atOnce = languagesAtOnce(read);
  const speeds = (isFast: boolean): string =>
    cues
      .filter((cue) => readingSpeed(cue, atOnce) > COMFORTABLE === isFast)
      .map((cue: SubtitleCue) => {
        const width = wide(cue.start, endOf(cue));
        return `M${(cue.start * scale).toFixed(DIGITS)} ${speedLine(readingSpeed(cue, atOnce)).toFixed(1)}h${width.toFixed(DIGITS)}`;
      })
      .join("");

  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" height={height * HEIGHT}>
      {[...colours].map(([language, colour]) => (
        <path
          key={language}
          data-colour={colour}
          class="bars"
          d={bars
            .filter((one) => one.language === language)
            .map(({ start, end, lane }) => bar(start * scale, MARKS + lane * LANE, wide(start, end)))
            .join("")}
        />
      ))}
      {[...marked(findings)].map(([severity, numbers]) => (
        <path
          key={severity}
          class="finding-mark"
          data-severity={severity}
          d={numbers
            .map((number) => `M${((cues[number - 1]?.start ?? 0) * scale + 2 / zoom).toFixed(DIGITS)} 1v9`)
            .join("")}
        />
      ))}
      <path class="limit" d={`M0 ${speedLine(COMFORTABLE)}h${WIDTH}`} />
      {[false, true].map((isFast) => (
        <path key={String(isFast)} class="speed" data-fast={isFast} d={speeds(isFast)} />
      ))}
    </svg>
  );
}
