const DURATION = /^PT(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?$/;

/** The seconds of an ISO 8601 duration of hours, minutes and seconds, such as `PT1H30M`; undefined for anything else. */
export function secondsOf(duration: string | undefined): number | undefined {
  const parts = DURATION.exec(duration ?? "");
  if (parts === null) return undefined;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return hours * 3600 + minutes * 60 + seconds;
}
