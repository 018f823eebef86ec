import { collectDates, readScreenings, resolveDates } from "../../fields/index.js";
import { stretch } from "../../stretch.js";
import type { GivenScreening } from "../given/index.js";

/** What of a screening a line is meant to say beside its day and time. */
export interface SaidScreening {
  readonly venue?: string;
  readonly hasVersion: boolean;
}

/** True when a line is read as one screening at that venue, with a version of its own only when it is to have one. */
export function screeningReadsBack(
  line: string,
  { when }: GivenScreening,
  said: SaidScreening,
  dayFirst: boolean,
): boolean {
  const of = stretch(line);
  const resolution = resolveDates(
    collectDates([of]).map(({ value }) => value),
    { dayFirst },
  );
  const { screenings } = readScreenings([of], resolution);
  const [read] = screenings.map(({ value }) => value);
  const day = (read?.start ?? read?.partialDate)?.slice(-11);
  const time = [when.month, when.day].map((part) => `-${String(part).padStart(2, "0")}`).join("");
  return (
    screenings.length === 1 &&
    (day?.includes(time.slice(1)) ?? false) &&
    read?.venue?.name === said.venue &&
    Boolean(read?.version) === said.hasVersion
  );
}
