import { useMemo, useState } from "preact/hooks";
import type { Finding } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import type { ReadFile } from "./check-files.js";
import { clock, cueBars, endOf, readingSpeed, type CueBar } from "./cue-lanes.js";

interface TimelineProps {
  readonly read: ReadFile;
  readonly colours: ReadonlyMap<string, string>;
  readonly chosen: number | undefined;
  readonly choose: (cue: number | undefined) => void;
}

/** The drawing is a thousand units wide and stretched to the place there is. */
const WIDTH = 1000;
const LANE = 18;
const MARKS = 14;
const SPEED = 44;
/** What fits into the plot, and what most people can follow, in characters a second. */
const FASTEST = 30;
const COMFORTABLE = 17;
/** Bars of a long film would be thinner than a hair. */
const THINNEST = 1.2;
const ZOOMS = [1, 4, 16];

/** One path for all bars of a language: a thousand cues are then one element. */
function barsPath(bars: readonly CueBar[], scale: number): string {
  return bars
    .map(({ start, end, lane }) => {
      const width = Math.max(THINNEST, (end - start) * scale);
      return `M${(start * scale).toFixed(1)} ${MARKS + lane * LANE}h${width.toFixed(1)}v${LANE - 4}h-${width.toFixed(1)}z`;
    })
    .join("");
}

const worst = (findings: readonly Finding[]): Finding["severity"] =>
  (["error", "warning", "info"] as const).find((severity) => findings.some((one) => one.severity === severity)) ??
  "info";

/** Cues along the time, coloured by language, with findings above and the reading speed below. */
export function Timeline({ read, colours, chosen, choose }: TimelineProps) {
  const words = useWords();
  const [zoom, setZoom] = useState(1);
  const { cues, layout, findings } = read;
  const bars = useMemo(() => cueBars(read), [read]);
  const length = Math.max(...cues.map(endOf), 1) * 1.01;
  const scale = WIDTH / length;
  const lanes = bars.some(({ lane }) => lane === 1) ? 2 : 1;
  const top = MARKS + lanes * LANE + 6;
  const height = top + SPEED;
  const speed = (rate: number): number => top + SPEED - (Math.min(rate, FASTEST) / FASTEST) * SPEED;
  const marked = [...new Set(findings.map(({ cue }) => cue).filter((cue) => cue !== undefined))];
  const atOnce = layout && layout.kind !== "alternating" ? 2 : 1;
  const cue = chosen === undefined ? undefined : cues[chosen];

  const point = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * length;
    const near = bars.reduce<CueBar | undefined>((best, bar) => {
      const far = (one: CueBar): number => Math.max(one.start - at, at - one.end, 0);
      return best === undefined || far(bar) < far(best) ? bar : best;
    }, undefined);
    choose(near?.index);
  };
  const step = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    choose(Math.min(cues.length - 1, Math.max(0, (chosen ?? -by) + by)));
  };

  return (
    <div class="timeline">
      <div
        class="time-scroll"
        tabIndex={0}
        role="group"
        aria-label={words.say("subtitles/timeline", { count: cues.length })}
        onKeyDown={step}
      >
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          preserveAspectRatio="none"
          data-zoom={zoom}
          height={height * 1.5}
          aria-hidden="true"
          onMouseMove={point}
          onClick={point}
        >
          {cue && (
            <rect
              class="chosen"
              x={cue.start * scale}
              y="0"
              width={Math.max(2, (endOf(cue) - cue.start) * scale)}
              height={height}
            />
          )}
          {[...colours].map(([language, colour]) => (
            <path
              key={language}
              data-colour={colour}
              class="bars"
              d={barsPath(
                bars.filter((bar) => bar.language === language),
                scale,
              )}
            />
          ))}
          {marked.map((number) => {
            const at = ((cues[number - 1]?.start ?? 0) + 1) * scale;
            const severity = worst(findings.filter((finding) => finding.cue === number));
            return (
              <rect key={number} class="finding-mark" data-severity={severity} x={at} y="1" width="5" height="9" />
            );
          })}
          <line class="limit" x1="0" x2={WIDTH} y1={speed(COMFORTABLE)} y2={speed(COMFORTABLE)} />
          {cues.map((one, index) => {
            const rate = readingSpeed(one, atOnce);
            const y = speed(rate);
            return (
              <path
                key={index}
                class="speed"
                data-fast={rate > COMFORTABLE}
                d={`M${(one.start * scale).toFixed(1)} ${y.toFixed(1)}h${Math.max(2, (endOf(one) - one.start) * scale).toFixed(1)}`}
              />
            );
          })}
        </svg>
      </div>
      <div class="time-axis" aria-hidden="true">
        <span>0:00</span>
        <span>{words.say("subtitles/speed", { comfortable: COMFORTABLE })}</span>
        <span>{clock(length)}</span>
      </div>
      <div class="time-foot">
        <p class="cue-shown" role="status">
          {cue && chosen !== undefined ? (
            <>
              <b>{`${chosen + 1} · ${clock(cue.start)}`}</b> {cue.text}{" "}
              <small>{words.say("subtitles/rate", { rate: words.number(readingSpeed(cue, atOnce), 1) })}</small>
            </>
          ) : (
            <small>{words.say("subtitles/point")}</small>
          )}
        </p>
        <div class="zoom" role="group" aria-label={words.say("subtitles/zoom")}>
          {ZOOMS.map((one) => (
            <button key={one} type="button" class="quiet" aria-pressed={zoom === one} onClick={() => setZoom(one)}>
              {`${one}×`}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
