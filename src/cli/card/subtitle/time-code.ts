const MILLISECONDS_OF = { hour: 3_600_000, minute: 60_000, second: 1000 } as const;
const pad = (value: number, digits: number): string => String(value).padStart(digits, "0");

/** Milliseconds as people read them: `01:02:03.456`. */
export function shownTime(milliseconds: number): string {
  const size = Math.abs(Math.round(milliseconds));
  const hours = Math.floor(size / MILLISECONDS_OF.hour);
  const minutes = Math.floor((size % MILLISECONDS_OF.hour) / MILLISECONDS_OF.minute);
  const seconds = Math.floor((size % MILLISECONDS_OF.minute) / MILLISECONDS_OF.second);
  const sign = milliseconds < 0 ? "-" : "";
  return `${sign}${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(size % MILLISECONDS_OF.second, 3)}`;
}
