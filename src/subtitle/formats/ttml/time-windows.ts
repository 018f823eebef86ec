/** A stretch of time in milliseconds: `end` may be Infinity, and is above `start`. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** How often one element may come and go; more is no subtitle, and would make the work grow with its square. */
export const MOST_WINDOWS = 64;

/** Stretches cut to one stretch. */
export function clipped(windows: readonly TimeWindow[], { start, end }: TimeWindow): readonly TimeWindow[] {
  if (windows.every((window) => window.start >= start && window.end <= end)) return windows;
  return windows
    .map((window) => ({ start: Math.max(window.start, start), end: Math.min(window.end, end) }))
    .filter((window) => window.end > window.start);
}

/** What two lists of stretches have in common; both in order and without overlaps, as is the answer. */
export function common(one: readonly TimeWindow[], other: readonly TimeWindow[]): readonly TimeWindow[] {
  const [only] = other;
  if (other.length === 1 && only !== undefined) return clipped(one, only);
  const windows: TimeWindow[] = [];
  let at = 0;
  for (const window of one) {
    while (at < other.length && other[at]!.end <= window.start) at++;
    for (let next = at; next < other.length && other[next]!.start < window.end; next++) {
      const start = Math.max(window.start, other[next]!.start);
      const end = Math.min(window.end, other[next]!.end);
      if (windows.length < MOST_WINDOWS) windows.push({ start, end });
    }
  }
  return windows;
}

/** A state that changes: what it is at first, and what later stretches make of it, a later one over an earlier. */
export interface TimedState {
  readonly shown: boolean;
  readonly changes: readonly (TimeWindow & { readonly shown: boolean })[];
}

/** The stretches in which a state is `shown`. */
export function shownWindows({ shown, changes }: TimedState): readonly TimeWindow[] {
  const counted = changes.slice(0, MOST_WINDOWS);
  const edges = new Set([-Infinity, ...counted.flatMap(({ start, end }) => [start, end])]);
  const times = [...edges].filter((time) => time < Infinity).sort((one, other) => one - other);
  const windows: TimeWindow[] = [];
  for (const [at, start] of times.entries()) {
    const state = counted.findLast((change) => change.start <= start && start < change.end)?.shown ?? shown;
    if (!state) continue;
    const end = times[at + 1] ?? Infinity;
    const last = windows.at(-1);
    if (last?.end === start) windows[windows.length - 1] = { start: last.start, end };
    else windows.push({ start, end });
  }
  return windows;
}
