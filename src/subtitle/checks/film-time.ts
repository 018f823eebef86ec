const two = (value: number): string => String(value).padStart(2, "0");

/** A time of whole milliseconds as `hh:mm:ss.mmm`, with a minus before negative ones. */
export function filmTime(milliseconds: number): string {
  const whole = Math.abs(Math.round(milliseconds));
  const seconds = Math.floor(whole / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  return `${milliseconds < 0 ? "-" : ""}${clock}.${String(whole % 1000).padStart(3, "0")}`;
}

/** From when to when, as `hh:mm:ss.mmm --> hh:mm:ss.mmm`. */
export function filmTimes(start: number, end: number): string {
  return `${filmTime(start)} --> ${filmTime(end)}`;
}
