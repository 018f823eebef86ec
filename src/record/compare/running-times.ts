/** How two running times of one film can be explained. */
export type RunningTimeVerdict = "rounding" | "frame-rate" | "other-cut" | "contradiction";

/** Halls and catalogues round up and down, and count the credits or not. */
const ROUNDING = 90;
/** Film runs at 24 frames a second; European video and television at 25. */
const FRAME_RATES = 25 / 24;
/** Rounding on both sides of the ratio. */
const ROUNDED_RATIO = 75;
/** A cut that is longer by more than this, and by more than so many seconds, is another film. */
const MOST_FOR_A_CUT = 1.35;
const ANY_FILM = 600;

/** Compares two running times in seconds. */
export function compareRunningTimes(a: number, b: number): RunningTimeVerdict {
  const [shorter, longer] = a < b ? [a, b] : [b, a];
  if (longer - shorter <= ROUNDING) return "rounding";
  if (Math.abs(longer - shorter * FRAME_RATES) <= ROUNDED_RATIO) return "frame-rate";
  return longer <= shorter * MOST_FOR_A_CUT || longer - shorter <= ANY_FILM ? "other-cut" : "contradiction";
}

const GRAVITY: readonly RunningTimeVerdict[] = ["rounding", "frame-rate", "other-cut", "contradiction"];

/** What explains all the running times of one film: the gravest of what two of them come to. */
export function explainRunningTimes(seconds: readonly number[]): RunningTimeVerdict {
  const sorted = [...new Set(seconds)].sort((a, b) => a - b);
  const steps = sorted.map((longer, at) => {
    // Each is explained by the nearest of the shorter ones that explains it best.
    const verdicts = sorted.slice(0, at).map((shorter) => GRAVITY.indexOf(compareRunningTimes(shorter, longer)));
    return verdicts.length === 0 ? 0 : Math.min(...verdicts);
  });
  return GRAVITY[Math.max(0, ...steps)] ?? "rounding";
}
