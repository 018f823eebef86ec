import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useWords } from "../../page.js";
import type { ReadFile } from "./check-files.js";
import { clock, cueBars, endOf, languagesAtOnce, lengthOf, readingSpeed, type CueBar } from "./cue-lanes.js";
import { COMFORTABLE, TimeDrawing, WIDTH } from "./time-drawing.js";

interface TimelineProps {
  readonly read: ReadFile;
  readonly colours: ReadonlyMap<string, string>;
}

const ZOOMS = [1, 4, 16];
/** Times below a stretch as wide as the window. */
const TIMES = 4;

/** Cues along the time, coloured by language, with findings above and the reading speed below. */
export function Timeline({ read, colours }: TimelineProps) {
  const words = useWords();
  const [chosen, choose] = useState<number>();
  const [zoom, setZoom] = useState(1);
  const scroll = useRef<HTMLDivElement>(null);
  const { cues } = read;
  const bars = useMemo(() => cueBars(read), [read]);
  const length = useMemo(() => lengthOf(cues), [cues]);
  // Of thousands of cues: it is drawn once, and not at each step along them.
  const drawing = useMemo(
    () => <TimeDrawing read={read} bars={bars} colours={colours} length={length} zoom={zoom} />,
    [read, colours, zoom],
  );
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
    const next = Math.min(cues.length - 1, Math.max(0, (chosen ?? -by) + by));
    choose(next);
    show(next);
  };
  /** Brings a cue into the middle of what is seen, where not all is. */
  const show = (index: number): void => {
    const { current: window } = scroll;
    if (!window) return;
    window.scrollLeft = ((cues[index]?.start ?? 0) / length) * window.scrollWidth - window.clientWidth / 2;
  };
  useEffect(() => {
    if (chosen !== undefined) show(chosen);
  }, [zoom]);

  return (
    <div class="timeline">
      <div
        ref={scroll}
        class="time-scroll"
        tabIndex={0}
        role="group"
        aria-label={words.say("subtitles/timeline", { count: cues.length })}
        onKeyDown={step}
      >
        <div class="time-width" data-zoom={zoom} aria-hidden="true">
          <div class="time-drawn" onMouseMove={point} onClick={point}>
            {cue && (
              <svg class="chosen" viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none">
                <rect
                  x={(cue.start / length) * WIDTH}
                  width={Math.max(2 / zoom, ((endOf(cue) - cue.start) / length) * WIDTH)}
                  height="1"
                />
              </svg>
            )}
            {drawing}
          </div>
          <div class="time-axis">
            {Array.from({ length: TIMES * zoom + 1 }, (_, at) => (
              <span key={at}>{clock((length * at) / (TIMES * zoom))}</span>
            ))}
          </div>
        </div>
      </div>
      <div class="time-foot">
        <p class="cue-shown" role="status">
          {cue && chosen !== undefined ? (
            <>
              <b>{`${chosen + 1} · ${clock(cue.start)}`}</b> {cue.text}{" "}
              <small>
                {words.say("subtitles/rate", { rate: words.number(readingSpeed(cue, languagesAtOnce(read)), 1) })}
              </small>
            </>
          ) : (
            <small>
              {words.say("subtitles/point")} {words.say("subtitles/speed", { comfortable: COMFORTABLE })}
            </small>
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
