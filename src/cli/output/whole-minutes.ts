const DURATION = /^PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?$/;

/** The whole minutes of a duration (ISO 8601, such as `PT1H30M`) and the seconds beyond; none of both for any other text. */
export function wholeMinutes(iso: string): { readonly minutes: number; readonly seconds: number } {
  const [hours = 0, minutes = 0, seconds = 0] = (DURATION.exec(iso) ?? []).slice(1).map((part) => Number(part ?? 0));
  return { minutes: hours * 60 + minutes, seconds };
}
